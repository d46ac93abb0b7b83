// SPDX-License-Identifier: GPL-3.0-or-later
// Section Header, Interface Description and Interface Statistics Blocks: draft-ietf-opsawg-pcapng §4.1, §4.2, §4.6.
//   SHB: magic u32 · major u16 · minor u16 · section length i64 · options
//   IDB: link type u16 · reserved u16 · snaplen u32 · options
//   ISB: interface u32 · ticks u32 u32 · options
#include "capture/pcapng_metadata.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

// One interface cannot have lost more than this; it keeps sums of hostile counters from wrapping.
constexpr std::uint64_t MostDrops = std::uint64_t{1} << 46;

std::uint64_t dropsOf(const CaptureInterface& interface)
{
    return std::min(interface.droppedByInterface.value_or(0), MostDrops) +
           std::min(interface.droppedByOs.value_or(0), MostDrops);
}

std::optional<std::uint64_t> counter(const PcapngOption& option, ByteOrder order)
{
    if (option.value.size() != 8)
        return std::nullopt;
    return fieldAt<std::uint64_t>(option.value, 0, order);
}

} // namespace

std::string PcapngMetadata::text(std::span<const std::uint8_t> bytes, const PcapngBlock& block)
{
    return m_recorder.text({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, block.fileOffset);
}

void PcapngMetadata::reportOptions(const PcapngBlock& block, const char* kind)
{
    m_recorder.addProblem(
        block.fileOffset,
        fmt::format("an option of this {} reaches beyond it; the options from there on were left out", kind));
}

void PcapngMetadata::addSection(const PcapngBlock& block)
{
    CaptureFacts& facts = m_recorder.facts();
    m_firstInterface = facts.interfaces.size();
    m_firstProcess = facts.processes.size();
    CaptureSection section;
    OrderedReader in = block.reader();
    constexpr std::size_t Fixed = 16;
    (void)in.take(Fixed);
    const bool isWhole = forEachOption(in, [&](const PcapngOption& option) {
        switch (option.code) {
        case 1:
            if (m_recorder.hasRoom(section.comments.size(), block.fileOffset))
                section.comments.push_back(text(option.value, block));
            break;
        case 2: section.hardware = text(option.value, block); break;
        case 3: section.os = text(option.value, block); break;
        case 4: section.application = text(option.value, block); break;
        default: break;
        }
    });
    if (!isWhole)
        reportOptions(block, "section header");
    if (m_recorder.hasRoom(facts.sections.size(), block.fileOffset))
        facts.sections.push_back(std::move(section));
}

PcapngInterface PcapngMetadata::addInterface(const PcapngBlock& block)
{
    CaptureFacts& facts = m_recorder.facts();
    OrderedReader in = block.reader();
    CaptureInterface interface;
    interface.linkType = static_cast<LinkType>(in.u16());
    (void)in.u16();
    interface.snaplen = in.u32();
    interface.section = static_cast<std::uint32_t>(facts.sections.empty() ? 0 : facts.sections.size() - 1);
    if (in.failed())
        m_recorder.addProblem(block.fileOffset,
                              "this interface description is too short for its fields; zeros were read");
    std::uint8_t resolution = TickClock::Microseconds;
    std::int64_t offsetSeconds = 0;
    const auto visit = [&](const PcapngOption& option) {
        switch (option.code) {
        case 2: interface.name = text(option.value, block); break;
        case 3: interface.description = text(option.value, block); break;
        case 9: resolution = option.value.empty() ? resolution : option.value[0]; break;
        case 11: // a leading 0 says that the filter is text, not BPF code
            if (!option.value.empty() && option.value[0] == 0)
                interface.filter = text(option.value.subspan(1), block);
            break;
        case 12: interface.os = text(option.value, block); break;
        case 14: offsetSeconds = static_cast<std::int64_t>(counter(option, block.order).value_or(0)); break;
        case 15: interface.hardware = text(option.value, block); break;
        case 18: interface.timeZone = text(option.value, block); break;
        default: break;
        }
    };
    if (!forEachOption(in, visit))
        reportOptions(block, "interface description");
    const PcapngInterface needed{interface.linkType, interface.snaplen, TickClock(resolution, offsetSeconds)};
    facts.interfaces.push_back(std::move(interface));
    return needed;
}

void PcapngMetadata::addStatistics(const PcapngBlock& block)
{
    CaptureFacts& facts = m_recorder.facts();
    OrderedReader in = block.reader();
    const std::size_t index = in.u32();
    (void)in.take(8);
    if (in.failed() || index >= facts.interfaces.size() - m_firstInterface) {
        m_recorder.addProblem(block.fileOffset, "these interface statistics belong to no interface and were left out");
        return;
    }
    CaptureInterface& interface = facts.interfaces[m_firstInterface + index];
    m_statisticsDrops -= dropsOf(interface); // counters are running totals: later ones replace earlier ones
    const bool isWhole = forEachOption(in, [&](const PcapngOption& option) {
        const auto value = counter(option, block.order);
        switch (value ? option.code : 0) {
        case 4: interface.received = value; break;
        case 5: interface.droppedByInterface = value; break;
        case 7: interface.droppedByOs = value; break;
        default: break;
        }
    });
    if (!isWhole)
        reportOptions(block, "statistics block");
    m_statisticsDrops += dropsOf(interface);
    m_hasStatisticsDrops = m_hasStatisticsDrops || interface.droppedByInterface || interface.droppedByOs;
    facts.hasDropCounts = facts.hasDropCounts || m_hasStatisticsDrops;
    facts.droppedPackets = m_hasStatisticsDrops ? m_statisticsDrops : m_packetDrops;
}

void PcapngMetadata::addPacketDrops(std::uint64_t count)
{
    CaptureFacts& facts = m_recorder.facts();
    m_packetDrops = std::min(m_packetDrops + std::min(count, MostDrops), MostDrops);
    facts.hasDropCounts = true;
    if (!m_hasStatisticsDrops)
        facts.droppedPackets = m_packetDrops;
}

void PcapngMetadata::add(const PcapngBlock& block)
{
    switch (block.type) {
    case PcapngType::Names: addNames(block); break;
    case PcapngType::Statistics: addStatistics(block); break;
    case PcapngType::Secrets: addSecrets(block); break;
    case PcapngType::Custom:
    case PcapngType::CustomNotCopied: addCustom(block); break;
    case PcapngType::AppleProcess: addProcess(block.reader(), block); break;
    default: keep(block, 0); break;
    }
}

} // namespace waybill
