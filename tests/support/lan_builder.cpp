// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lan_builder.h"

namespace waybill::test {

namespace {

constexpr std::size_t DhcpMinimumSize = 300;            // RFC 1542 §2.1: BOOTP messages are padded to this
constexpr std::uint64_t NtpEpochOffset = 2'208'988'800; // seconds from 1900 to 1970, RFC 5905 §6

void addressOption(ByteWriter& out, std::uint8_t code, const IpAddress& address)
{
    if (!address.isNone())
        out.u8(code).u8(4).u32be(address.v4Value());
}

void textOption(ByteWriter& out, std::uint8_t code, const std::string& text)
{
    if (!text.empty())
        out.u8(code).vectorOf(1, text);
}

bool isFromServer(const DhcpMessage& message)
{
    return message.type == DhcpType::Offer || message.type == DhcpType::Ack;
}

void appendOptions(ByteWriter& out, const DhcpMessage& message)
{
    constexpr std::uint8_t SubnetMask = 1, Router = 3, DnsServer = 6, HostName = 12, RequestedAddress = 50,
                           LeaseTime = 51, Type = 53, ServerId = 54, ParameterList = 55, VendorClass = 60, End = 255;
    out.u8(Type).u8(1).u8(static_cast<std::uint8_t>(message.type));
    addressOption(out, RequestedAddress, message.requested);
    addressOption(out, ServerId, message.server);
    textOption(out, VendorClass, message.vendorClass);
    textOption(out, HostName, message.hostname);
    if (isFromServer(message)) {
        out.u8(LeaseTime).u8(4).u32be(3600).u8(SubnetMask).u8(4).u32be(0xFFFFFF00);
        addressOption(out, Router, message.server);
        addressOption(out, DnsServer, message.server);
    } else {
        out.u8(ParameterList).u8(3).u8(SubnetMask).u8(Router).u8(DnsServer);
    }
    out.u8(End);
}

std::uint64_t ntpTime(Timestamp time)
{
    const auto ns = static_cast<std::uint64_t>(time.ns);
    const std::uint64_t second = static_cast<std::uint64_t>(NsPerSecond);
    const std::uint64_t fraction = (ns % second << 32) / second;
    return (ns / second + NtpEpochOffset) << 32 | fraction;
}

} // namespace

Bytes dhcpBytes(const DhcpMessage& message)
{
    constexpr std::uint32_t MagicCookie = 0x63825363; // RFC 2131 §3
    ByteWriter out;
    out.u8(isFromServer(message) ? 2 : 1).u8(1).u8(6).u8(0).u32be(message.transaction).u32be(0);
    out.u32be(0).u32be(message.offered.v4Value()).u32be(0).u32be(0);
    out.u16be(message.client.value() >> 32).u32be(message.client.value() & 0xFFFFFFFF);
    out.zeros(10 + 64 + 128).u32be(MagicCookie);
    appendOptions(out, message);
    if (out.size() < DhcpMinimumSize)
        out.zeros(DhcpMinimumSize - out.size());
    return out.take();
}

Bytes ntpRequest(Timestamp sent)
{
    ByteWriter out;
    out.u8(0x1B).zeros(39).u64be(ntpTime(sent)); // no leap warning, version 3, mode 3 (client)
    return out.take();
}

Bytes ntpResponse(Timestamp requestSent, Timestamp answered)
{
    constexpr std::int64_t SinceClockSet = 300 * NsPerSecond;
    ByteWriter out;
    out.u8(0x1C).u8(2).u8(6).u8(0xEC).u32be(0x00000B00).u32be(0x00000C00); // mode 4 (server), stratum 2, poll 2^6 s
    out.u32be(0xC0000201).u64be(ntpTime({answered.ns - SinceClockSet}));
    out.u64be(ntpTime(requestSent)).u64be(ntpTime(answered)).u64be(ntpTime(answered));
    return out.take();
}

} // namespace waybill::test
