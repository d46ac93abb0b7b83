// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/banner.h"

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace waybill {

/// A line across the window as Banner, with several things to choose from.
class ChoiceBand : public QFrame {
    Q_OBJECT
public:
    /// `choices` are the words of the buttons, in order.
    ChoiceBand(Banner::Kind kind, const QStringList& choices, QWidget* parent = nullptr);

    /// Shows the text; an empty one hides the band.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setChoiceVisible(int choice, bool isVisible);
    [[nodiscard]] QPushButton* button(int choice) const;

signals:
    void chosen(int choice);

private:
    QLabel* m_label;
    std::vector<QPushButton*> m_buttons;
};

} // namespace waybill
