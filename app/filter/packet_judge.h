// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/rereading.h"
#include "decode/dns_message.h"
#include "filter/packet_layers.h"
#include "filter/value_test.h"

#include <vector>

namespace waybill {

/// One packet, taken apart once for all comparisons: headers at once, DNS messages when first asked for.
class PacketView {
public:
    explicit PacketView(const Analysis& analysis) : m_analysis(analysis) {}
    void set(const RereadPacket& packet);

    [[nodiscard]] const RawPacket& raw() const { return *m_raw; }
    [[nodiscard]] const PacketLayers& layers() const { return m_layers; }
    [[nodiscard]] FlowId flow() const { return m_flow; }
    [[nodiscard]] const Analysis& analysis() const { return m_analysis; }
    /// Messages on the ports of DNS, mDNS and LLMNR. One that lies in several TCP segments is not among them.
    [[nodiscard]] const std::vector<DnsMessage>& dnsMessages();
    /// Nanoseconds from the first packet of the capture to this one.
    [[nodiscard]] std::int64_t sinceFirstNs() const { return nanosecondsBetween(m_first, m_raw->time); }

private:
    const Analysis& m_analysis;
    const RawPacket* m_raw = nullptr;
    FlowId m_flow;
    Timestamp m_first;
    PacketLayers m_layers;
    std::vector<DnsMessage> m_messages;
    bool m_hasMessages = false;
};

/// Judges one comparison by the values that a packet has itself. Its field is of packets, and not told by evidence.
class PacketJudge {
public:
    PacketJudge(const Analysis& analysis, const FieldComparison& comparison) : m_analysis(analysis), m_test(comparison)
    {}

    [[nodiscard]] bool holds(PacketView& packet);
    [[nodiscard]] bool wasTooCostly() const { return m_test.wasTooCostly(); }

private:
    void addFrame(const PacketView& packet, Tally& tally) const;
    void addEthernet(const PacketView& packet, Tally& tally) const;
    void addIp(const PacketView& packet, Tally& tally) const;
    void addTransport(const PacketView& packet, Tally& tally) const;
    void addTcp(const PacketLayers::Segment& segment, Tally& tally) const;
    void addUdp(const PacketLayers::Segment& segment, Tally& tally) const;
    void addProtocol(const PacketView& packet, Tally& tally) const;
    void addDns(const DnsMessage& message, Tally& tally) const;
    void addRecords(const std::vector<DnsRecord>& records, Tally& tally) const;
    void addGeo(const PacketView& packet, Tally& tally) const;

    const Analysis& m_analysis;
    ValueTest m_test;
};

} // namespace waybill
