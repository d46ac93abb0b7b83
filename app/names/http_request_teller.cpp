// SPDX-License-Identifier: GPL-3.0-or-later
// Host: RFC 9112 §3.2, RFC 9110 §7.2. DNS over HTTPS: RFC 8484 §4.1 (path by convention of §4.1.1's examples) and §6
// (media type).
#include "names/http_request_teller.h"

#include <functional>
#include <utility>

namespace waybill {

namespace {

constexpr std::string_view DnsPath = "/dns-query";
constexpr std::string_view DnsMediaType = "application/dns-message";

} // namespace

void HttpRequestTeller::begin(const Reading& reading, const HttpRequestLine& line)
{
    m_targetHost = hostOfTarget(line);
    const std::string_view path = pathOfTarget(line);
    if (path == DnsPath)
        tellDnsOverHttp(reading);
    if (!m_targetHost.empty()) {
        tellHost(reading, m_targetHost);
        tellRequest(reading, line, m_targetHost);
        return;
    }
    m_method = line.method.substr(0, MaxHttpMethod);
    m_path = path.substr(0, MaxPathShown + 1); // one more shows that it was longer
}

void HttpRequestTeller::onField(const Reading& reading, const HttpField& field)
{
    if (isHttpField(field, "host")) {
        std::string host = hostOfAuthority(field.value);
        if (host.empty())
            return;
        if (!m_method.empty())
            tellRequest(reading, {m_method, m_path}, host);
        if (host != m_targetHost)
            tellHost(reading, std::move(host));
    } else if (isHttpField(field, "user-agent")) {
        const std::size_t hash = std::hash<std::string_view>()(field.value);
        if (hash != m_agentHash)
            m_sink.onFact(factFrom(reading, FactKind::UserAgent, field.value));
        m_agentHash = hash;
    } else if (isHttpField(field, "content-type") || isHttpField(field, "accept")) {
        if (field.value.starts_with(DnsMediaType))
            tellDnsOverHttp(reading);
    }
}

void HttpRequestTeller::end(const Reading& reading)
{
    if (!m_method.empty())
        tellRequest(reading, {m_method, m_path}, {});
}

void HttpRequestTeller::tellHost(const Reading& reading, std::string host)
{
    m_sink.onName(evidenceFor(reading, NameSource::HttpHost, std::move(host)));
}

void HttpRequestTeller::tellRequest(const Reading& reading, const HttpRequestLine& line, std::string_view host)
{
    const std::string text = httpRequestText(line, host);
    m_sink.onFact(factFrom(reading, FactKind::HttpRequest, text));
    m_method.clear();
    m_path.clear();
}

void HttpRequestTeller::tellDnsOverHttp(const Reading& reading)
{
    if (!m_saidDns)
        m_sink.onFact(factFrom(reading, FactKind::Protocol, "doh"));
    m_saidDns = true;
}

} // namespace waybill
