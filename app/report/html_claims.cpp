// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/rate_texts.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"

#include <fmt/format.h>
#include <ostream>
#include <sstream>

namespace waybill {

namespace {

std::string_view levelText(EvidenceLevel level)
{
    switch (level) {
    case EvidenceLevel::W2:
        return "W2: also what was sent encrypted and was decrypted with keys or by the tool that recorded it.";
    case EvidenceLevel::W1: return "W1: also what was sent in the clear and could be read.";
    case EvidenceLevel::W0: break;
    }
    return "W0: addresses, names, sizes and times alone; no content was read.";
}

/// One claim with everything that is known of it.
class ClaimWriter {
public:
    ClaimWriter(const JudgedSheet& judged, std::ostream& out)
        : m_judged(judged), m_out(out), m_conflicts(conflictsOf(judged.sheet))
    {}

    void write(std::size_t index)
    {
        const Claim& claim = m_judged.sheet.claims[index];
        const Verdict& verdict = m_judged.verdicts[index];
        m_out << fmt::format("<article id=\"{}\">\n<h3>{} {}</h3>\n", claimAnchor(index), htmlProse(claim.id),
                             verdictTag(verdict));
        writeQuote(claim);
        writeConflicts(index);
        writeTest(claim, verdict);
        writeEvidence(verdict);
        writeBasis(verdict);
        m_out << "</article>\n";
    }

private:
    void writeQuote(const Claim& claim)
    {
        m_out << fmt::format("<blockquote><p>\u201C{}\u201D</p>", htmlProse(claim.text));
        if (const std::string by = speakerText(claim); !by.empty())
            m_out << fmt::format("<footer>\u2014 {}</footer>", by);
        m_out << "</blockquote>\n";
        if (!claim.source.empty())
            m_out << fmt::format("<p class=\"muted\">Source: {}</p>\n", htmlProse(claim.source));
        if (!claim.note.empty())
            m_out << fmt::format("<p class=\"note\"><b>Published context, not judged:</b> {}</p>\n",
                                 htmlProse(claim.note));
        writeFacts(claim);
        for (const ClaimReply& reply : claim.replies)
            writeReply(reply);
    }

    void writeFacts(const Claim& claim)
    {
        std::string items;
        for (const std::string& id : claim.facts) {
            const DatedFact* fact = findFact(m_judged.input.facts, id);
            if (fact == nullptr)
                continue;
            items += fmt::format("<li>{} <span class=\"muted\">Source: {}{}</span></li>\n", htmlProse(fact->text),
                                 htmlProse(fact->source),
                                 fact->read.isNone() ? std::string() : ", read " + fact->read.toString());
        }
        if (!items.empty())
            m_out << "<p><b>Dated facts that stand beside it and decide nothing:</b></p>\n<ul>\n" << items << "</ul>\n";
    }

    void writeReply(const ClaimReply& reply)
    {
        std::string by = htmlProse(reply.speaker);
        for (const std::string& part : {reply.date.toString(), htmlProse(reply.source)})
            by += (by.empty() || part.empty() ? "" : ", ") + part;
        m_out << fmt::format("<div class=\"reply\"><p><b>Reply</b></p><blockquote><p>\u201C{}\u201D</p>",
                             htmlProse(reply.text));
        if (!by.empty())
            m_out << fmt::format("<footer>\u2014 {}</footer>", by);
        m_out << "</blockquote></div>\n";
    }

    void writeConflicts(std::size_t index)
    {
        for (const ConflictingClaims& conflict : m_conflicts) {
            if (conflict.first != index && conflict.second != index)
                continue;
            const std::size_t other = conflict.first == index ? conflict.second : conflict.first;
            m_out << fmt::format("<p><b>In conflict with <a href=\"#{}\">{}</a>:</b> {}</p>\n", claimAnchor(other),
                                 htmlProse(m_judged.sheet.claims[other].id), htmlProse(conflict.why));
        }
    }

