// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consent_off.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::string_view Blanks = " \t";

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(Blanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// Takes `word` off the front of `text` where it stands there as a whole word.
bool takeWord(std::string_view& text, std::string_view word)
{
    const std::string_view rest = withoutBlanks(text);
    if (rest.size() < word.size() ||
        !std::equal(word.begin(), word.end(), rest.begin(), [](char a, char b) { return a == lower(b); }))
        return false;
    const std::string_view behind = rest.substr(word.size());
    if (!behind.empty() && std::string_view(" \t,;:.([=").find(behind.front()) == std::string_view::npos)
        return false;
    text = behind;
    return true;
}

Timestamp moved(Timestamp time, std::int64_t ns)
{
    std::int64_t sum = 0;
    const bool isTooFar = __builtin_add_overflow(time.ns, ns, &sum);
    return isTooFar ? (ns < 0 ? Timestamp::earliest() : Timestamp::latest()) : Timestamp{sum};
}

} // namespace

std::optional<bool> statedConsentOff(std::string_view condition)
{
    std::string_view rest = condition;
    const bool isOff = takeWord(rest, "off");
    if (!isOff && !takeWord(rest, "on"))
        return std::nullopt;
    (void)takeWord(rest, "again");
    rest = withoutBlanks(rest); // "on the second page" says nothing of the toggle
    const bool isEnd = rest.empty() || std::string_view(",;:.([").find(rest.front()) != std::string_view::npos;
    return isEnd ? std::optional(isOff) : std::nullopt;
}

std::optional<bool> markedConsentOff(std::string_view step)
{
    std::string_view rest = step;
    if (!takeWord(rest, "consent"))
        return std::nullopt;
    rest = withoutBlanks(rest);
    if (!rest.empty() && (rest.front() == ':' || rest.front() == '='))
        rest.remove_prefix(1);
    return statedConsentOff(rest);
}

std::vector<ConsentOff> consentOffTimes(std::string_view condition, std::vector<ConsentMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const ConsentMark& a, const ConsentMark& b) { return a.time < b.time; });
    std::vector<ConsentOff> times;
    bool isOff = statedConsentOff(condition).value_or(false);
    ConsentOff open;
    for (const ConsentMark& mark : marks) {
        const auto turned = markedConsentOff(mark.text);
        if (!turned || *turned == isOff)
            continue;
        isOff = *turned;
        const std::int64_t doubt = std::max<std::int64_t>(mark.uncertaintyNs, 0);
        if (isOff) {
            open = {moved(mark.time, doubt), Timestamp::latest()};
            continue;
        }
        open.to = moved(mark.time, -doubt);
        if (open.from < open.to)
            times.push_back(open);
    }
    if (isOff)
        times.push_back(open);
    return times;
}

} // namespace waybill
