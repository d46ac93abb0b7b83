// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/personal_traces.h"

#include "base/format.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t LongestExample = 60; // one line of a list

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isMailbox(char c)
{
    return isWord(c) || c == '.' || c == '+' || c == '-';
}

char charAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? text[at] : '\0';
}

// Each says how many characters from `at` on are such a thing; 0: none begins here.

std::size_t userPath(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 5> Homes{"/home/", "/Users/", "\\Users\\", "\\\\Users\\\\", "/run/media/"};
    for (const std::string_view home : Homes) {
        if (text.substr(at, home.size()) != home || !isWord(charAt(text, at + home.size())))
            continue;
        std::size_t end = at + home.size();
        while (end < text.size() && isMailbox(text[end]))
            ++end;
        return end - at;
    }
    return 0;
}

std::size_t mailAddress(std::string_view text, std::size_t at)
{
    if (!isMailbox(text[at]) || (at > 0 && isMailbox(text[at - 1])))
        return 0;
    std::size_t end = at;
    while (end < text.size() && isMailbox(text[end]))
        ++end;
    if (charAt(text, end) != '@' || !isWord(charAt(text, end + 1)))
        return 0;
    const std::size_t domain = ++end;
    while (end < text.size() && isMailbox(text[end]))
        ++end;
    return text.substr(domain, end - domain).find('.') == std::string_view::npos ? 0 : end - at;
}

std::size_t macAddress(std::string_view text, std::size_t at)
{
    constexpr std::size_t Length = 17; // six pairs and five separators
    const char separator = charAt(text, at + 2);
    if ((separator != ':' && separator != '-') || (at > 0 && (isWord(text[at - 1]) || text[at - 1] == separator)))
        return 0;
    for (std::size_t i = 0; i < Length; ++i) {
        const char c = charAt(text, at + i);
        if (i % 3 == 2 ? c != separator : !isHexDigit(c))
            return 0;
    }
    const char next = charAt(text, at + Length);
    return isWord(next) || next == separator ? 0 : Length;
}

std::size_t longNumber(std::string_view text, std::size_t at)
{
    if (!isDigit(text[at]) || (at > 0 && (isWord(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '+')))
        return 0;
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::size_t digits = end - at;
    const bool isRest = isWord(charAt(text, end)) || (charAt(text, end) == '.' && isDigit(charAt(text, end + 1)));
    return digits < 14 || digits > 16 || isRest ? 0 : digits; // IMEI 14 to 16 (TS 23.003 §6), IMSI at most 15
}

std::size_t telephoneNumber(std::string_view text, std::size_t at)
{
    if (text[at] != '+' || !isDigit(charAt(text, at + 1)) || (at > 0 && isWord(text[at - 1])))
        return 0;
    std::size_t digits = 0, end = at + 1;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        const bool isGap = (c == ' ' || c == '-') && isDigit(charAt(text, end + 1));
        if (!isDigit(c) && !isGap)
            break;
        digits += isDigit(c) ? 1 : 0;
    }
    return digits < 8 || digits > 15 ? 0 : end - at; // E.164: 15 at most
}

struct Kind {
    const char* what;
    std::size_t (*length)(std::string_view text, std::size_t at);
};
constexpr std::array<Kind, 5> Kinds{{{"user name in a path", userPath},
                                     {"e-mail address", mailAddress},
                                     {"MAC address", macAddress},
                                     {"number as long as an IMEI or IMSI", longNumber},
                                     {"telephone number", telephoneNumber}}};

std::string exampleOf(std::string_view text)
{
    const bool isLong = text.size() > LongestExample;
    return printableText(text.substr(0, LongestExample)) + (isLong ? "…" : "");
}

/// Gathers what a case holds.
struct Gatherer {
    std::vector<PersonalTrace> traces = {};

    void search(std::string_view text, const std::string& where)
    {
        std::vector<PersonalTrace> found = personalTracesIn(text, where);
        traces.insert(traces.end(), found.begin(), found.end());
    }
    /// A field that says something of a person whatever stands in it.
    void personal(std::string_view text, const std::string& where, const char* what)
    {
        if (text.empty())
            return;
        traces.push_back({where, what, exampleOf(text), 1});
        search(text, where);
    }
};

void gatherRun(Gatherer& gatherer, const CaseRun& run)
{
    const std::string where = fmt::format("run {}", run.id.value);
    const RunConditions& conditions = run.conditions;
    gatherer.personal(run.sheet.operatorName, where + ", operator", "name of the operator");
    gatherer.personal(run.sheet.serialHash, where + ", serial", "hash of the phone's serial number");
    gatherer.personal(run.sheet.publicAddress, where + ", public address", "address of the access network");
    gatherer.personal(conditions.account, where + ", account", "account");
    gatherer.personal(conditions.sim, where + ", SIM", "SIM");
    gatherer.personal(conditions.accessNetwork, where + ", access network", "name of the access network");
    gatherer.personal(conditions.notes, where + ", notes", "notes");
    for (const std::string* text : {&conditions.device, &conditions.build, &conditions.region, &conditions.consent,
                                    &conditions.reset, &conditions.vantage, &conditions.script, &conditions.slot,
                                    &run.sheet.startReason, &run.sheet.scriptVersion, &run.sheet.proxyCertificate})
        gatherer.search(*text, where);
    for (const CaseCapture& capture : run.captures)
        gatherer.search(capture.path + '\n' + capture.relativePath, where + ", path of the capture");
}

} // namespace

std::vector<PersonalTrace> personalTracesIn(std::string_view text, const std::string& where)
{
    std::vector<PersonalTrace> traces;
    for (const Kind& kind : Kinds) {
        PersonalTrace trace{where, kind.what, {}, 0};
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t length = kind.length(text, at);
            if (length > 0 && trace.count++ == 0)
                trace.example = exampleOf(text.substr(at, length));
            at += std::max<std::size_t>(length, 1);
        }
        if (trace.count > 0)
            traces.push_back(std::move(trace));
    }
    return traces;
}

std::vector<PersonalTrace> personalTraces(const Case& item)
{
    Gatherer gatherer;
    gatherer.search(item.title, "title");
    gatherer.personal(item.deviceCard, "device card", "identifiers of the phone and its owner");
    gatherer.search(item.claims, "claims");
    for (const CaseSide& side : item.sides)
        gatherer.search(side.name, "names of the sides");
    for (const CaseRun& run : item.runs)
        gatherRun(gatherer, run);
    const auto each = [&](const auto& list, const char* name, auto textOf) {
        for (std::size_t i = 0; i < list.size(); ++i)
            gatherer.search(textOf(list[i]), fmt::format("{} {}", name, i + 1));
    };
    each(item.steps, "step", [](const CaseStep& step) { return step.text; });
    each(item.corrections, "correction",
         [](const Correction& c) { return c.subject + '\n' + c.reason + '\n' + c.source; });
    for (std::size_t i = 0; i < item.notes.size(); ++i)
        gatherer.personal(item.notes[i].text, fmt::format("note {}", i + 1), "notes");
    each(item.results, "result",
         [](const FrozenResult& result) { return result.what + '\n' + result.json + '\n' + result.versions; });
    each(item.log, "entry of the log", [](const LogEntry& entry) { return entry.text; });
    for (std::size_t i = 0; i < item.log.size(); ++i) { // also what was taken back stands there
        const std::string_view text = item.log[i].text;
        if (text.starts_with("Note") || text.starts_with("Starred and noted"))
            gatherer.personal(item.log[i].text, fmt::format("entry {} of the log", i + 1), "notes");
    }
    return gatherer.traces;
}

} // namespace waybill
