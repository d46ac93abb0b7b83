// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "report/scope_note.h"
#include "report/text_layout.h"
#include "report/verdicts_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostShown = 6; ///< places of evidence for each claim; JSON has more

/// Contradicted first, then what was seen, what nothing speaks against, what is open, what traffic cannot show.
std::vector<std::size_t> orderOf(const std::vector<Verdict>& verdicts)
{
    std::vector<std::size_t> order(verdicts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&verdicts](std::size_t i) {
        constexpr std::uint8_t Ranks[] = {0, 1, 2, 3, 5, 4}; // not tested before not observable
        return Ranks[static_cast<std::size_t>(verdicts[i].word)];
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

class TextWriter {
public:
    TextWriter(const JudgedSheet& judged, std::ostream& out) : m_judged(judged), m_out(out) {}

    void write()
    {
        writeHead();
        for (const std::size_t i : orderOf(m_judged.verdicts))
            writeClaim(i);
        writeConflicts();
    }

private:
    void writeHead()
    {
        if (const std::string notice = reconstructionNotice(m_judged.input); !notice.empty())
            m_out << "*** " << notice << " ***\n\n";
        writeScopes();
        if (!m_judged.sheet.title.empty())
            m_out << printableText(m_judged.sheet.title) << "\n\n";
        std::size_t width = 0;
        for (const Claim& claim : m_judged.sheet.claims)
            width = std::max(width, columns(printableText(claim.id)));
        for (const std::size_t i : orderOf(m_judged.verdicts)) {
            const Verdict& verdict = m_judged.verdicts[i];
            m_out << "  " << padded(printableText(verdict.id), width) << "  "
                  << verdictText(verdict.word, verdict.isExercise) << '\n';
        }
    }

    /// What the runs are limited to, each once.
    void writeScopes()
    {
        std::vector<std::string> lines;
        for (const std::vector<ClaimRun>* side : {&m_judged.input.before, &m_judged.input.after}) {
            for (const ClaimRun& run : *side) {
                for (std::string& line : scopeLines(*run.analysis)) {
                    if (std::find(lines.begin(), lines.end(), line) == lines.end())
                        lines.push_back(std::move(line));
                }
            }
        }
        for (const std::string& line : lines)
            m_out << line << '\n';
        m_out << (lines.empty() ? "" : "\n");
    }

    void writeQuote(const Claim& claim)
    {
        m_out << '\n';
        writeWrapped(fmt::format("{}: “{}”", printableText(claim.id), printableText(claim.text)), 0, m_out, 2);
        std::string by = printableText(claim.speaker);
        for (const std::string& part : {claim.date.toString(), printableText(claim.source)})
            by += (by.empty() || part.empty() ? "" : ", ") + part;
        if (!by.empty())
            writeWrapped("— " + by, 2, m_out, 2);
        for (const ClaimReply& reply : claim.replies)
            writeWrapped(fmt::format("Reply, {} ({}): “{}”", printableText(reply.speaker), reply.date.toString(),
                                     printableText(reply.text)),
                         2, m_out, 2);
    }

    void writeClaim(std::size_t index)
    {
        const Claim& claim = m_judged.sheet.claims[index];
        const Verdict& verdict = m_judged.verdicts[index];
        writeQuote(claim);
        writeWrapped("Tested as: " + testSentence(claim), 2, m_out, 2);
        writeWrapped(fmt::format("{}. {}", verdictText(verdict.word, verdict.isExercise), verdict.because), 2, m_out,
                     2);
        if (verdict.word == VerdictWord::NotObservable)
            return;
        writeEvidence(verdict);
        if (!verdict.scope.empty())
            writeWrapped("Scope: " + verdict.scope + ". Evidence level " +
                             std::string(evidenceLevelKey(verdict.level)) + ".",
                         2, m_out, 2);
        writeList("What this does not show:", verdict.limits);
        writeList("Would change it:", verdict.wouldChange);
    }

    void writeEvidence(const Verdict& verdict)
    {
        const std::size_t shown = std::min(verdict.evidence.size(), MostShown);
        for (std::size_t i = 0; i < shown; ++i) {
            const Evidence& evidence = verdict.evidence[i];
            writeWrapped(fmt::format("· {}, packet {}, {} UTC: {}", printableText(evidence.captureName), evidence.frame,
                                     dateTimeText(evidence.time, 0), evidence.text),
                         4, m_out, 2);
            m_out << "        " << evidence.filter << '\n'; // to be copied: never wrapped
        }
        if (verdict.evidenceTotal > shown)
            m_out << fmt::format("    · and {} more (--json lists {})\n", verdict.evidenceTotal - shown,
                                 verdict.evidence.size() == verdict.evidenceTotal
                                     ? "all"
                                     : "the first " + std::to_string(verdict.evidence.size()));
    }

    void writeList(const char* title, const std::vector<std::string>& texts)
    {
        if (texts.empty())
            return;
        m_out << "  " << title << '\n';
        for (const std::string& text : texts)
            writeWrapped("· " + text, 4, m_out, 2);
    }

    void writeConflicts()
    {
        const std::vector<ConflictingClaims> conflicts = conflictsOf(m_judged.sheet);
        if (conflicts.empty())
            return;
        m_out << "\nClaims in conflict with each other\n";
        for (const ConflictingClaims& conflict : conflicts)
            writeWrapped(fmt::format("{} and {}: {}", printableText(m_judged.sheet.claims[conflict.first].id),
                                     printableText(m_judged.sheet.claims[conflict.second].id),
                                     printableText(conflict.why)),
                         2, m_out, 2);
    }

    const JudgedSheet& m_judged;
    std::ostream& m_out;
};

} // namespace

std::string reconstructionNotice(const ClaimInput& input)
{
    for (const std::vector<ClaimRun>* side : {&input.before, &input.after}) {
        for (const ClaimRun& run : *side) {
            if (std::string notice = run.analysis->reconstructionNotice(); !notice.empty())
                return notice;
        }
    }
    return {};
}

void writeVerdictsText(const JudgedSheet& judged, std::ostream& out)
{
    TextWriter(judged, out).write();
}

} // namespace waybill
