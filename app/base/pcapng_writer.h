// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace waybill {

/// Numbers of draft-ietf-opsawg-pcapng: blocks (§11.1) and options (§3.5, §4) that are written here.
namespace pcapng {
constexpr std::uint32_t SectionHeader = 0x0A0D0D0A, InterfaceDescription = 1, InterfaceStatistics = 5,
                        EnhancedPacket = 6, DecryptionSecrets = 10;
constexpr std::uint32_t TlsKeyLog = 0x544C534B; // type of secrets (§4.7)
constexpr std::uint16_t EndOfOptions = 0, Comment = 1;
constexpr std::uint16_t SectionOs = 3, SectionProgram = 4;
constexpr std::uint16_t InterfaceName = 2, InterfaceResolution = 9, InterfaceFilter = 11, InterfaceOffset = 14;
constexpr std::uint16_t PacketFlags = 2;
constexpr std::uint16_t CountReceived = 4, CountDroppedByOs = 7, CountDelivered = 8;
} // namespace pcapng

/// Appends one little-endian block to `out`, each part padded to 4 bytes, between two equal lengths:
///   SHB §4.1: 1A2B3C4D · version 1.0 · length of the section, not stated · options
///   IDB §4.2: link type u16 · reserved u16 · snaplen u32 · options
///   EPB §4.3: interface u32 · ticks u32 u32 · captured u32 · wire u32 · packet, padded · options
///   ISB §4.6: interface u32 · ticks u32 u32 · options
///   DSB §4.7: type u32 · length u32 · secrets, padded · options
/// Options §3.5: code u16 · length u16 · value, padded. Call end() once, when all is in.
class PcapngWriter {
public:
    PcapngWriter(std::vector<std::uint8_t>& out, std::uint32_t type) : m_out(out), m_start(out.size())
    {
        u32(type);
        u32(0); // the length; end() knows it
    }
    void u16(std::uint32_t value) { number<2>(value); }
    void u32(std::uint32_t value) { number<4>(value); }
    void u64(std::uint64_t value) { number<8>(value); }
    /// Upper half first, as time stamps stand.
    void ticks(std::uint64_t value)
    {
        u32(static_cast<std::uint32_t>(value >> 32));
        u32(static_cast<std::uint32_t>(value));
    }
    void padded(std::span<const std::uint8_t> bytes)
    {
        m_out.insert(m_out.end(), bytes.begin(), bytes.end());
        m_out.resize(m_out.size() + (4 - bytes.size() % 4) % 4);
    }
    /// What no option can hold (beyond 65,535 bytes) is left off.
    void option(std::uint16_t code, std::span<const std::uint8_t> value)
    {
        value = value.first(value.size() < LongestOption ? value.size() : LongestOption);
        u16(code);
        u16(static_cast<std::uint32_t>(value.size()));
        padded(value);
    }
    void option(std::uint16_t code, std::string_view text)
    {
        option(code, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    }
    void option(std::uint16_t code, std::uint64_t count)
    {
        u16(code);
        u16(8);
        u64(count);
    }
    void endOptions() { option(pcapng::EndOfOptions, std::string_view()); }
    void end()
    {
        const std::size_t length = m_out.size() - m_start + 4;
        u32(static_cast<std::uint32_t>(length));
        for (std::size_t i = 0; i < 4; ++i)
            m_out[m_start + 4 + i] = static_cast<std::uint8_t>(length >> (8 * i));
    }

private:
    static constexpr std::size_t LongestOption = 0xFFFF;
    template <std::size_t Bytes>
    void number(std::uint64_t value)
    {
        std::uint8_t bytes[Bytes];
        for (std::size_t i = 0; i < Bytes; ++i)
            bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
        m_out.insert(m_out.end(), bytes, bytes + Bytes);
    }
    std::vector<std::uint8_t>& m_out;
    std::size_t m_start;
};

/// A Section Header Block with the byte order and version that everything here is written in; options and end() follow.
[[nodiscard]] inline PcapngWriter beginSectionHeader(std::vector<std::uint8_t>& out)
{
    PcapngWriter block(out, pcapng::SectionHeader);
    block.u32(0x1A2B3C4D);
    block.u16(1);
    block.u16(0);
    block.u64(UINT64_MAX);
    return block;
}

} // namespace waybill
