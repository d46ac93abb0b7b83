// SPDX-License-Identifier: GPL-3.0-or-later
// Data of DNS records: RFC 1035 §3.3 (CNAME, PTR, TXT), §3.4.1 (A), RFC 3596 §2.2 (AAAA), RFC 2782 (SRV), RFC 9460 §2.2
// (SVCB, HTTPS), RFC 9848 (ech), RFC 1002 §4.2.2 (NB), RFC 6891 §6.1.2 (OPT), RFC 7871 §6 (client subnet).
//
//   SRV: priority 2 | weight 2 | port 2 | target          TXT: length 1, text; …          NB: flags 2 | address 4; …
//   SVCB: priority 2 | target | key 2, length 2, value; …
//   OPT: code 2, length 2, value; …      client subnet: family 2 | source prefix 1 | scope prefix 1 | address, cut off
#include "decode/dns_source.h"
#include "decode/ech_config.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::uint16_t SvcParamIpv4Hint = 4, SvcParamEch = 5, SvcParamIpv6Hint = 6; // RFC 9460 §14.3.2, RFC 9848
constexpr std::uint16_t OptionClientSubnet = 8;
constexpr std::uint16_t FamilyIpv4 = 1, FamilyIpv6 = 2; // IANA address family numbers

void readHints(std::span<const std::uint8_t> value, std::size_t addressSize, DnsRecord& record)
{
    for (; value.size() >= addressSize; value = value.subspan(addressSize))
        record.addresses.push_back(IpAddress::fromBytes(value.first(addressSize)));
}

void readAddress(DnsSource& here, ByteReader& data, std::size_t size, DnsRecord& record)
{
    if (data.remaining() != size)
        here.isMalformed = true;
    else
        record.addresses.push_back(IpAddress::fromBytes(data.take(size)));
}

/// The TargetName is never compressed, but nothing is lost by following a pointer.
void readServiceBinding(DnsSource& here, ByteReader& data, DnsRecord& record)
{
    data.skip(2);
    if (!readDnsName(here, data, record.target))
        return;
    while (data.remaining() > 0) {
        const std::uint16_t key = data.u16be();
        const std::span<const std::uint8_t> value = data.take(data.u16be());
        if (key == SvcParamIpv4Hint) {
            readHints(value, 4, record);
        } else if (key == SvcParamIpv6Hint) {
            readHints(value, 16, record);
        } else if (key == SvcParamEch) {
            record.offersEch = true;
            record.echPublicNames = echPublicNames(value);
        }
    }
}

void readTexts(ByteReader& data, DnsRecord& record)
{
    while (data.remaining() > 0) {
        const std::span<const std::uint8_t> text = data.take(data.u8());
        record.texts.emplace_back(reinterpret_cast<const char*>(text.data()), text.size());
    }
}

/// Only names of one machine; a name with the group bit belongs to many. Other data of this type number is no NetBIOS.
void readNetbios(ByteReader& data, DnsRecord& record)
{
    constexpr std::size_t EntrySize = 6;
    constexpr std::uint16_t GroupBit = 0x8000;
    if (data.remaining() % EntrySize != 0)
        data.skip(data.remaining());
    while (data.remaining() > 0) {
        const std::uint16_t flags = data.u16be();
        const IpAddress address = IpAddress::fromBytes(data.take(4));
        if ((flags & GroupBit) == 0)
            record.addresses.push_back(address);
    }
}

/// An option that contradicts itself says nothing; servers answer it with an error (RFC 7871 §6).
void readClientSubnet(ByteReader in, DnsMessage& message)
{
    const std::uint16_t family = in.u16be();
    DnsClientSubnet subnet;
    subnet.prefixLength = in.u8();
    subnet.scopeLength = in.u8();
    const std::size_t size = family == FamilyIpv4 ? 4 : 16;
    const std::size_t sent = (subnet.prefixLength + std::size_t{7}) / 8;
    if (in.failed() || (family != FamilyIpv4 && family != FamilyIpv6) || sent > size || in.remaining() != sent)
        return;
    std::array<std::uint8_t, 16> address{};
    const std::span<const std::uint8_t> octets = in.take(sent);
    std::copy(octets.begin(), octets.end(), address.begin());
    subnet.address = IpAddress::fromBytes(std::span(address).first(size));
    message.clientSubnet = subnet;
}

} // namespace

void readDnsRecordData(DnsSource& source, std::size_t offset, std::size_t length, DnsRecord& record)
{
    // Reading ends with the record's data, but offsets still count from the start of the message.
    DnsSource upToHere{source.bytes.first(offset + length), offset + length};
    ByteReader data = upToHere.readerAt(offset);
    switch (record.type) {
    case dns::TypeA: readAddress(upToHere, data, 4, record); break;
    case dns::TypeAaaa: readAddress(upToHere, data, 16, record); break;
    case dns::TypeSrv: data.skip(6); [[fallthrough]];
    case dns::TypeCname:
    case dns::TypePtr: (void)readDnsName(upToHere, data, record.target); break;
    case dns::TypeTxt: readTexts(data, record); break;
    case dns::TypeNetbios: readNetbios(data, record); break;
    case dns::TypeSvcb:
    case dns::TypeHttps: readServiceBinding(upToHere, data, record); break;
    default: return;
    }
    if (data.failed() || !upToHere.isFine() || data.remaining() > 0)
        source.isMalformed = true;
}

bool readDnsOptions(std::span<const std::uint8_t> data, DnsMessage& message)
{
    ByteReader in(data);
    while (in.remaining() > 0) {
        const std::uint16_t code = in.u16be();
        const std::span<const std::uint8_t> value = in.take(in.u16be());
        if (!in.failed() && code == OptionClientSubnet)
            readClientSubnet(ByteReader(value), message);
    }
    return !in.failed();
}

} // namespace waybill
