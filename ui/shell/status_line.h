// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shown_times.h"

#include <QWidget>
#include <vector>

namespace waybill {

class ElidedLabel;

/// What the status bar says: packets, bytes and zone (where it comes from in the tooltip); on the right the location
/// sources, amber when their dates lie far from the capture's.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Of one capture or, added up, of a comparison's; none empties it.
    void setAnalyses(const std::vector<AnalysisPtr>& analyses, TimesIn times = TimesIn::Capture);

private:
    ElidedLabel* m_figures;
    ElidedLabel* m_sources;
};

} // namespace waybill
