// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace waybill {

/// A line across the window that stays while it holds: a reconstruction, a partial result, problems of a file. Plain,
/// selectable text, with one action where there is something to do.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Notice, Error };

    explicit Banner(Kind kind, QWidget* parent = nullptr);

    /// Shows the text; an empty one hides the banner.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// Adds the button; it emits actionTriggered().
    void setAction(const QString& label);

signals:
    void actionTriggered();

private:
    QLabel* m_label;
    QPushButton* m_button;
};

} // namespace waybill
