// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/http_message.h"
#include "names/reading.h"

#include <string>

namespace waybill {

/// Tells what the requests of one HTTP connection say, of either version: their hosts, the requests themselves, the
/// User-Agent, DNS over HTTPS in clear. Each as soon as it can be told.
///
/// Holds one method and one path, at most MaxHttpMethod and MaxPathShown octets, and one host.
class HttpRequestTeller {
public:
    explicit HttpRequestTeller(NameSink& sink) noexcept : m_sink(sink) {}

    /// A request begins: tells the host in its target, and the request when that has one.
    void begin(const Reading& reading, const HttpRequestLine& line);
    /// A field of it. The first Host completes a request whose target has no host. X-Forwarded-Host and the like are
    /// not read: they say what some earlier proxy was asked for, not whom this connection reaches.
    void onField(const Reading& reading, const HttpField& field);
    /// Its fields are over (or lost): tells the request without host if none came.
    void end(const Reading& reading);

    [[nodiscard]] std::size_t heldBytes() const noexcept
    {
        return m_method.capacity() + m_path.capacity() + m_targetHost.capacity();
    }

private:
    void tellHost(const Reading& reading, std::string host);
    void tellRequest(const Reading& reading, const HttpRequestLine& line, std::string_view host);
    void tellDnsOverHttp(const Reading& reading);

    NameSink& m_sink;
    std::string m_targetHost; ///< host in the request's target, already told
    std::string m_method;     ///< of the request that waits for its host; empty when none does
    std::string m_path;
    std::size_t m_agentHash = 0; ///< of the User-Agent told last, so that one connection tells it once
    bool m_saidDns = false;
};

} // namespace waybill
