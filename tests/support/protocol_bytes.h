// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test::wire {

/// Bytes put together in network order, to write a message as its specification draws it: for tests that need control
/// of every octet, lies included. Whole honest messages come from dns_builder.h, http_builder.h and tls_builder.h.
class Bytes {
public:
    Bytes& u8(unsigned value) { return number(value, 1); }
    Bytes& u16(unsigned value) { return number(value, 2); }
    Bytes& u24(unsigned value) { return number(value, 3); }
    Bytes& u32(unsigned value) { return number(value, 4); }
    Bytes& text(std::string_view characters)
    {
        m_bytes.insert(m_bytes.end(), characters.begin(), characters.end());
        return *this;
    }
    Bytes& zeros(std::size_t count)
    {
        m_bytes.resize(m_bytes.size() + count);
        return *this;
    }
    Bytes& add(const std::vector<std::uint8_t>& more)
    {
        m_bytes.insert(m_bytes.end(), more.begin(), more.end());
        return *this;
    }
    /// `content` behind its length in `size` octets.
    Bytes& sized(unsigned size, const std::vector<std::uint8_t>& content)
    {
        return number(static_cast<unsigned>(content.size()), size).add(content);
    }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] const std::uint8_t* begin() const { return m_bytes.data(); }
    [[nodiscard]] const std::uint8_t* end() const { return m_bytes.data() + m_bytes.size(); }
    operator const std::vector<std::uint8_t>&() const { return m_bytes; } // NOLINT: a builder stands for what it built

private:
    Bytes& number(unsigned value, unsigned size)
    {
        for (unsigned shift = size * 8; shift > 0; shift -= 8)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (shift - 8)));
        return *this;
    }

    std::vector<std::uint8_t> m_bytes;
};

[[nodiscard]] inline std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// "www.example.com" as DNS labels with the final zero.
[[nodiscard]] inline std::vector<std::uint8_t> dnsName(std::string_view name)
{
    Bytes out;
    while (!name.empty()) {
        const std::string_view label = name.substr(0, name.find('.'));
        out.u8(static_cast<unsigned>(label.size())).text(label);
        name.remove_prefix(label.size() == name.size() ? label.size() : label.size() + 1);
    }
    return out.u8(0);
}

/// Header of a DNS message; counts are of questions, answers, authorities and additionals.
[[nodiscard]] inline Bytes dnsHeader(unsigned id, unsigned flags, std::initializer_list<unsigned> counts)
{
    Bytes out;
    out.u16(id).u16(flags);
    for (const unsigned count : counts)
        out.u16(count);
    return out;
}

[[nodiscard]] inline std::vector<std::uint8_t> dnsQuery(unsigned id, std::string_view name, unsigned type = 1)
{
    return dnsHeader(id, 0x0100, {1, 0, 0, 0}).add(dnsName(name)).u16(type).u16(1);
}

/// Record whose owner is the name at message offset `owner` (12: the question).
[[nodiscard]] inline std::vector<std::uint8_t> dnsRecord(unsigned owner, unsigned type, unsigned ttl,
                                                         const std::vector<std::uint8_t>& content)
{
    return Bytes().u16(0xC000 | owner).u16(type).u16(1).u32(ttl).sized(2, content);
}

[[nodiscard]] inline std::vector<std::uint8_t> tlsExtension(unsigned type, const std::vector<std::uint8_t>& content)
{
    return Bytes().u16(type).sized(2, content);
}

[[nodiscard]] inline std::vector<std::uint8_t> sniExtension(std::string_view name)
{
    return tlsExtension(0, Bytes().sized(2, Bytes().u8(0).sized(2, bytesOf(name))));
}

/// Body of a ClientHello with two cipher suites and these extensions.
[[nodiscard]] inline std::vector<std::uint8_t> clientHelloBody(const std::vector<std::uint8_t>& extensions)
{
    return Bytes()
        .u16(0x0303)
        .zeros(32)
        .sized(1, Bytes().zeros(32))
        .sized(2, Bytes().u16(0x1301).u16(0xc02b))
        .sized(1, Bytes().u8(0))
        .sized(2, extensions);
}

/// Handshake message with its header, in records of at most `fragment` octets.
[[nodiscard]] inline std::vector<std::uint8_t> tlsRecords(const std::vector<std::uint8_t>& body,
                                                          std::size_t fragment = 16384)
{
    const std::vector<std::uint8_t> message = Bytes().u8(1).sized(3, body);
    Bytes out;
    for (std::size_t at = 0; at < message.size(); at += fragment) {
        const std::size_t end = at + fragment < message.size() ? at + fragment : message.size();
        out.u8(22).u16(0x0301).sized(
            2, {message.begin() + static_cast<std::ptrdiff_t>(at), message.begin() + static_cast<std::ptrdiff_t>(end)});
    }
    return out;
}

} // namespace waybill::test::wire
