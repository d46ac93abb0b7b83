// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/stream_sink.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace waybill {

/// One HTTP request or SSDP message. Views are valid during the call only.
struct HttpRequestHead {
    FlowId flow;
    std::uint64_t frame =
        0;          ///< packet in which it ends, with its body; where that is not whole, in which its head ends
    Timestamp time; ///< of that packet
    std::string_view method, target, host, userAgent; ///< as sent; empty when not there
    bool hasHost = false, hasUserAgent = false;
};

/// Finds HTTP/1 requests in streams, each where a segment or the end of the one before begins it, and in SSDP
/// datagrams. Holds at most MaxHead bytes a direction of a connection, and MaxOpen such heads.
class HttpRequests {
public:
    static constexpr std::size_t MaxHead = 65'536;
    static constexpr std::size_t MaxOpen = 1'024;
    using Tell = std::function<void(const HttpRequestHead&)>;
    explicit HttpRequests(Tell tell) : m_tell(std::move(tell)) {}

    void onStream(const FlowContext& flow, const StreamChunk& chunk);
    void onDatagram(const FlowContext& flow, const Datagram& datagram);
    void onFlowEnd(FlowId flow);
    /// Tells what is not whole yet; it is not waited for any longer.
    void finish();

private:
    using Key = std::pair<FlowId, Direction>;
    struct Place { ///< a packet
        std::uint64_t frame = 0;
        Timestamp time;
    };
    struct Open {
        std::string head;
        Place headEnd;              ///< frame 0: it did not end yet
        std::uint64_t bodyLeft = 0; ///< bytes to come
        bool isChunked = false;     ///< the body ends with an empty chunk (RFC 9112 §7.1)
        std::string lastBytes = {}; ///< of a chunked body
    };

    [[nodiscard]] std::string_view takeHead(const Key& key, std::string_view bytes, const Place& place);
    [[nodiscard]] std::string_view takeBody(const Key& key, Open& open, std::string_view bytes, const Place& place);
    void close(std::map<Key, Open>::iterator open);
    void tell(FlowId flow, const Place& place, std::string_view head) const;

    Tell m_tell;
    std::map<Key, Open> m_open; ///< requests that did not end yet
};

} // namespace waybill
