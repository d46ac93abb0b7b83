// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bytes.h"

#include <stdexcept>
#include <utility>

namespace waybill::test {

namespace {

int digitValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    throw std::invalid_argument("not a hexadecimal digit");
}

} // namespace

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

Bytes fromHex(std::string_view digits)
{
    Bytes bytes;
    int high = -1;
    for (const char digit : digits) {
        if (digit == ' ' || digit == '\n')
            continue;
        const int value = digitValue(digit);
        if (high < 0) {
            high = value;
            continue;
        }
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | value));
        high = -1;
    }
    if (high >= 0)
        throw std::invalid_argument("odd number of hexadecimal digits");
    return bytes;
}

Bytes concat(std::initializer_list<std::span<const std::uint8_t>> parts)
{
    Bytes whole;
    for (const auto& part : parts)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}

Bytes noise(std::size_t size, std::uint64_t seed)
{
    Bytes bytes(size);
    std::uint64_t state = seed;
    for (std::uint8_t& byte : bytes) {
        state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = state;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebULL;
        byte = static_cast<std::uint8_t>(mixed >> 56);
    }
    return bytes;
}

ByteWriter& ByteWriter::append(std::span<const std::uint8_t> bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

ByteWriter& ByteWriter::append(std::string_view text)
{
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    return *this;
}

ByteWriter& ByteWriter::zeros(std::size_t count)
{
    m_bytes.resize(m_bytes.size() + count);
    return *this;
}

ByteWriter& ByteWriter::vectorOf(std::size_t lengthSize, std::span<const std::uint8_t> bytes)
{
    big(bytes.size(), lengthSize);
    return append(bytes);
}

ByteWriter& ByteWriter::vectorOf(std::size_t lengthSize, std::string_view text)
{
    big(text.size(), lengthSize);
    return append(text);
}

std::size_t ByteWriter::hole(std::size_t count)
{
    const std::size_t at = m_bytes.size();
    zeros(count);
    return at;
}

void ByteWriter::fillBe(std::size_t at, std::size_t count, std::uint64_t value)
{
    for (std::size_t i = 0; i < count; ++i)
        m_bytes.at(at + i) = static_cast<std::uint8_t>(value >> (8 * (count - 1 - i)));
}

Bytes ByteWriter::take()
{
    return std::exchange(m_bytes, {});
}

ByteWriter& ByteWriter::big(std::uint64_t value, std::size_t count)
{
    for (std::size_t i = count; i > 0; --i)
        m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * (i - 1))));
    return *this;
}

ByteWriter& ByteWriter::little(std::uint64_t value, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return *this;
}

} // namespace waybill::test
