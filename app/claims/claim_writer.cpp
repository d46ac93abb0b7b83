// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim_file.h"

#include <fmt/format.h>

namespace waybill {

namespace {

/// A TOML basic string (TOML 1.0, "String").
std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            result += std::string("\\") + letter;
        else if (letter == '\n')
            result += "\\n";
        else if (code < 0x20 || code == 0x7F)
            result += fmt::format("\\u{:04X}", code);
        else
            result += letter;
    }
    return result + '"';
}

class ClaimWriter {
public:
    void addText(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            m_out += fmt::format("{} = {}\n", key, quoted(value));
    }
    void addDate(std::string_view key, const ClaimDate& date)
    {
        if (!date.isNone())
            m_out += fmt::format("{} = {}\n", key, date.dayOfMonth != 0 ? date.toString() : quoted(date.toString()));
    }
    void addPresence(std::string_view key, Presence presence)
    {
        if (presence != Presence::Any)
            m_out += fmt::format("{} = {}\n", key, presence == Presence::Yes);
    }
    void addLine(std::string_view line) { (m_out += line) += '\n'; }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

std::string listed(const std::vector<CountryCode>& codes)
{
    std::string text;
    for (const CountryCode code : codes)
        text += (text.empty() ? "" : ", ") + quoted(code.toString());
    return "[" + text + "]";
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string text;
    for (const std::string& one : texts)
        text += (text.empty() ? "" : ", ") + quoted(one);
    return "[" + text + "]";
}

/// "key = value" pairs of a recipient, and of what is read of an identifier or sent to a destination.
std::vector<std::string> pairsOf(const ClaimTest& test, ClaimKind kind)
{
    std::vector<std::string> pairs;
    const auto add = [&pairs](std::string_view key, std::string_view value) {
        if (!value.empty())
            pairs.push_back(fmt::format("{} = {}", key, quoted(value)));
    };
    if (kind == ClaimKind::Identifier) {
        add("identifier", test.identifier ? kindKey(*test.identifier) : "any");
        add("form", claimFormKey(test.form));
    }
    add("country", test.recipient.country.toString());
    add("domain", test.recipient.domain);
    add("operator", test.recipient.operatorId);
    add("group", test.recipient.group);
    add("app", test.recipient.app);
    if (kind == ClaimKind::Destination)
        add("level", claimLevelKey(test.level));
    return pairs;
}

void addTest(const ClaimTest& test, ClaimWriter& out)
{
    out.addLine("[claim.test]");
    out.addText("kind", claimKindKey(test.kind));
    if (test.kind == ClaimKind::Unobservable) {
        out.addText("why", test.why);
        return;
    }
    if (test.kind == ClaimKind::Change) {
        std::string subject = fmt::format("kind = {}", quoted(claimKindKey(test.subject)));
        for (const std::string& pair : pairsOf(test, test.subject))
            subject += ", " + pair;
        out.addLine(fmt::format("subject = {{ {} }}", subject));
    } else {
        for (const std::string& pair : pairsOf(test, test.kind))
            out.addLine(pair);
    }
    out.addText("expect", claimExpectKey(test.expect));
    if (test.expect == ClaimExpect::Only)
        out.addLine("countries = " + listed(test.countries));
    if (test.expect == ClaimExpect::Moved) {
        out.addLine("from = " + listed(test.from));
        out.addLine("to = " + listed(test.to));
    }
}

void addWhen(const ClaimWhen& when, ClaimWriter& out)
{
    if (when == ClaimWhen())
        return;
    out.addLine("\n[claim.when]");
    if (when.account != AccountState::Any)
        out.addText("account", accountStateKey(when.account));
    if (when.consent != ConsentState::Any)
        out.addText("consent", consentStateKey(when.consent));
    out.addPresence("reset", when.reset);
    out.addPresence("sim", when.sim);
    out.addText("after_marker", when.afterMarker);
    if (when.graceNs > 0)
        out.addLine(fmt::format("grace = {}", when.graceNs / NsPerSecond));
    out.addDate("by", when.by);
}

void addClaim(const Claim& claim, ClaimWriter& out)
{
    out.addLine("\n[[claim]]");
    out.addText("id", claim.id);
    out.addText("text", claim.text);
    out.addText("speaker", claim.speaker);
    out.addDate("date", claim.date);
    out.addText("source", claim.source);
    out.addText("note", claim.note);
    out.addText("applies_to", claimSideKey(claim.appliesTo));
    if (!claim.facts.empty())
        out.addLine("facts = " + listed(claim.facts));
    for (const ClaimReply& reply : claim.replies) {
        out.addLine("\n[[claim.reply]]");
        out.addDate("date", reply.date);
        out.addText("speaker", reply.speaker);
        out.addText("text", reply.text);
        out.addText("source", reply.source);
    }
    for (const ClaimConflict& conflict : claim.conflicts) {
        out.addLine("\n[[claim.conflict]]");
        out.addText("with", conflict.with);
        out.addText("why", conflict.why);
    }
    addWhen(claim.when, out);
    out.addLine("");
    addTest(claim.test, out);
}

} // namespace

std::string writeClaims(const ClaimSheet& sheet)
{
    ClaimWriter out;
    out.addLine("schema = \"waybill.claims/1\"");
    out.addText("title", sheet.title);
    for (const Claim& claim : sheet.claims)
        addClaim(claim, out);
    return out.take();
}

} // namespace waybill
