// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/rate_texts.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"

#include <fmt/format.h>
#include <ostream>

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
        writeVerdict(verdict);
        writeEvidence(verdict);
        writeBasis(verdict);
        writeList("What this does not show", verdict.limits);
        writeList("What would change it, and what to capture next", verdict.wouldChange);
        writeQuestions(verdict);
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
        m_out << fmt::format("<dl>\n<dt>Tested as</dt><dd>{}</dd>\n", htmlProse(testSentence(claim)));
        if (!verdict.ifTrue.empty())
            m_out << fmt::format("<dt>If it holds, one would expect</dt><dd>{}</dd>\n", htmlSaid(verdict.ifTrue));
        if (!verdict.ifFalse.empty())
            m_out << fmt::format("<dt>If it does not hold, one would expect</dt><dd>{}</dd>\n",
                                 htmlSaid(verdict.ifFalse));
        m_out << "</dl>\n";
    }

    void writeVerdict(const Verdict& verdict)
    {
        m_out << fmt::format("<h4>Verdict: {}</h4>\n<p>{}</p>\n", verdictTag(verdict), htmlSaid(verdict.because));
        if (verdict.withoutCorrections)
            m_out << fmt::format("<p>Without the analyst\u2019s corrections the word would be \u201C{}\u201D.</p>\n",
                                 htmlSaid(verdictText(*verdict.withoutCorrections, verdict.isExercise)));
        if (verdict.p)
            m_out << fmt::format("<p>It rests on a test over runs: p = {} after Holm\u2019s procedure over all claims "
                                 "of this sheet that a test decides.</p>\n",
                                 probabilityText(*verdict.p));
    }

    void writeEvidence(const Verdict& verdict)
    {
        if (verdict.evidence.empty())
            return;
        m_out << "<h4>Evidence</h4>\n";
        {
            HtmlTable table(m_out, "Packets that carry the verdict, in order of time",
                            {"Side", "Capture", "#Packet", "Time (UTC)", "What is there; filter for Wireshark"},
                            "evidence");
            for (const Evidence& evidence : verdict.evidence)
                table.row({runName(m_judged.input, evidence.side, evidence.run), htmlFileName(evidence.captureName),
                           fmt::format("{}", evidence.frame), htmlTime(evidence.time),
                           fmt::format("{}<br><code class=\"copy\">{}</code>", htmlSaid(evidence.text),
                                       htmlSaid(evidence.filter))});
        }
        if (verdict.evidenceTotal > verdict.evidence.size())
            m_out << fmt::format("<p>{} in all; the first {} stand here.</p>\n",
                                 countedText(verdict.evidenceTotal, "such place was found", "such places were found"),
                                 verdict.evidence.size());
    }

    void writeBasis(const Verdict& verdict)
    {
        const bool isJudged = verdict.word != VerdictWord::NotTested && verdict.word != VerdictWord::NotObservable;
        if (!isJudged && verdict.scope.empty())
            return; // no capture was asked
        m_out << "<dl>\n";
        if (isJudged)
            m_out << fmt::format("<dt>Evidence level</dt><dd>{}</dd>\n", levelText(verdict.level));
        if (!verdict.scope.empty())
            m_out << fmt::format("<dt>Scope</dt><dd>{}</dd>\n", htmlSaid(verdict.scope));
        m_out << "</dl>\n";
    }

    void writeList(const char* title, const std::vector<std::string>& sentences)
    {
        if (sentences.empty())
            return;
        m_out << fmt::format("<h4>{}</h4>\n", title);
        writeHtmlList(sentences, m_out);
    }

    void writeQuestions(const Verdict& verdict)
    {
        std::vector<std::string> texts;
        for (const VendorQuestion& question : verdict.questions)
            texts.push_back(question.text);
        writeList("Questions to whoever made the claim", texts);
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
