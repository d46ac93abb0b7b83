// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tab_view.h"

#include "analysis/rule_sentences.h"
#include "models/text.h"

namespace waybill {

QString TabView::rulesNotice() const
{
    for (const AnalysisPtr& analysis : analyses()) {
        if (analysis->rules() != nullptr)
            return toQString(waybill::rulesNotice(*analysis));
    }
    return {};
}

} // namespace waybill
