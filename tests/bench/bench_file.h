// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace waybill::test {

/// Writes large captures fast: pcapng for names that end so, else pcap; host order, one Ethernet interface,
/// microseconds.
class BenchFile {
public:
    static constexpr std::uint32_t EthernetSize = 14, Snaplen = 262'144;

    explicit BenchFile(const std::string& path);
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] bool hasFailed() const { return std::ferror(m_file.get()) != 0; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }

    void write(std::int64_t timeNs, std::uint32_t wireLength, std::span<const std::uint8_t> frame);
    /// False when the disk is full.
    [[nodiscard]] bool close();

private:
    void putAll(std::initializer_list<std::uint32_t> words);
    void put(const void* bytes, std::size_t count);

    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    bool m_isPcapng;
    std::vector<char> m_buffer;
    std::uint64_t m_size = 0;
};

} // namespace waybill::test
