// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "support/bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill::test {

/// Record types that the builders know (RFC 1035 §3.2.2, RFC 3596, RFC 9460).
enum class DnsType : std::uint16_t { A = 1, Ns = 2, Cname = 5, Ptr = 12, Txt = 16, Aaaa = 28, Https = 65 };

/// One resource record; make it with one of the functions below.
struct DnsRecord {
    std::string name;
    DnsType type = DnsType::A;
    std::uint32_t ttl = 300;
    Bytes content = {}; ///< RDATA, names in it uncompressed
};
/// A or AAAA, by the family of the address.
[[nodiscard]] DnsRecord addressRecord(std::string_view name, const IpAddress& address, std::uint32_t ttl = 300);
[[nodiscard]] DnsRecord cnameRecord(std::string_view name, std::string_view target, std::uint32_t ttl = 300);
/// HTTPS record (RFC 9460 §9) of priority 1 with target "." and, when given, ALPN ids and an ECHConfigList.
[[nodiscard]] DnsRecord httpsRecord(std::string_view name, const std::vector<std::string>& alpn,
                                    const Bytes& echConfig);

/// A whole message (RFC 1035 §4.1) with one question, class IN. Names equal to the question are compressed to it.
struct DnsMessage {
    std::uint16_t id = 0;
    bool isResponse = false;
    std::uint8_t responseCode = 0; ///< 0 no error, 3 no such name
    bool isTruncated = false;
    std::string question;
    DnsType type = DnsType::A;
    std::vector<DnsRecord> answers = {};
};
[[nodiscard]] Bytes dnsBytes(const DnsMessage& message);

/// Query with recursion desired: dnsQuery(7, "app.chat.xiaomi.net").
[[nodiscard]] Bytes dnsQuery(std::uint16_t id, std::string_view name, DnsType type = DnsType::A);
/// Response to it that holds `answers`.
[[nodiscard]] Bytes dnsAnswer(std::uint16_t id, std::string_view name, DnsType type, std::vector<DnsRecord> answers);
/// The message as DNS over TCP carries it: behind a 16-bit length (RFC 1035 §4.2.2).
[[nodiscard]] Bytes dnsOverTcp(const Bytes& message);
/// Labels behind their lengths, ended by the root. A backslash is no escape here; labels are what stands between dots.
[[nodiscard]] Bytes dnsName(std::string_view name);

} // namespace waybill::test
