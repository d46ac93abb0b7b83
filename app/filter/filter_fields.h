// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What the values of a field are, and so what they can be compared with.
enum class FieldType : std::uint8_t {
    Protocol,   ///< is there or not; stands by itself
    Truth,      ///< yes or no (1, 0, true, false)
    Number,     ///< whole number, with k M G Ki Mi Gi
    Duration,   ///< seconds, or with a unit: 250ms, 2h
    Time,       ///< a moment: RFC 3339, "2014-08-10 14:02:03"; UTC unless an offset is written
    AddressV4,  ///< or a network: 10.0.0.0/8
    AddressV6,  ///< or a network: 2001:db8::/32
    AddressAny, ///< of either family
    Mac,        ///< aa:bb:cc:dd:ee:ff
    Country,    ///< two letters, or the English name
    Keyword,    ///< one of a closed list (fieldKeywords())
    Name,       ///< host name; letter case does not count
    Text,       ///< anything; letter case counts, but not for `matches`
    Bytes,      ///< contains and matches only
};

/// The fields, in the order of the table. Names with dots have them left out here: country.certain is CountryCertain.
enum class FieldId : std::uint8_t {
    Country,
    CountryCertain,
    CountryOperator,
    Place,
    Band,
    Edge,
    Asn,
    Operator,
    Region,
    Maker,
    Service,
    Name,
    NameSource,
    Domain,
    Destination,
    DestinationFirst,
    Lookup,
    Request,
    App,
    Uid,
    Handset,
    Direction,
    Level,
    Protocol,
    Address,
    Port,
    ContentUp,
    PayloadUp,
    PayloadDown,
    WireUp,
    WireDown,
    PacketsUp,
    PacketsDown,
    Duration,
    Rtt,
    Start,
    End,
    Encrypted,
    Unnamed,
    Proxied,
    Ja3,
    Ja4,
    Alpn,
    Run,
    Capture,
    CommunityId,
    Frame,
    FrameNumber,
    FrameTime,
    FrameTimeEpoch,
    FrameTimeRelative,
    FrameLen,
    FrameCapLen,
    Eth,
    EthAddr,
    EthSrc,
    EthDst,
    EthType,
    Arp,
    Ip,
    IpAddr,
    IpSrc,
    IpDst,
    IpProto,
    IpTtl,
    IpLen,
    IpVersion,
    IpFlagsMf,
    IpFlagsDf,
    Ipv6,
    Ipv6Addr,
    Ipv6Src,
    Ipv6Dst,
    Ipv6Nxt,
    Ipv6Hlim,
    Icmp,
    IcmpType,
    IcmpCode,
    Icmpv6,
    Icmpv6Type,
    Igmp,
    Tcp,
    TcpPort,
    TcpSrcport,
    TcpDstport,
    TcpLen,
    TcpFlags,
    TcpFlagsSyn,
    TcpFlagsAck,
    TcpFlagsFin,
    TcpFlagsReset,
    TcpFlagsPush,
    TcpSeqRaw,
    TcpWindowSizeValue,
    TcpPayload,
    Udp,
    UdpPort,
    UdpSrcport,
    UdpDstport,
    UdpLength,
    Dns,
    Mdns,
    Llmnr,
    DnsId,
    DnsFlagsResponse,
    DnsFlagsRcode,
    DnsQryName,
    DnsQryType,
    DnsRespName,
    DnsA,
    DnsAaaa,
    DnsCname,
    Dhcp,
    Ntp,
    Ssdp,
    Tls,
    Quic,
    TlsHandshakeType,
    TlsServerName,
    Http,
    HttpRequest,
    HttpRequestMethod,
    HttpRequestUri,
    HttpHost,
    HttpUserAgent,
    IpGeoCountry,
    IpGeoSrcCountry,
    IpGeoDstCountry,
    IpGeoAsnum,
    IpGeoOrg,
    Ipv6GeoCountry,
    Ipv6GeoSrcCountry,
    Ipv6GeoDstCountry,
    Ipv6GeoAsnum,
    Ipv6GeoOrg,
};
inline constexpr std::size_t FieldCount = static_cast<std::size_t>(FieldId::Ipv6GeoOrg) + 1;

/// One field that can stand in a filter.
struct FilterField {
    FieldId id = FieldId::Country;
    std::string_view name; ///< as it is written
    FieldType type = FieldType::Text;
    std::string_view what;          ///< sentence: what its values are
    std::string_view example;       ///< a whole expression
    bool isOfFlow = true;           ///< known for a flow as a whole
    bool isOfPacket = false;        ///< a packet has values of its own; else those of its flow count
    bool isSameInWireshark = false; ///< the same expression selects the same packets in Wireshark
};

/// Every field, ours first, then Wireshark's.
[[nodiscard]] const std::vector<FilterField>& filterFields();
[[nodiscard]] const FilterField& fieldOf(FieldId id);
/// The field of this name; null when there is none. Letter case counts.
[[nodiscard]] const FilterField* findField(std::string_view name);
/// Names most like a mistyped one, best first, at most three.
[[nodiscard]] std::vector<std::string_view> fieldsLike(std::string_view name);
/// What a Keyword field can be; empty for fields of other types.
[[nodiscard]] std::vector<std::string_view> fieldKeywords(FieldId id);
/// "yes or no", "country", …: the type for people.
[[nodiscard]] std::string_view fieldTypeText(FieldType type) noexcept;

/// One thing that could stand where the cursor is.
struct Completion {
    std::string text;                               ///< as it goes into the expression, quoted where that is needed
    std::string what;                               ///< what it is, for people
    std::size_t replaceFrom = 0, replaceLength = 0; ///< bytes of the expression that it takes the place of
};
inline constexpr std::size_t MaxCompletions = 50;

/// What could stand at byte `cursor`: fields, operators, or values; values are those of this analysis (null: none).
/// Best first, at most MaxCompletions. `expression` may be unfinished or wrong.
[[nodiscard]] std::vector<Completion> completionsAt(std::string_view expression, std::size_t cursor,
                                                    const Analysis* analysis);

} // namespace waybill
