// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/dns_message.h"
#include "names/outstanding_queries.h"
#include "names/reading.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

inline constexpr std::uint16_t DnsPort = 53, NetbiosNamePort = 137, MulticastDnsPort = 5353, LlmnrPort = 5355;

/// Turns DNS messages into evidence: who asked what, and which addresses were answered for which question; besides,
/// which network a resolver tells on as the asker's (EDNS client subnet), which names publish ECH and under which
/// public name, and when one question got two different answers.
class DnsEvidence {
public:
    explicit DnsEvidence(NameSink& sink) noexcept : m_sink(sink) {}

    /// One message between a client and a resolver. Whatever could be decoded counts; the status of the message is
    /// returned.
    DecodeStatus onMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength);

    /// One message of multicast DNS (RFC 6762) or LLMNR (RFC 4795). Its questions are told as names asked on that
    /// flow only: they go to the neighbours, so they are no look-ups at a resolver, and no answer names a destination.
    /// What the sender says of itself is told as facts about it (dns_local_names.h).
    void onLocalMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength);

    /// One message of the NetBIOS name service: the name that the sender registers for itself.
    void onNetbiosMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength);

private:
    void tellQuestions(const Reading& reading, const DnsMessage& message);
    void tellAnswers(const Reading& reading, const DnsMessage& message, DecodeStatus status);
    void tellSubnet(const Reading& reading, const DnsMessage& message);
    void tellEch(const Reading& reading, const std::string& question, const DnsRecord& record);

    NameSink& m_sink;
    OutstandingQueries m_outstanding;
};

} // namespace waybill
