// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QMenu>

namespace waybill {

/// Every device of a recording with its share and reasons, and the way to name another one.
class HandsetMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

    /// Fills the menu anew; null leaves a line that says why there is nothing to choose.
    void setAnalysis(const AnalysisPtr& analysis);

signals:
    void chosen(const waybill::HandsetChoice& choice);
    /// "By address or MAC…" was chosen.
    void otherRequested();
    /// "Facts about the handset…" was chosen.
    void factsRequested();

private:
    void addHandset(const Analysis& analysis, std::size_t row);
};

/// The choice that names a device by its busiest address, or by its MAC when it has none.
[[nodiscard]] HandsetChoice choiceOf(const Handset& handset);

} // namespace waybill
