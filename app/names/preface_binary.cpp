// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL 16 §55.7 (SSLRequest, GSSENCRequest, StartupMessage); MySQL client/server protocol, "Connection phase"
// (Handshake v10, SSLRequest); MS-TDS §2.2.3.1, §2.2.6.5; MS-RDPBCGR §2.2.1.1, §2.2.1.2 over TPKT (RFC 1006 §6) and
// X.224 §13.3; LDAP: RFC 4511 §4.1.1, BER X.690 §8.1.3.
//
//   PostgreSQL: length 4 | code 4 (80877103 SSL, 80877104 GSS, 196608 start)
//   MySQL:      length 3 (little-endian) | number 1 | 10, version …            or | flags 4, …
//   TDS:        type 1 (18; answer 4) | status 1 | length 2 | process 2 | number 1 | window 1 | token 1 (0) | offset 2
//   … RDP:        3 | 0 | length 2 | X.224 length 1 | code 1 (224 request, 208 answer) | 2 | 2 | 1 | cookie or
//   negotiation LDAP:       48 | length | 2 | 1–4 | message id | operation 1 | …
#include "names/preface_binary.h"

#include "base/byte_reader.h"

#include <algorithm>

namespace waybill {

namespace {

using Bytes = std::span<const std::uint8_t>;
using Found = std::optional<BinaryPreface>;

constexpr std::uint32_t PostgresSsl = 80877103, PostgresGss = 80877104, PostgresStart = 196608;
constexpr std::uint32_t MySqlWantsSsl = 0x0800;
constexpr std::size_t MySqlSslRequestSize = 36, MySqlGreetingMin = 40;
constexpr std::uint8_t TdsPreLogin = 0x12, TdsAnswer = 0x04;
constexpr std::uint8_t RdpRequest = 0xE0, RdpAnswer = 0xD0;
constexpr std::size_t MaxCookie = 64; // Windows cuts the user name to 9 characters, other clients do not

Found postgres(Bytes bytes)
{
    ByteReader in(bytes);
    const std::uint32_t length = in.u32be();
    const std::uint32_t code = in.u32be();
    const bool isRequest = length == 8 && (code == PostgresSsl || code == PostgresGss);
    if (in.failed() || length != bytes.size() || (!isRequest && code != PostgresStart))
        return {};
    return BinaryPreface{"postgresql", length, false, {}};
}

Found mySqlSslRequest(Bytes bytes)
{
    ByteReader in(bytes);
    in.skip(4);
    const std::uint32_t flags = in.u32le();
    in.skip(4 + 1); // largest packet, character set
    const auto reserved = in.take(19);
    const bool isZero = std::all_of(reserved.begin(), reserved.end(), [](std::uint8_t octet) { return octet == 0; });
    if (bytes.size() < MySqlSslRequestSize || bytes[3] != 1 || (flags & MySqlWantsSsl) == 0 || !isZero)
        return {};
    return BinaryPreface{"mysql", MySqlSslRequestSize, false, {}};
}

Found mySqlGreeting(Bytes bytes)
{
    ByteReader in(bytes);
    const std::size_t low = in.u8();
    const std::size_t length = low | std::size_t{in.u16le()} << 8;
    const bool isGreeting = in.u8() == 0 && in.u8() == 10;
    const std::uint8_t version = in.u8();
    if (bytes.size() < MySqlGreetingMin || length != bytes.size() - 4 || !isGreeting || version < '0' || version > '9')
        return {};
    return BinaryPreface{"mysql", bytes.size(), false, {}};
}

Found tds(Bytes bytes)
{
    ByteReader in(bytes);
    const std::uint8_t type = in.u8();
    in.skip(1);
    const std::size_t length = in.u16be();
    in.skip(2 + 1 + 1);
    const bool isVersionToken = in.u8() == 0 && in.u16be() < length && in.u16be() == 6;
    if (in.failed() || length != bytes.size() || (type != TdsPreLogin && type != TdsAnswer) || !isVersionToken)
        return {};
    return BinaryPreface{"tds", length, true, {}};
}

std::string_view cookieOf(std::string_view text)
{
    constexpr std::string_view Name = "Cookie: ";
    if (!text.starts_with(Name))
        return {};
    const std::string_view value = text.substr(Name.size());
    return value.substr(0, std::min(MaxCookie, value.find('\r')));
}

Found rdp(Bytes bytes)
{
    ByteReader in(bytes);
    in.skip(1);
    const bool isTpkt = in.u8() == 0 && in.u16be() == bytes.size() && in.u8() + 5U == bytes.size();
    const std::uint8_t code = in.u8();
    in.skip(2 + 2 + 1);
    if (in.failed() || !isTpkt || (code != RdpRequest && code != RdpAnswer) || in.remaining() < 8)
        return {};
    const auto rest = in.rest();
    const std::string_view cookie = cookieOf({reinterpret_cast<const char*>(rest.data()), rest.size()});
    const auto type = in.u8();
    in.skip(1);
    const bool isNegotiation = type >= 1 && type <= 3 && in.u16le() == 8;
    if (cookie.empty() && !isNegotiation) // other protocols use the same transport
        return {};
    return BinaryPreface{"rdp", bytes.size(), false, cookie};
}

/// Octets of a BER length field behind its first octet.
std::size_t longLengthOctets(std::uint8_t first)
{
    return first < 0x80 ? 0 : std::size_t{first} & 0x7F;
}

bool isLdapOperation(std::uint8_t tag)
{
    constexpr std::uint8_t Operations[] = {0x60, 0x61, 0x42, 0x63, 0x64, 0x65, 0x73, 0x77, 0x78};
    return std::find(std::begin(Operations), std::end(Operations), tag) != std::end(Operations);
}

Found ldap(Bytes bytes)
{
    ByteReader in(bytes);
    in.skip(1);
    const std::size_t more = longLengthOctets(in.u8());
    if (more > 4)
        return {};
    in.skip(more);
    const bool isInteger = in.u8() == 2;
    const std::uint8_t idSize = in.u8();
    in.skip(idSize);
    const std::uint8_t operation = in.u8();
    if (in.failed() || !isInteger || idSize == 0 || idSize > 4 || !isLdapOperation(operation))
        return {};
    return BinaryPreface{"ldap", 0, false, {}};
}

} // namespace

Found binaryPrefaceOf(Bytes bytes) noexcept
{
    if (bytes.size() < 7)
        return {};
    switch (bytes[0]) {
    case 0x00: return postgres(bytes);
    case 0x03: return rdp(bytes);
    case TdsAnswer:
    case TdsPreLogin: return tds(bytes);
    case 0x30:
        if (const Found found = ldap(bytes))
            return found;
        break;
    case 0x20:
        if (bytes[1] == 0 && bytes[3] == 1)
            return mySqlSslRequest(bytes);
        break;
    default: break;
    }
    return bytes[1] == 0 && bytes[4] == 10 ? mySqlGreeting(bytes) : Found();
}

} // namespace waybill
