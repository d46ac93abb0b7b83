// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"
#include "base/ip_address.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// DNS record types that Waybill reads into; others keep their number only.
namespace dns {
inline constexpr std::uint16_t TypeA = 1, TypeCname = 5, TypePtr = 12, TypeTxt = 16, TypeAaaa = 28, TypeNetbios = 32,
                               TypeSrv = 33, TypeOpt = 41, TypeSvcb = 64, TypeHttps = 65;
inline constexpr std::uint16_t ClassIn = 1;
inline constexpr std::uint8_t ResponseNoError = 0;
inline constexpr std::uint8_t OpcodeQuery = 0, OpcodeRegistration = 5; // the latter in NetBIOS only, RFC 1002 §4.2.1.1
} // namespace dns

/// One entry of the question section (RFC 1035 §4.1.2).
struct DnsQuestion {
    std::string name; ///< lower case, octets as in name_text.h; "." for the root
    std::uint16_t type = 0;
    std::uint16_t recordClass = 0;
};

/// One resource record (RFC 1035 §4.1.3).
struct DnsRecord {
    std::string owner; ///< as DnsQuestion::name
    std::uint16_t type = 0;
    std::uint16_t recordClass = 0;
    std::uint32_t ttl = 0; ///< seconds; 0 when the top bit was set (RFC 2181 §8)
    std::string target;    ///< CNAME, PTR, SRV: where it leads; SVCB/HTTPS: TargetName, "." for the owner itself
    std::vector<IpAddress> addresses; ///< A, AAAA: one; SVCB/HTTPS: ipv4hint and ipv6hint (RFC 9460 §7.3); NB: unique
    std::vector<std::string> texts;   ///< TXT: its strings, octets as sent
    bool offersEch = false;           ///< SVCB/HTTPS: an "ech" parameter was there (RFC 9848)
    std::vector<std::string> echPublicNames; ///< public names in that parameter
};

/// Which network the asker is in, as a resolver tells it on (RFC 7871 §6).
struct DnsClientSubnet {
    IpAddress address; ///< the octets behind the prefix are zero
    std::uint8_t prefixLength = 0;
    std::uint8_t scopeLength = 0; ///< in answers: for how much of the address the answer holds
};

/// One DNS message.
struct DnsMessage {
    std::uint16_t id = 0;
    bool isResponse = false;
    std::uint8_t opcode = 0;
    std::uint8_t responseCode = 0;
    std::vector<DnsQuestion> questions;
    std::vector<DnsRecord> answers;
    std::vector<DnsRecord> authorities; ///< in multicast questions: what the asker is about to claim (RFC 6762 §8.2)
    std::vector<DnsRecord> additionals; ///< EDNS OPT left out (RFC 6891)
    std::optional<DnsClientSubnet> clientSubnet; ///< EDNS client subnet option
};

inline constexpr std::size_t DnsHeaderSize = 12;

/// Decodes one message of a datagram or of a TCP stream (without its length prefix). `wireLength` is its length on the
/// wire. What stands before the first damage is kept in `message`; the status tells whether anything was lost:
/// Truncated (not captured) or Malformed (compression loops, counts or lengths that lie). Never throws on any input.
[[nodiscard]] DecodeStatus decodeDnsMessage(std::span<const std::uint8_t> bytes, std::size_t wireLength,
                                            DnsMessage& message);

} // namespace waybill
