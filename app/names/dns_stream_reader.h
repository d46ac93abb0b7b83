// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/dns_evidence.h"
#include "names/stream_reader.h"

#include <vector>

namespace waybill {

/// Reads one direction of DNS over TCP: messages with a length of two octets before each (RFC 1035 §4.2.2, RFC 7766),
/// several in a segment or one over many. Holds at most one message, 65,535 octets.
class DnsStreamReader final : public StreamReader {
public:
    explicit DnsStreamReader(DnsEvidence& evidence) noexcept : m_evidence(evidence) {}

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    void finish() override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override { return m_held.capacity(); }

private:
    [[nodiscard]] bool readMessages(const Reading& reading, std::span<const std::uint8_t> bytes);

    DnsEvidence& m_evidence;
    Reading m_reading;                ///< of the latest chunk
    std::vector<std::uint8_t> m_held; ///< length prefix and message so far
    bool m_isInStep = true;           ///< false after a gap: where the next message begins is not known
};

} // namespace waybill
