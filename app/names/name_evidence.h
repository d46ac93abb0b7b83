// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/strong_id.h"
#include "base/timestamp.h"
#include "names/flow_fact.h"
#include "names/handshake.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// Where a name was read, most trusted first. The order is the order of trust.
enum class NameSource : std::uint8_t {
    Authority, ///< decrypted :authority or Host
    HttpHost,
    TlsSni,
    QuicSni,
    Push,        ///< vendor push channel
    DnsAnswer,   ///< answer seen by this handset before the flow
    Certificate, ///< subject alternative name or subject
    Recorded,    ///< written down by the capturing system: asserted, not observed
    Linked,      ///< taken over from a linked flow (QUIC migration)
    DnsQuery,    ///< asked of this server; names what was looked up, not the server
};

/// The key of the JSON contract: "tls-sni", "dns-answer", …
[[nodiscard]] std::string_view nameSourceKey(NameSource source) noexcept;
/// For people: "TLS server name (SNI)", "DNS answer", …
[[nodiscard]] std::string_view nameSourceText(NameSource source) noexcept;

/// One reading of one name, with the packet that shows it.
struct NameEvidence {
    std::string name; ///< lower case, no final dot; bytes outside printable ASCII escaped as \DDD (RFC 1035 §5.1)
    NameSource source = NameSource::DnsQuery;
    FlowId flow;             ///< flow in which it was read
    std::uint64_t frame = 0; ///< packet in which the name ends
    Timestamp time;
    bool isOuter = false; ///< ECH was offered: the name may be the provider's, not the destination's
};

/// One address of one DNS answer: (who asked, address, name, from when, how long, frame).
struct DnsAnswerEntry {
    IpAddress client;     ///< who received the answer
    IpAddress server;     ///< who gave it
    IpAddress address;    ///< what the name resolved to
    std::string question; ///< the name that was asked; the answer's CNAME chain leads from it to `address`
    Timestamp time;
    std::uint32_t ttl = 0; ///< seconds, of the address record
    std::uint64_t frame = 0;
    bool wasAsked = false; ///< the query for it was seen in this capture before the answer
};

/// One DNS question that was sent.
struct DnsQueryEntry {
    IpAddress client;
    IpAddress server;
    std::string name;
    std::uint16_t type = 0; ///< 1 A, 28 AAAA, 65 HTTPS, …
    Timestamp time;
    std::uint64_t frame = 0;
    FlowId flow;
};

/// Receiver of what the readers find, called in capture order while packets are added.
class NameSink {
public:
    virtual ~NameSink() = default;
    virtual void onName(const NameEvidence& evidence) = 0;
    virtual void onDnsQuery(const DnsQueryEntry& entry) = 0;
    virtual void onDnsAnswer(const DnsAnswerEntry& entry) = 0;
    /// Something else that the flow says in the clear, about the device or the conversation. May be told again.
    virtual void onFact(const FlowFact& fact) = 0;
    /// One side's part of a TLS, DTLS or QUIC handshake.
    virtual void onHandshake(const HandshakePart& part) = 0;
    /// Why a flow has no server name of its own, when the bytes say so.
    enum class Hidden : std::uint8_t {
        EncryptedClientHello, ///< ECH offered, and a name besides that may be only the provider's
        EncryptedSni,         ///< draft ESNI
        NoSniSent,
        EncryptedDns,   ///< this flow is DNS over TLS, HTTPS or QUIC: what it asks cannot be read
        EchGrease,      ///< the ECH extension cannot be a real offer (RFC 9849 §6.2): the name is the destination's
        UnreadableQuic, ///< a QUIC version whose Initial packets cannot be opened, or one that was cut
    };
    virtual void onHidden(FlowId flow, Hidden why, std::uint64_t frame) = 0;
};

} // namespace waybill
