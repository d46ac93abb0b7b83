// SPDX-License-Identifier: GPL-3.0-or-later
// DHCP for IPv4: RFC 2131 §2 (message), RFC 2132 §3.14 (host name), §9.1 (requested address), §9.8 (parameter
// request list), §9.13 (vendor class), RFC 3396 (an option may be sent in several pieces, to be joined).
//
//   op 1 | htype 1 | hlen 1 | hops 1 | xid 4 | secs 2 | flags 2 | ciaddr 4 | yiaddr 4 | siaddr 4 | giaddr 4 | chaddr 16
//   | sname 64 | file 128 | cookie 63 82 53 63 | options: code 1, length 1, value …; 0 pads, 255 ends
#include "decode/dhcp_message.h"

#include "base/byte_reader.h"

namespace waybill {

namespace {

constexpr std::uint32_t MagicCookie = 0x63825363;
constexpr std::uint8_t OptionPad = 0, OptionHostName = 12, OptionRequestedAddress = 50, OptionParameters = 55,
                       OptionVendorClass = 60, OptionEnd = 255;

void append(std::string& text, std::span<const std::uint8_t> value)
{
    text.append(reinterpret_cast<const char*>(value.data()), value.size());
}

void readOptions(ByteReader& in, DhcpMessage& message)
{
    while (in.remaining() > 0) {
        const std::uint8_t code = in.u8();
        if (code == OptionEnd)
            return;
        if (code == OptionPad)
            continue;
        const std::span<const std::uint8_t> value = in.take(in.u8());
        if (in.failed())
            return;
        if (code == OptionHostName)
            append(message.hostName, value);
        else if (code == OptionVendorClass)
            append(message.vendorClass, value);
        else if (code == OptionParameters)
            message.parameters.insert(message.parameters.end(), value.begin(), value.end());
        else if (code == OptionRequestedAddress && message.clientAddress.isNone() && value.size() == 4)
            message.clientAddress = IpAddress::fromBytes(value);
    }
}

} // namespace

DecodeStatus decodeDhcp(std::span<const std::uint8_t> bytes, std::size_t wireLength, DhcpMessage& message)
{
    message = {};
    ByteReader in(bytes, wireLength);
    message.isFromClient = in.u8() == 1;
    in.skip(11);
    const std::uint32_t clientAddress = in.u32be();
    if (clientAddress != 0)
        message.clientAddress = IpAddress::v4(clientAddress);
    in.skip(12 + 16 + 64 + 128);
    const std::uint32_t cookie = in.u32be();
    if (!in.failed() && cookie != MagicCookie)
        return DecodeStatus::Malformed;
    readOptions(in, message);
    if (!in.failed())
        return DecodeStatus::Ok;
    return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

} // namespace waybill
