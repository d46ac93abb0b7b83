// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "casefile/cited_packets.h"
#include "casefile/frozen_lookups.h"
#include "cli/case_actions.h"
#include "cli/progress_bar.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

void tell(const SharedCopy& shared, std::ostream& out)
{
    out << fmt::format("saved {}\n", printableText(shared.path));
    if (!shared.captureFolder.empty())
        out << fmt::format("with {}\n", printableText(shared.captureFolder));
    for (const SharedPackets& one : shared.packets)
        out << fmt::format("  {}: {} of {}: {}\n", printableText(one.file),
                           countedText(one.frames.size(), "packet", "packets"), printableText(one.capture),
                           framesText(one.frames));
    out << "left out:\n";
    for (const std::string& text : shared.leftOut)
        out << fmt::format("  {}\n", text);
    out << (shared.remaining.empty() ? "nothing personal was found in it by its form; read it before you send it\n"
                                     : "personal, and still in it:\n");
    for (const PersonalTrace& trace : shared.remaining)
        out << fmt::format("  {}: {}{}{}\n", printableText(trace.where), trace.what,
                           trace.example.empty() ? "" : fmt::format(" (“{}”)", trace.example),
                           trace.count > 1 ? fmt::format(", {} times", trace.count) : "");
}

std::string codeText(CountryCode code)
{
    return code.isNone() ? "not known" : fmt::format("{} ({})", countryName(code), code.toString());
}

} // namespace

ExitCode caseShare(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    const Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    ProgressBar bar;
    const Result<SharedCopy> shared =
        saveCopyToShare(*store, arguments.share, [&bar](const Progress& progress) { return bar.show(progress); });
    if (!shared)
        return failCase(shared.error(), err);
    tell(*shared, out);
    return ExitCode::Ok;
}

ExitCode caseTables(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    const Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    const auto today = Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!today)
        return failCase(today.error(), err);
    const LookupComparison comparison = compareLookups(store->current(), **today);
    if (comparison.then.empty()) {
        out << "no lookups are kept in this case; compare --case FILE --keep-result keeps them\n";
        return ExitCode::Ok;
    }
    const std::string text = newerTablesText(comparison);
    out << (text.empty() ? fmt::format("computed with tables of {}, which are those of today",
                                       printableText(fmt::format("{}", fmt::join(comparison.then, ", "))))
                         : text)
        << '\n';
    for (const LookupChange& change : comparison.changes)
        out << fmt::format("  {}  {}: {} then, {} today\n", printableText(change.address), printableText(change.source),
                           codeText(change.then), codeText(change.now));
    if (!text.empty())
        out << "compare --case keeps to the tables of then; with --new-tables it uses those of today\n";
    return ExitCode::Ok;
}

} // namespace waybill
