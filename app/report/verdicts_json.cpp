// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/capture_json.h"
#include "report/json_text.h"
#include "report/scope_note.h"
#include "report/verdicts_report.h"

#include <ostream>

namespace waybill {

namespace {

Json textsOf(const std::vector<std::string>& texts)
{
    Json list = Json::array();
    for (const std::string& text : texts)
        list.push_back(jsonText(text));
    return list;
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json() : Json(jsonText(text));
}

Json evidenceJson(const Evidence& evidence, const ClaimInput& input)
{
    const Analysis& analysis = *input.side(evidence.side)[evidence.run].analysis;
    return {{"capture", jsonText(analysis.recording().captures[evidence.capture].path)},
            {"frame", evidence.frame},
            {"filter", jsonText(evidence.filter)},
            {"side", claimSideKey(evidence.side)},
            {"time", toRfc3339(evidence.time)},
            {"text", jsonText(evidence.text)}};
}

Json claimJson(const Claim& claim)
{
    Json json{{"text", jsonText(claim.text)},
              {"speaker", textOrNull(claim.speaker)},
              {"date", textOrNull(claim.date.toString())},
              {"source", textOrNull(claim.source)},
              {"note", textOrNull(claim.note)},
              {"applies_to", claimSideKey(claim.appliesTo)},
              {"kind", claimKindKey(claim.test.kind)},
              {"test", jsonText(testSentence(claim))},
              {"replies", Json::array()}};
    for (const ClaimReply& reply : claim.replies)
        json["replies"].push_back({{"date", textOrNull(reply.date.toString())},
                                   {"speaker", textOrNull(reply.speaker)},
                                   {"text", jsonText(reply.text)},
                                   {"source", textOrNull(reply.source)}});
    return json;
}

Json verdictJson(const Verdict& verdict, const Claim& claim, const ClaimInput& input)
{
    Json json{{"id", jsonText(verdict.id)},
              {"verdict", verdictKey(verdict.word)},
              {"because", jsonText(verdict.because)},
              {"evidence", Json::array()},
              {"scope", jsonText(verdict.scope)},
              {"limits", textsOf(verdict.limits)},
              {"would_change", textsOf(verdict.wouldChange)}};
    for (const Evidence& evidence : verdict.evidence)
        json["evidence"].push_back(evidenceJson(evidence, input));
    json["evidence_total"] = verdict.evidenceTotal;
    json["display"] = verdictText(verdict.word, verdict.isExercise);
    json["exercise"] = verdict.isExercise;
    json["evidence_level"] = evidenceLevelKey(verdict.level);
    json["if_true"] = jsonText(verdict.ifTrue);
    json["if_false"] = jsonText(verdict.ifFalse);
    json["without_corrections"] = verdict.withoutCorrections ? Json(verdictKey(*verdict.withoutCorrections)) : Json();
    json["p"] = verdict.p ? Json(*verdict.p) : Json();
    json["questions"] = Json::array();
    for (const VendorQuestion& question : verdict.questions)
        json["questions"].push_back(jsonText(question.text));
    json["claim"] = claimJson(claim);
    return json;
}

Json runsJson(const std::vector<ClaimRun>& runs)
{
    Json list = Json::array();
    for (const ClaimRun& run : runs) {
        Json captures = Json::array();
        for (const CaptureFacts& capture : run.analysis->recording().captures)
            captures.push_back(captureToJson(capture));
        Json one{{"captures", std::move(captures)},
                 {"complete", run.analysis->isComplete()},
                 {"control", run.conditions.isControl}};
        addScope(*run.analysis, one);
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace

void writeVerdictsJson(const JudgedSheet& judged, std::ostream& out)
{
    Json report{{"schema", "waybill.verdicts/1"}, {"program", "waybill " WAYBILL_VERSION}};
    report["title"] = jsonText(judged.sheet.title);
    report["reconstruction"] = textOrNull(reconstructionNotice(judged.input));
    report["verdicts"] = Json::array();
    for (std::size_t i = 0; i < judged.verdicts.size(); ++i)
        report["verdicts"].push_back(verdictJson(judged.verdicts[i], judged.sheet.claims[i], judged.input));
    report["conflicts"] = Json::array();
    for (const ConflictingClaims& conflict : conflictsOf(judged.sheet))
        report["conflicts"].push_back({{"first", jsonText(judged.sheet.claims[conflict.first].id)},
                                       {"second", jsonText(judged.sheet.claims[conflict.second].id)},
                                       {"why", jsonText(conflict.why)}});
    report["before"] = runsJson(judged.input.before);
    report["after"] = runsJson(judged.input.after);
    report["device_card"] = judged.input.card != nullptr;
    out << indented(report);
}

} // namespace waybill
