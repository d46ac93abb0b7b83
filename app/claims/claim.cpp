// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim.h"

#include <charconv>
#include <chrono>
#include <fmt/format.h>

namespace waybill {

namespace {

/// Digits and nothing else.
std::optional<unsigned> numberOf(std::string_view text)
{
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::chrono::year_month_day dayOf(const ClaimDate& date)
{
    return {std::chrono::year(date.year), std::chrono::month(date.month == 0 ? 1 : date.month),
            std::chrono::day(date.dayOfMonth == 0 ? 1 : date.dayOfMonth)};
}

} // namespace

std::string ClaimDate::toString() const
{
    if (isNone())
        return {};
    std::string text = fmt::format("{:04}", year);
    if (month != 0)
        text += fmt::format("-{:02}", month);
    if (dayOfMonth != 0)
        text += fmt::format("-{:02}", dayOfMonth);
    return text;
}

Timestamp ClaimDate::begin() const
{
    const std::chrono::sys_days day = dayOf(*this);
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(day.time_since_epoch()).count()};
}

std::optional<ClaimDate> ClaimDate::parse(std::string_view text)
{
    const bool hasMonth = text.size() >= 7, hasDay = text.size() == 10;
    if ((text.size() != 4 && text.size() != 7 && !hasDay) || (hasMonth && text[4] != '-') || (hasDay && text[7] != '-'))
        return std::nullopt;
    const auto year = numberOf(text.substr(0, 4));
    const auto month = hasMonth ? numberOf(text.substr(5, 2)) : 0U;
    const auto day = hasDay ? numberOf(text.substr(8, 2)) : 0U;
    if (!year || !month || !day || *year < 1970 || *year > 2261)
        return std::nullopt;
    if ((hasMonth && *month == 0) || (hasDay && *day == 0))
        return std::nullopt;
    const ClaimDate date{static_cast<int>(*year), *month, *day};
    return dayOf(date).ok() ? std::optional(date) : std::nullopt;
}

std::string_view claimKindKey(ClaimKind kind) noexcept
{
    switch (kind) {
    case ClaimKind::Destination: return "destination";
    case ClaimKind::Identifier: return "identifier";
    case ClaimKind::Transport: return "transport";
    case ClaimKind::Change: return "change";
    case ClaimKind::Latency: return "latency";
    case ClaimKind::Unobservable: break;
    }
    return "unobservable";
}

std::string_view claimExpectKey(ClaimExpect expect) noexcept
{
    switch (expect) {
    case ClaimExpect::None: return "none";
    case ClaimExpect::Some: return "some";
    case ClaimExpect::Only: return "only";
    case ClaimExpect::Encrypted: return "encrypted";
    case ClaimExpect::Gone: return "gone";
    case ClaimExpect::New: return "new";
    case ClaimExpect::Less: return "less";
    case ClaimExpect::More: return "more";
    case ClaimExpect::Moved: break;
    }
    return "moved";
}

std::string_view claimLevelKey(ClaimLevel level) noexcept
{
    switch (level) {
    case ClaimLevel::Contacted: return "contacted";
    case ClaimLevel::Content: return "content";
    case ClaimLevel::Identifier: break;
    }
    return "identifier";
}

std::string_view claimSideKey(ClaimSide side) noexcept
{
    switch (side) {
    case ClaimSide::Before: return "before";
    case ClaimSide::After: return "after";
    case ClaimSide::Both: break;
    }
    return "both";
}

std::string_view claimFormKey(ClaimForm form) noexcept
{
    switch (form) {
    case ClaimForm::Raw: return "raw";
    case ClaimForm::Hashed: return "hashed";
    case ClaimForm::Any: break;
    }
    return "any";
}

std::string_view consentStateKey(ConsentState state) noexcept
{
    switch (state) {
    case ConsentState::Off: return "off";
    case ConsentState::On: return "on";
    case ConsentState::OffAgain: return "off-again";
    case ConsentState::Any: break;
    }
    return "any";
}

std::string_view accountStateKey(AccountState state) noexcept
{
    switch (state) {
    case AccountState::None: return "none";
    case AccountState::SignedIn: return "signed-in";
    case AccountState::Any: break;
    }
    return "any";
}

std::vector<ClaimExpect> expectationsOf(ClaimKind kind)
{
    using E = ClaimExpect;
    switch (kind) {
    case ClaimKind::Destination: return {E::None, E::Some, E::Only};
    case ClaimKind::Identifier: return {E::None, E::Some};
    case ClaimKind::Transport: return {E::Encrypted};
    case ClaimKind::Change: return {E::Gone, E::New, E::Less, E::More, E::Moved};
    case ClaimKind::Latency: return {E::Less, E::More};
    case ClaimKind::Unobservable: break;
    }
    return {};
}

} // namespace waybill
