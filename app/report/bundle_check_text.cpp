// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "report/bundle_check.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>
#include <set>

namespace waybill {

namespace {

using Standing = CheckedVerdict::Standing;

void writeVerdicts(const BundleCheck& check, Standing standing, std::string_view title, std::ostream& out)
{
    if (check.count(standing) == 0)
        return;
    out << '\n' << title << '\n';
    for (const CheckedVerdict& verdict : check.verdicts) {
        if (verdict.standing == standing)
            writeWrapped(fmt::format("{}: {}{}", verdict.id, verdict.verdict,
                                     verdict.why.empty() ? "" : " (" + verdict.why + ")"),
                         2, out, 2);
    }
}

} // namespace

void writeBundleCheck(const BundleCheck& check, std::ostream& out)
{
    if (check.problems.empty())
        out << fmt::format("All {} are as the manifest says.\n", countedText(check.files, "file", "files"));
    else
        out << fmt::format("{} found in a bundle of {}:\n", countedText(check.problems.size(), "problem", "problems"),
                           countedText(check.files, "file", "files"));
    for (const std::string& problem : check.problems)
        writeWrapped("· " + problem, 2, out, 2);
    if (check.verdicts.empty())
        return;
    out << fmt::format(
        "{} re-derived from the cited packets alone; {} need the originals; {} not re-checkable{}; {} not "
        "re-derived.\n",
        countedText(check.count(Standing::Rederived), "verdict", "verdicts"),
        countText(check.count(Standing::NeedsOriginals)), countText(check.count(Standing::NeedsCard)),
        check.isMasked ? ", because values are masked" : " without the device card",
        countText(check.count(Standing::NotRederived)));
    writeVerdicts(check, Standing::Rederived, "Re-derived", out);
    writeVerdicts(check, Standing::NotRederived, "Not re-derived", out);
    writeVerdicts(check, Standing::NeedsCard, check.isMasked ? "Values are masked" : "Need the device card", out);
    writeVerdicts(check, Standing::NeedsOriginals, "Need the originals", out);
    out << "\nOriginals (SHA-256)\n";
    std::set<std::string> named;
    for (const OriginalCapture& original : check.originals) {
        if (named.insert(original.sha256 + original.name).second)
            out << "  " << original.sha256 << "  " << original.name << '\n';
    }
}

} // namespace waybill
