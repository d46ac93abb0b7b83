// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include "claims/judge.h"
#include "cli/arguments.h"
#include "cli/case_actions.h"
#include "report/verdicts_report.h"

#include <algorithm>
#include <ostream>

namespace waybill {

namespace {

ExitCode statusOf(const std::vector<Verdict>& verdicts, bool isWholeInput)
{
    const auto isAny = [&verdicts](VerdictWord word) {
        return std::any_of(verdicts.begin(), verdicts.end(), [word](const Verdict& v) { return v.word == word; });
    };
    if (isAny(VerdictWord::Contradicted))
        return ExitCode::Contradicted;
    if (isAny(VerdictWord::NotDeterminable) || isAny(VerdictWord::NotTested))
        return ExitCode::Undecided;
    return isWholeInput ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace

ExitCode runCheck(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const auto material = readClaimMaterial(arguments, arguments.check.sources, err);
    if (!material)
        return failCase(material.error(), err);
    const ClaimMaterial& read = **material;
    tellRuns(read.plan, err);
    const JudgedSheet judged{read.sheet, judgeClaims(read.sheet, read.input), read.input};
    if (arguments.check.asJson)
        writeVerdictsJson(judged, out);
    else
        writeVerdictsText(judged, out);
    out.flush();
    if (!out) {
        err << "could not write the result: the disk is full or the reader went away\n";
        return ExitCode::Failed;
    }
    return statusOf(judged.verdicts, isWhole(read.plan));
}

} // namespace waybill
