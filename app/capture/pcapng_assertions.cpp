// SPDX-License-Identifier: GPL-3.0-or-later
// What the capturing system asserts beside the packets: draft-ietf-opsawg-pcapng §4.5 (names), §4.7 (secrets), §4.8
// (custom blocks), with PCAPdroid's and Wireshark's custom blocks and Apple's process block.
//   NRB: records of type u16 · length u16 · address and NUL-ended names, padded; type 0 ends them
//   DSB: secrets type u32 · length u32 · secrets
//   custom: enterprise number u32 · content
//     62652 (PCAPdroid pcap_dump.c): version u16 = 1 · type u8 = 1 · pad u8 · uid i32 · lengths u8 u8 · package · app
//     32622 (Wireshark pcapng-wireshark-custom.c), little-endian: type u32 = 3 · length u32 · pid u32 · options
//   Apple 0x80000001: pid u32 · options (2: name)
#include "base/ip_address.h"
#include "capture/pcapng_metadata.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::uint32_t PcapdroidEnterprise = 62652;
constexpr std::uint32_t WiresharkEnterprise = 32622;

} // namespace

void PcapngMetadata::addNames(const PcapngBlock& block)
{
    OrderedReader in = block.reader();
    while (!in.rest().empty()) {
        const std::uint16_t type = in.u16();
        const std::size_t length = in.u16();
        if (type == 0 && !in.failed())
            return; // options follow, of which none matters here
        const auto record = in.take(length);
        if (in.failed()) {
            m_recorder.addProblem(block.fileOffset, "a record of this name block reaches beyond it and was left out");
            return;
        }
        if (type == 1)
            addNameRecord(record, 4, block.fileOffset);
        else if (type == 2)
            addNameRecord(record, 16, block.fileOffset);
        (void)in.take(std::min(paddingOf(length), in.rest().size()));
    }
}

void PcapngMetadata::addNameRecord(std::span<const std::uint8_t> record, std::size_t addressLength,
                                   std::uint64_t fileOffset)
{
    if (record.size() < addressLength) {
        m_recorder.addProblem(fileOffset, "a record of this name block is too short for its address and was left out");
        return;
    }
    auto& names = m_recorder.facts().recordedNames;
    const std::string address = IpAddress::fromBytes(record.first(addressLength)).toString();
    std::string_view rest{reinterpret_cast<const char*>(record.data()) + addressLength, record.size() - addressLength};
    while (!rest.empty() && m_recorder.hasRoom(names.size(), fileOffset)) {
        const std::string_view name = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        if (!name.empty())
            names.push_back({address, m_recorder.text(name, fileOffset), fileOffset});
    }
}

void PcapngMetadata::addSecrets(const PcapngBlock& block)
{
    OrderedReader in = block.reader();
    CaptureSecrets secrets;
    secrets.type = in.u32();
    secrets.fileOffset = block.fileOffset;
    const std::size_t stated = in.u32();
    const std::size_t length = std::min(stated, in.rest().size());
    if (in.failed() || length < stated)
        m_recorder.addProblem(block.fileOffset,
                              fmt::format("this secrets block announces {} bytes and has {}", stated, length));
    secrets.text = text(in.take(length), block);
    auto& all = m_recorder.facts().secrets;
    if (m_recorder.hasRoom(all.size(), block.fileOffset))
        all.push_back(std::move(secrets));
}

void PcapngMetadata::addCustom(const PcapngBlock& block)
{
    OrderedReader in = block.reader();
    const std::uint32_t enterprise = in.u32();
    if (enterprise == PcapdroidEnterprise)
        addApp(in, block);
    else if (enterprise == WiresharkEnterprise)
        addWiresharkProcess(OrderedReader(in.rest(), ByteOrder::Little), block);
    else
        keep(block, enterprise);
}

void PcapngMetadata::addApp(OrderedReader in, const PcapngBlock& block)
{
    const std::uint16_t version = in.u16();
    const std::uint8_t type = in.u8();
    (void)in.u8();
    RecordedApp app;
    app.uid = static_cast<std::int32_t>(in.u32());
    const std::size_t packageLength = in.u8();
    const std::size_t nameLength = in.u8();
    const auto package = in.take(packageLength);
    const auto name = in.take(nameLength);
    auto& apps = m_recorder.facts().apps;
    if (version != 1 || type != 1 || in.failed()) {
        keep(block, PcapdroidEnterprise);
        return;
    }
    app.package = text(package, block);
    app.name = text(name, block);
    if (m_recorder.hasRoom(apps.size(), block.fileOffset))
        apps.push_back(std::move(app));
}

void PcapngMetadata::addWiresharkProcess(OrderedReader in, const PcapngBlock& block)
{
    constexpr std::uint32_t ProcessEntry = 3;
    const std::uint32_t type = in.u32();
    const std::size_t length = in.u32();
    const auto entry = in.take(length);
    if (type == ProcessEntry && !in.failed())
        addProcess(OrderedReader(entry, ByteOrder::Little), block);
    else
        keep(block, WiresharkEnterprise);
}

void PcapngMetadata::addProcess(OrderedReader in, const PcapngBlock& block)
{
    auto& processes = m_recorder.facts().processes;
    RecordedProcess process;
    process.index = static_cast<std::uint32_t>(processes.size() - m_firstProcess);
    process.pid = in.u32();
    if (in.failed()) {
        keep(block, 0);
        return;
    }
    const bool isWhole = forEachOption(in, [&](const PcapngOption& option) {
        if (option.code == 2)
            process.name = text(option.value, block);
    });
    if (!isWhole)
        reportOptions(block, "process block");
    if (m_recorder.hasRoom(processes.size(), block.fileOffset))
        processes.push_back(std::move(process));
}

std::optional<std::uint32_t> PcapngMetadata::processId(std::uint32_t index) const
{
    const auto& processes = m_recorder.facts().processes;
    if (index >= processes.size() - m_firstProcess)
        return std::nullopt;
    return processes[m_firstProcess + index].pid;
}

void PcapngMetadata::keep(const PcapngBlock& block, std::uint32_t enterpriseNumber)
{
    auto& kept = m_recorder.facts().keptBlocks;
    if (m_recorder.hasRoom(kept.size(), block.fileOffset))
        kept.push_back({static_cast<std::uint32_t>(block.type), enterpriseNumber, block.fileOffset, block.length});
}

} // namespace waybill
