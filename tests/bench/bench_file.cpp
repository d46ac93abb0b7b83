// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_file.h"

namespace waybill::test {

BenchFile::BenchFile(const std::string& path)
    : m_file(std::fopen(path.c_str(), "wb"), &std::fclose), m_isPcapng(path.ends_with(".pcapng")),
      m_buffer(std::size_t{4} << 20)
{
    if (m_file == nullptr)
        return;
    std::setvbuf(m_file.get(), m_buffer.data(), _IOFBF, m_buffer.size());
    if (m_isPcapng)
        putAll({0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0xFFFFFFFF, 0xFFFFFFFF, 28, 1, 20, 1, Snaplen, 20});
    else
        putAll({0xA1B2C3D4, 2 | 4 << 16, 0, 0, Snaplen, 1});
}

void BenchFile::write(std::int64_t timeNs, std::uint32_t wireLength, std::span<const std::uint8_t> frame)
{
    const auto captured = static_cast<std::uint32_t>(frame.size());
    const auto us = static_cast<std::uint64_t>(timeNs / 1000);
    if (!m_isPcapng) {
        putAll({static_cast<std::uint32_t>(us / 1'000'000), static_cast<std::uint32_t>(us % 1'000'000), captured,
                wireLength});
        put(frame.data(), frame.size());
        return;
    }
    const std::uint32_t padding = (4 - captured % 4) % 4;
    const std::uint32_t length = 32 + captured + padding;
    putAll({6, length, 0, static_cast<std::uint32_t>(us >> 32), static_cast<std::uint32_t>(us), captured, wireLength});
    put(frame.data(), frame.size());
    put("\0\0\0", padding);
    putAll({length});
}

bool BenchFile::close()
{
    const bool isGood = std::fflush(m_file.get()) == 0 && !hasFailed();
    m_file.reset();
    return isGood;
}

void BenchFile::putAll(std::initializer_list<std::uint32_t> words)
{
    put(words.begin(), words.size() * sizeof(std::uint32_t));
}

void BenchFile::put(const void* bytes, std::size_t count)
{
    std::fwrite(bytes, 1, count, m_file.get());
    m_size += count;
}

} // namespace waybill::test
