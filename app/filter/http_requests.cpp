// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 (RFC 9112), SSDP (UPnP Device Architecture 2.0, §1).
#include "filter/http_requests.h"

#include "decode/http_message.h"

#include <algorithm>
#include <charconv>

namespace waybill {

namespace {

constexpr std::uint16_t SsdpPort = 1900;
constexpr std::string_view HeadEnd = "\r\n\r\n";

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The line at the front of `rest`, which is taken off.
std::string_view takeLine(std::string_view& rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

} // namespace

void HttpRequests::tell(FlowId flow, const Place& place, std::string_view head) const
{
    const auto line = parseHttpRequestLine(takeLine(head));
    if (!line)
        return;
    HttpRequestHead request;
    request.flow = flow;
    request.frame = place.frame;
    request.time = place.time;
    request.method = line->method;
    request.target = line->target;
    while (!head.empty()) {
        const auto field = parseHttpField(takeLine(head));
        if (field && !request.hasHost && isHttpField(*field, "host")) {
            request.hasHost = true;
            request.host = field->value;
        } else if (field && !request.hasUserAgent && isHttpField(*field, "user-agent")) {
            request.hasUserAgent = true;
            request.userAgent = field->value;
        }
    }
    m_tell(request);
}

/// What follows the head is its body: by Content-Length or in chunks (RFC 9112 §6).
std::string_view HttpRequests::takeHead(const Key& key, std::string_view bytes, const Place& place)
{
    auto open = m_open.find(key);
    if (open == m_open.end()) {
        if (!mayBeHttpRequest(bytes) || m_open.size() >= MaxOpen)
            return {};
        open = m_open.emplace(key, Open()).first;
    }
    const std::size_t before = open->second.head.size();
    open->second.head.append(bytes.substr(0, MaxHead));
    const std::size_t end = open->second.head.find(HeadEnd);
    if (end == std::string::npos) {
        if (open->second.head.size() > MaxHead)
            m_open.erase(open);
        return {};
    }
    bytes.remove_prefix(std::min(bytes.size(), end + HeadEnd.size() - before));
    open->second.head.resize(end);
    open->second.headEnd = place;
    std::string_view rest = open->second.head;
    if (!parseHttpRequestLine(takeLine(rest))) {
        m_open.erase(open);
        return {};
    }
    while (!rest.empty()) {
        const auto field = parseHttpField(takeLine(rest));
        if (field && isHttpField(*field, "content-length"))
            (void)std::from_chars(field->value.data(), field->value.data() + field->value.size(),
                                  open->second.bodyLeft);
        else if (field && isHttpField(*field, "transfer-encoding"))
            open->second.isChunked = true;
    }
    return takeBody(key, open->second, bytes, place);
}

std::string_view HttpRequests::takeBody(const Key& key, Open& open, std::string_view bytes, const Place& place)
{
    if (open.isChunked) {
        constexpr std::string_view LastChunk = "0\r\n\r\n";
        open.lastBytes.append(bytes.substr(bytes.size() - std::min(bytes.size(), LastChunk.size())));
        open.lastBytes.erase(0, open.lastBytes.size() - std::min(open.lastBytes.size(), LastChunk.size()));
        if (open.lastBytes != LastChunk)
            return {};
        bytes = {};
    } else {
        const std::uint64_t taken = std::min<std::uint64_t>(open.bodyLeft, bytes.size());
        open.bodyLeft -= taken;
        bytes.remove_prefix(taken);
        if (open.bodyLeft > 0)
            return {};
    }
    open.headEnd = place;
    close(m_open.find(key));
    return bytes;
}

/// Tells a request whose head is there.
void HttpRequests::close(std::map<Key, Open>::iterator open)
{
    if (open == m_open.end())
        return;
    if (open->second.headEnd.frame != 0)
        tell(open->first.first, open->second.headEnd, open->second.head);
    m_open.erase(open);
}

void HttpRequests::onStream(const FlowContext& flow, const StreamChunk& chunk)
{
    std::string_view bytes = asText(chunk.bytes);
    const Key key(flow.flow, chunk.direction);
    const Place place{chunk.frame, chunk.time};
    if (chunk.gapBefore > 0)
        close(m_open.find(key));
    while (!bytes.empty()) {
        const auto open = m_open.find(key);
        bytes = open != m_open.end() && open->second.headEnd.frame != 0 ? takeBody(key, open->second, bytes, place)
                                                                        : takeHead(key, bytes, place);
    }
}

void HttpRequests::onDatagram(const FlowContext& flow, const Datagram& datagram)
{
    if (flow.originatorPort == SsdpPort || flow.responderPort == SsdpPort)
        tell(flow.flow, {datagram.frame, datagram.time}, asText(datagram.bytes));
}

void HttpRequests::onFlowEnd(FlowId flow)
{
    close(m_open.find({flow, Direction::FromOriginator}));
    close(m_open.find({flow, Direction::FromResponder}));
}

void HttpRequests::finish()
{
    while (!m_open.empty())
        close(m_open.begin());
}

} // namespace waybill
