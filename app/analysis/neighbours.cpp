// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/neighbours.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::int64_t MostBetweenNs = 5 * NsPerSecond; // a ring buffer changes files within a packet or two

const CaptureFacts* captureOf(const Recording& recording, std::uint32_t run, bool isFirst)
{
    const std::vector<std::uint32_t>& captures = recording.runs[run].captures;
    if (captures.empty())
        return nullptr;
    const std::uint32_t index = isFirst ? captures.front() : captures.back();
    return index < recording.captures.size() ? &recording.captures[index] : nullptr;
}

bool shareDevice(const Analysis& analysis, std::uint32_t a, std::uint32_t b)
{
    const auto& chosen = analysis.chosenHandsets();
    if (a >= chosen.size() || b >= chosen.size() || chosen[a].isNone() || chosen[b].isNone())
        return false;
    const auto& left = analysis.handsets()[chosen[a].value].addresses;
    const auto& right = analysis.handsets()[chosen[b].value].addresses;
    return std::any_of(left.begin(), left.end(), [&right](const IpAddress& address) {
        return address.scope() != AddressScope::Unspecified &&
               std::find(right.begin(), right.end(), address) != right.end();
    });
}

bool lookJoined(const CaptureFacts& before, const CaptureFacts& after)
{
    if (before.packets == 0 || after.packets == 0 || before.interfaces.empty() || after.interfaces.empty())
        return false;
    const std::int64_t between = nanosecondsBetween(before.last, after.first);
    return between >= 0 && between <= MostBetweenNs &&
           before.interfaces.front().linkType == after.interfaces.front().linkType;
}

} // namespace

std::vector<std::string> neighbourWarnings(const Analysis& analysis)
{
    std::vector<std::string> warnings;
    const Recording& recording = analysis.recording();
    for (std::uint32_t a = 0; a < recording.runs.size(); ++a) {
        for (std::uint32_t b = 0; b < recording.runs.size(); ++b) {
            const CaptureFacts* before = captureOf(recording, a, false);
            const CaptureFacts* after = captureOf(recording, b, true);
            if (a == b || before == nullptr || after == nullptr || !lookJoined(*before, *after) ||
                !shareDevice(analysis, a, b))
                continue;
            const std::string first = printableText(before->path);
            const std::string second = printableText(after->path);
            warnings.push_back(
                fmt::format("{1} begins {2} after {0} ends and shows the same device: if they are parts of "
                            "one recording, join them as {0}+{1}",
                            first, second, durationText(nanosecondsBetween(before->last, after->first))));
        }
    }
    return warnings;
}

} // namespace waybill
