// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http_builder.h"
#include "support/lan_builder.h"
#include "support/sample/sample_facts.h"
#include "support/tcp_conversation.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace waybill::test {

/// One HTTP request with its answer.
struct HttpExchange {
    HttpRequest request;
    HttpResponse response;
    std::string comment = {};
};

/// One HTTPS connection: content bytes up and down of each exchange.
struct HttpsVisit {
    std::uint16_t port = 443;
    std::vector<std::pair<std::size_t, std::size_t>> exchanges = {};
    std::string comment = {};
};

/// What a phone does behind a hotspot, written down packet by packet at the hotspot. Times are minutes after the start.
class PhoneStory {
public:
    PhoneStory(SamplePhone phone, Timestamp start, std::uint64_t seed);

    [[nodiscard]] Timestamp at(double minutes) const;
    /// DHCP with host name and vendor class, then ARP for the gateway.
    void joinNetwork(double minutes, const std::string& hostname, const std::string& comment);
    /// DNS question to the hotspot and its answer.
    void lookUp(double minutes, const SampleHost& host, const std::string& comment);
    /// One TCP connection to port 80 that carries the exchanges in turn.
    void http(double minutes, const SampleHost& host, const std::vector<HttpExchange>& exchanges);
    void https(double minutes, const SampleHost& host, const HttpsVisit& visit);
    /// SNTP question and answer.
    void askTime(double minutes, const SampleHost& host, const std::string& comment);

    /// A connection to drive by hand; add() it afterwards.
    [[nodiscard]] TcpConversation converse(double minutes, const SampleHost& host, std::uint16_t port);
    void add(const TcpConversation& conversation);

    /// Number that differs at every call and is the same in every build.
    [[nodiscard]] std::uint64_t nextSeed() { return m_seed += 1'000'003; }
    /// Everything, in order of time.
    [[nodiscard]] std::vector<BuiltPacket> packets() const;

private:
    /// The comment goes to the first of them.
    void addWithComment(std::vector<BuiltPacket> packets, const std::string& comment);

    SamplePhone m_phone;
    Timestamp m_start;
    std::uint64_t m_seed;
    std::uint16_t m_nextPort = 37'012;
    std::vector<BuiltPacket> m_packets;
};

} // namespace waybill::test
