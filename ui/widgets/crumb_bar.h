// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;

namespace waybill {

class WrapLayout;

/// "Showing 14:02:10 – 14:05:00 ✕ · country == CN ✕   12 of 344 flows   Back   Show everything": what is narrowed, each
/// part with a button that widens it, and how much is left.
class CrumbBar : public QFrame {
    Q_OBJECT
public:
    struct Crumb {
        int id = 0;
        QString text;
        QString toolTip;
    };
    enum class Kind {
        Found,     ///< how much is left
        Searching, ///< it is not known yet
        Nothing,   ///< nothing is left
        Failed,    ///< why it could not be narrowed
    };

    explicit CrumbBar(QWidget* parent = nullptr);

    /// Hides the bar when there is none.
    void setCrumbs(const std::vector<Crumb>& crumbs);
    void setState(Kind kind, const QString& text);
    [[nodiscard]] QString stateText() const;

signals:
    void removed(int id);
    void backRequested();
    void clearRequested();

private:
    WrapLayout* m_layout;
    QLabel* m_state;
    QPushButton* m_back;
    QPushButton* m_clear;
    std::vector<QPushButton*> m_buttons;
};

} // namespace waybill
