// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dns_builder.h"

#include <utility>

namespace waybill::test {

namespace {

constexpr std::uint16_t ClassIn = 1;
constexpr std::uint16_t PointerToQuestion = 0xC00C; // RFC 1035 §4.1.4: the question follows the 12-byte header

void appendRecord(ByteWriter& out, const DnsRecord& record, const std::string& question)
{
    if (record.name == question)
        out.u16be(PointerToQuestion);
    else
        out.append(dnsName(record.name));
    out.u16be(static_cast<std::uint16_t>(record.type)).u16be(ClassIn).u32be(record.ttl).vectorOf(2, record.content);
}

} // namespace

Bytes dnsName(std::string_view name)
{
    ByteWriter out;
    while (!name.empty()) {
        const std::size_t dot = name.find('.');
        out.vectorOf(1, name.substr(0, dot));
        name = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    }
    return out.u8(0).take();
}

DnsRecord addressRecord(std::string_view name, const IpAddress& address, std::uint32_t ttl)
{
    const auto bytes = address.bytes();
    const std::ptrdiff_t size = address.isV4() ? 4 : 16;
    return {std::string(name), address.isV4() ? DnsType::A : DnsType::Aaaa, ttl,
            Bytes(bytes.begin(), bytes.begin() + size)};
}

DnsRecord cnameRecord(std::string_view name, std::string_view target, std::uint32_t ttl)
{
    return {std::string(name), DnsType::Cname, ttl, dnsName(target)};
}

DnsRecord httpsRecord(std::string_view name, const std::vector<std::string>& alpn, const Bytes& echConfig)
{
    constexpr unsigned KeyAlpn = 1, KeyEch = 5; // RFC 9460 §14.3.2, RFC 9848
    ByteWriter out;
    out.u16be(1).append(dnsName(""));
    if (!alpn.empty()) {
        ByteWriter ids;
        for (const std::string& id : alpn)
            ids.vectorOf(1, id);
        out.u16be(KeyAlpn).vectorOf(2, ids.bytes());
    }
    if (!echConfig.empty())
        out.u16be(KeyEch).vectorOf(2, echConfig);
    return {std::string(name), DnsType::Https, 300, out.take()};
}

Bytes dnsBytes(const DnsMessage& message)
{
    constexpr unsigned Response = 0x8000, Truncated = 0x0200, RecursionDesired = 0x0100, RecursionAvailable = 0x0080;
    unsigned flags = RecursionDesired | message.responseCode;
    if (message.isResponse)
        flags |= Response | RecursionAvailable;
    if (message.isTruncated)
        flags |= Truncated;
    ByteWriter out;
    out.u16be(message.id).u16be(flags).u16be(1).u16be(message.answers.size()).u16be(0).u16be(0);
    out.append(dnsName(message.question)).u16be(static_cast<std::uint16_t>(message.type)).u16be(ClassIn);
    for (const DnsRecord& record : message.answers)
        appendRecord(out, record, message.question);
    return out.take();
}

Bytes dnsQuery(std::uint16_t id, std::string_view name, DnsType type)
{
    DnsMessage message;
    message.id = id;
    message.question = std::string(name);
    message.type = type;
    return dnsBytes(message);
}

Bytes dnsAnswer(std::uint16_t id, std::string_view name, DnsType type, std::vector<DnsRecord> answers)
{
    DnsMessage message;
    message.id = id;
    message.isResponse = true;
    message.question = std::string(name);
    message.type = type;
    message.answers = std::move(answers);
    return dnsBytes(message);
}

Bytes dnsOverTcp(const Bytes& message)
{
    ByteWriter out;
    out.vectorOf(2, message);
    return out.take();
}

} // namespace waybill::test