    void writeTest(const Claim& claim, const Verdict& verdict)
    {
        m_out << "<dl>\n";
        writeTerm("Tested as", htmlSaid(testSentence(claim)));
        writeTerm("If it holds, one would expect", htmlSaid(verdict.ifTrue));
        writeTerm("If it does not hold, one would expect", htmlSaid(verdict.ifFalse));
        writeTerm("Verdict", fmt::format("{}<br>{}", verdictTag(verdict), htmlSaid(verdict.because)));
        if (verdict.withoutCorrections)
            writeTerm("Without the analyst\u2019s corrections",
                      htmlSaid(verdictText(*verdict.withoutCorrections, verdict.isExercise)));
        if (verdict.p)
            writeTerm("Test over runs", fmt::format("p = {} after Holm\u2019s procedure over all claims of this sheet "
                                                    "that a test decides",
                                                    probabilityText(*verdict.p)));
        m_out << "</dl>\n";
    }

    void writeEvidence(const Verdict& verdict)
    {
        if (verdict.evidence.empty())
            return;
        {
            HtmlTable table(m_out, "Evidence: packets that carry the verdict, in order of time",
                            {"Side", "Capture", "#Packet", "Time (UTC)", "What is there; filter for Wireshark"},
                            "evidence");
            for (const Evidence& evidence : verdict.evidence)
                table.row({runName(m_judged.input, evidence.side, evidence.run), htmlFileName(evidence.captureName),
                           fmt::format("{}", evidence.frame), htmlTime(evidence.time),
                           fmt::format("{}<br><code class=\"copy\">{}</code>", htmlSaid(evidence.text),
                                       htmlSaid(evidence.filter))});
        }
        if (verdict.evidenceTotal > verdict.evidence.size())
            m_out << fmt::format("<p>{} in all; the first {} here.</p>\n",
                                 countedText(verdict.evidenceTotal, "such place was found", "such places were found"),
                                 countedText(verdict.evidence.size(), "stands", "stand"));
    }

    void writeBasis(const Verdict& verdict)
    {
        const bool isJudged = verdict.word != VerdictWord::NotTested && verdict.word != VerdictWord::NotObservable;
        m_out << "<dl>\n"; // never empty: whatever was found, something would change it
        if (isJudged)
            writeTerm("Evidence level", std::string(levelText(verdict.level)));
        writeTerm("Scope", htmlSaid(verdict.scope));
        writeList("What this does not show", verdict.limits);
        writeList("What would change it, and what to capture next", verdict.wouldChange);
        std::vector<std::string> questions;
        for (const VendorQuestion& question : verdict.questions)
            questions.push_back(question.text);
        writeList("Questions to whoever made the claim", questions);
        m_out << "</dl>\n";
    }

    void writeTerm(const char* term, const std::string& html) { writeHtmlTerm(term, html, m_out); }

    void writeList(const char* term, const std::vector<std::string>& sentences)
    {
        if (sentences.empty())
            return;
        std::ostringstream list;
        writeHtmlList(sentences, list);
        writeTerm(term, list.str());
    }

    const JudgedSheet& m_judged;
    std::ostream& m_out;
    std::vector<ConflictingClaims> m_conflicts;
};

} // namespace

void writeHtmlClaims(const HtmlReport& report, std::ostream& out)
{
    out << "<section id=\"claims\"><h2>Each claim in full</h2>\n"
        << "<p>Quotes are other people\u2019s words. To see a packet, open the capture of that name in Wireshark, put "
           "the filter into the line above the packet list and go to the packet\u2019s number. A filter shows the "
           "packets of one connection, and of later ones between the same ports.</p>\n";
    ClaimWriter writer(report.judged, out);
    for (std::size_t i = 0; i < report.judged.verdicts.size(); ++i)
        writer.write(i); // in the order of the sheet: the table of the finding leads to each
    if (report.judged.verdicts.empty())
        out << "<p>The sheet holds no claim.</p>\n";
    out << "</section>\n";
}

} // namespace waybill
