// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QWidget>

namespace waybill {

class ElidedLabel;

/// What the status bar says: packets, bytes and zone; on the right the location sources, amber when their dates lie far
/// from the capture's.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Null empties it.
    void setAnalysis(const AnalysisPtr& analysis);

private:
    ElidedLabel* m_figures;
    ElidedLabel* m_sources;
};

} // namespace waybill
