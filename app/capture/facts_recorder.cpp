// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/facts_recorder.h"

#include "base/format.h"

#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t MaxProblems = 100;                    // nobody reads more; the rest is counted
constexpr std::size_t MaxTextBytes = std::size_t{64} << 20; // key logs of long captures are a few MB
constexpr std::size_t MaxEntries = 65'536; // of any list; real captures have a handful to a few thousand

} // namespace

std::uint32_t pseudoHeaderLength(LinkType type) noexcept
{
    switch (static_cast<unsigned>(type)) {
    case 123: return 4;  // SunATM
    case 139: return 4;  // MTP2 with pseudo-header
    case 144: return 16; // Linux IrDA
    case 177: return 16; // Linux LAPD
    case 196: return 5;  // SITA
    case 201: return 4;  // Bluetooth H4 with direction
    case 204: return 1;  // PPP with direction
    case 209: return 5;  // Linux I²C
    case 245: return 2;  // NFC LLCP
    case 254: return 4;  // Bluetooth Linux monitor
    default: return 0;
    }
}

void FactsRecorder::addProblem(std::uint64_t fileOffset, std::string text)
{
    auto& problems = m_facts.problems;
    if (problems.size() < MaxProblems) {
        problems.push_back({fileOffset, std::move(text), false});
        return;
    }
    ++m_problemsLeftOut;
    if (problems.size() == MaxProblems)
        problems.push_back({fileOffset, {}, false});
    problems.back() = {
        fileOffset, countedText(m_problemsLeftOut, "more problem was found", "more problems were found, the last here"),
        false};
}

ReadStep FactsRecorder::cut(std::uint64_t fileOffset, std::string text)
{
    settleTimes();
    m_facts.problems.push_back({fileOffset, std::move(text), true}); // at most one a capture, so beyond the bound
    return ReadStep::Cut;
}

// Simple packet blocks alone: all packets stand at 1970, so the capture does too.
void FactsRecorder::settleTimes() noexcept
{
    if (m_facts.packets == 0 || m_hasAnyTime)
        return;
    m_facts.first = Timestamp{};
    m_facts.last = Timestamp{};
}

ReadStep FactsRecorder::end() noexcept
{
    settleTimes();
    m_facts.isComplete = true;
    return ReadStep::End;
}

std::string FactsRecorder::text(std::string_view bytes, std::uint64_t fileOffset)
{
    if (bytes.size() <= MaxTextBytes - m_textBytes) {
        m_textBytes += bytes.size();
        return std::string(bytes);
    }
    if (!m_isTextLimitReported)
        addProblem(fileOffset,
                   fmt::format("names, comments and secrets of this capture exceed {}; further ones are left out",
                               bytesText(MaxTextBytes)));
    m_isTextLimitReported = true;
    return {};
}

bool FactsRecorder::hasRoom(std::size_t entries, std::uint64_t fileOffset)
{
    if (entries < MaxEntries)
        return true;
    if (!m_isListLimitReported)
        addProblem(fileOffset,
                   fmt::format("the capture describes more than {} things of one kind; further ones are left out",
                               countText(MaxEntries)));
    m_isListLimitReported = true;
    return false;
}

std::string FactsRecorder::keptText() const
{
    if (m_facts.packets == 0)
        return "; there is no packet before it";
    return fmt::format("; the {} before it {} kept", countedText(m_facts.packets, "packet", "packets"),
                       m_facts.packets == 1 ? "was" : "were");
}

} // namespace waybill
