// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_fields.h"

#include "base/format.h"
#include "claims/claim_file.h"
#include "models/text.h"
#include "names/service_groups.h"

#include <algorithm>
#include <set>

namespace waybill {

namespace {

constexpr std::string_view Separator = " · ";

/// "line 7: date is no day" without its line, which is one of a file that nobody sees.
Error withoutLine(Error error)
{
    if (error.message.starts_with("line "))
        if (const std::size_t colon = error.message.find(": "); colon != std::string::npos)
            error.message.erase(0, colon + 2);
    error.path.clear();
    return error;
}

/// A TOML basic string; what a line edit cannot hold needs no escape.
std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            result += '\\';
        if (static_cast<unsigned char>(letter) >= 0x20 && letter != 0x7F)
            result += letter;
    }
    return result + '"';
}

/// The claim that a file with these lines in its places holds.
Result<Claim> readWith(const std::string& inClaim, const std::string& inWhen, const std::string& inTest)
{
    const std::string toml = "schema = \"waybill.claims/1\"\n[[claim]]\nid = \"x\"\ntext = \"x\"\n" + inClaim +
                             "\n[claim.when]\n" + inWhen + "\n[claim.test]\nkind = \"destination\"\napp = \"x\"\n" +
                             inTest + "\n";
    Result<ClaimSheet> sheet = readClaims(toml, {});
    if (!sheet)
        return Failure(withoutLine(std::move(sheet.error())));
    return sheet->claims.front();
}

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t"), end = text.find_last_not_of(" \t");
    return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, end - begin + 1));
}

} // namespace

Result<ClaimDate> typedDate(const std::string& text)
{
    if (text.empty())
        return ClaimDate();
    const Result<Claim> claim = readWith("date = " + quoted(text), {}, "expect = \"some\"");
    if (!claim)
        return Failure(claim.error());
    return claim->date;
}

Result<CountryCode> typedCountry(const std::string& text)
{
    if (text.empty())
        return CountryCode();
    const Result<Claim> claim = readWith({}, {}, "expect = \"some\"\ncountry = " + quoted(text));
    if (!claim)
        return Failure(claim.error());
    return claim->test.recipient.country;
}

Result<std::vector<CountryCode>> typedCountries(const std::string& text)
{
    std::string list;
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(",;", at), text.size());
        if (const std::string code = trimmed(std::string_view(text).substr(at, end - at)); !code.empty())
            list += (list.empty() ? "" : ", ") + quoted(code);
        at = end + 1;
    }
    if (list.empty())
        return std::vector<CountryCode>();
    const Result<Claim> claim = readWith({}, {}, "expect = \"only\"\ncountries = [" + list + "]");
    if (!claim)
        return Failure(claim.error());
    return claim->test.countries;
}

Result<std::int64_t> typedDuration(const std::string& text)
{
    if (text.empty())
        return 0;
    const bool isNumber = text.size() < 10 && std::all_of(text.begin(), text.end(),
                                                          [](char letter) { return letter >= '0' && letter <= '9'; });
    const bool isPlain = isNumber && (text.size() == 1 || text.front() != '0'); // TOML has no leading zeros
    const Result<Claim> claim = readWith({}, "grace = " + (isPlain ? text : quoted(text)), "expect = \"some\"");
    if (!claim)
        return Failure(claim.error());
    return claim->when.graceNs;
}

std::string countriesText(const std::vector<CountryCode>& codes)
{
    std::string text;
    for (const CountryCode code : codes)
        text += (text.empty() ? "" : ", ") + code.toString();
    return text;
}

std::string graceText(std::int64_t ns)
{
    const std::int64_t seconds = ns / NsPerSecond;
    if (seconds == 0)
        return {};
    if (seconds % 3600 == 0)
        return std::to_string(seconds / 3600) + " h";
    return seconds % 60 == 0 ? std::to_string(seconds / 60) + " min" : std::to_string(seconds) + " s";
}

Result<void> checkSheet(const ClaimSheet& sheet)
{
    Result<ClaimSheet> read = readClaims(writeClaims(sheet), {});
    if (!read)
        return Failure(withoutLine(std::move(read.error())));
    if (*read != sheet)
        return Failure(Error{ErrorCode::InvalidArgument, "a file of claims cannot say it as it was entered"});
    return {};
}

QStringList groupChoices(const ServiceGroups& groups)
{
    std::set<std::string> choices;
    for (const ServiceRule& rule : groups.rules()) {
        choices.insert(rule.service.maker);
        if (!rule.service.name.empty())
            choices.insert(rule.service.maker + std::string(Separator) + rule.service.name);
    }
    QStringList list;
    for (const std::string& choice : choices)
        list << toQString(choice);
    return list;
}

bool isKnownGroup(const ServiceGroups& groups, const std::string& group)
{
    std::string maker = lowerCased(group), service;
    for (const std::string_view mark : {" · ", "·", ": ", " / "}) { // as app/claims/recipient.cpp parts them
        if (const std::size_t at = maker.find(mark); at != std::string::npos) {
            service = trimmed(std::string_view(maker).substr(at + mark.size()));
            maker = trimmed(std::string_view(maker).substr(0, at));
            break;
        }
    }
    const auto beginsWithService = [&service](const std::string& name) {
        return name.starts_with(service) &&
               (service.empty() || name.size() == service.size() || name[service.size()] == ' ');
    };
    return std::any_of(groups.rules().begin(), groups.rules().end(), [&](const ServiceRule& rule) {
        return lowerCased(rule.service.maker) == maker && beginsWithService(lowerCased(rule.service.name));
    });
}

} // namespace waybill
