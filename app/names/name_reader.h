// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/stream_sink.h"
#include "names/name_evidence.h"

#include <memory>

namespace waybill {

/// Reads names out of flow contents: DNS over UDP and TCP, TLS SNI (a ClientHello over any number of segments), HTTP
/// Host.
///
/// State per flow is bounded (stated in the source) and freed as soon as nothing more can come. One thread at a time.
class NameReader final : public StreamSink {
public:
    /// `sink` must outlive the reader.
    explicit NameReader(NameSink& sink);
    ~NameReader() override;

    [[nodiscard]] bool onStream(const FlowContext& flow, const StreamChunk& chunk) override;
    [[nodiscard]] bool onDatagram(const FlowContext& flow, const Datagram& datagram) override;
    void onFlowEnd(FlowId flow) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace waybill
