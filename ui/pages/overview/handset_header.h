// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace waybill {

class ElidedLabel;

/// The line above the headline: which device, why, which others, and when.
class HandsetHeader : public QWidget {
    Q_OBJECT
public:
    explicit HandsetHeader(QWidget* parent = nullptr);

    void setAnalysis(const Analysis& analysis, int offsetMinutes);

signals:
    void whyRequested();
    /// Where a menu of the devices should open, in screen coordinates.
    void chooserRequested(const QPoint& where);

private:
    QLabel* m_title;
    ElidedLabel* m_traits;
    QPushButton* m_why;
    QPushButton* m_change;
    ElidedLabel* m_span;
};

/// "10 Aug 2014, 14:02 – 16:06 (UTC+05:30) · 2 h 04 min".
[[nodiscard]] QString timeSpanText(const Analysis& analysis, int offsetMinutes);

} // namespace waybill
