// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/first_bytes.h"

#include "decode/known_opening.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr std::size_t LeastRun = 4;
constexpr std::string_view Separator = " · ";

bool isPrintable(std::uint8_t octet)
{
    return octet >= ' ' && octet < 0x7F;
}

/// Shortest run that random bytes rarely hold: of `size` of them, a share p = 95/256 is printable, and a run of L or
/// more occurs with a chance below p^L (1 + (size - L)(1 - p)), which stays under 1 % at these lengths.
std::size_t tellingRun(std::size_t size)
{
    static constexpr std::array<std::pair<std::size_t, std::size_t>, 5> Runs{
        {{5, 5}, {10, 6}, {21, 7}, {50, 8}, {126, 9}}};
    const auto* row = std::find_if(Runs.begin(), Runs.end(), [size](const auto& r) { return size <= r.first; });
    return row == Runs.end() ? 10 : row->second;
}

/// True when `length` printable characters stand together. Looked at from behind, so that most are never looked at.
bool hasRun(std::span<const std::uint8_t> bytes, std::size_t length)
{
    for (std::size_t at = 0; at + length <= bytes.size();) {
        std::size_t left = length;
        while (left > 0 && isPrintable(bytes[at + left - 1]))
            --left;
        if (left == 0)
            return true;
        at += left;
    }
    return false;
}

/// Without the spaces around it; empty when nothing else is there.
std::string_view withoutPadding(std::string_view run)
{
    const std::size_t first = run.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : run.substr(first, run.find_last_not_of(' ') + 1 - first);
}

/// Calls `use` with each run of at least LeastRun, in order, until it returns false.
template <typename Use>
void forEachRun(std::span<const std::uint8_t> bytes, Use use)
{
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at;
        while (end < bytes.size() && isPrintable(bytes[end]))
            ++end;
        if (end - at >= LeastRun && !use(bytes.subspan(at, end - at)))
            return;
        at = end + 1;
    }
}

void tell(NameSink& sink, const Reading& reading, const KnownOpening& opening)
{
    sink.onFact(factFrom(reading, FactKind::Protocol, opening.protocol));
    if (!opening.version.empty())
        sink.onFact(factFrom(reading, FactKind::ChannelVersion, opening.version));
    if (!opening.deviceId.empty()) {
        const std::string text = "device id=" + opening.deviceId;
        sink.onFact(factFrom(reading, FactKind::ChannelField, text));
    }
}

void tellText(NameSink& sink, const Reading& reading, std::span<const std::uint8_t> bytes)
{
    const PrintableText printable(bytes);
    if (!printable.text().empty())
        sink.onFact(factFrom(reading, FactKind::FirstBytes, printable.text()));
}

} // namespace

PrintableText::PrintableText(std::span<const std::uint8_t> bytes) noexcept
{
    bytes = bytes.first(std::min(bytes.size(), MaxBytes));
    if (!hasRun(bytes, tellingRun(bytes.size())))
        return;
    forEachRun(bytes, [this](std::span<const std::uint8_t> run) {
        return append(withoutPadding({reinterpret_cast<const char*>(run.data()), run.size()}));
    });
}

/// False when it is full.
bool PrintableText::append(std::string_view run) noexcept
{
    if (run.size() < LeastRun)
        return true;
    const std::string_view separator = m_size == 0 ? std::string_view{} : Separator;
    if (m_size + separator.size() + LeastRun > MaxText)
        return false;
    const std::size_t kept = std::min(run.size(), MaxText - m_size - separator.size());
    auto* const end = std::copy(separator.begin(), separator.end(), m_text.data() + m_size);
    std::copy_n(run.begin(), kept, end);
    m_size += separator.size() + kept;
    return kept == run.size();
}

bool tellFirstSegment(NameSink& sink, const Reading& reading, std::span<const std::uint8_t> bytes)
{
    const KnownOpening opening = openingOfStream(bytes);
    if (opening.protocol.empty())
        tellText(sink, reading, bytes);
    else
        tell(sink, reading, opening);
    return !opening.protocol.empty();
}

bool tellFirstDatagram(NameSink& sink, const Reading& reading, std::span<const std::uint8_t> bytes, bool isWhole)
{
    const KnownOpening opening = isWhole ? openingOfDatagram(bytes) : KnownOpening{};
    if (opening.protocol.empty())
        tellText(sink, reading, bytes);
    else
        tell(sink, reading, opening);
    return !opening.protocol.empty();
}

} // namespace waybill
