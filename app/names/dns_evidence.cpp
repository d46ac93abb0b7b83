// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/dns_evidence.h"

#include "names/dns_local_names.h"

#include <fmt/format.h>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace waybill {

namespace {

// SRV and PTR have targets too, but those answer another question than "where is it?".
bool leadsOn(std::uint16_t type)
{
    return type == dns::TypeA || type == dns::TypeAaaa || type == dns::TypeCname || type == dns::TypeSvcb ||
           type == dns::TypeHttps;
}

/// Equal for answers with the same addresses, in any order.
std::uint64_t contentOf(const DnsMessage& message, const std::vector<const DnsRecord*>& records)
{
    std::uint64_t sum = message.responseCode;
    for (const DnsRecord* record : records) {
        for (const IpAddress& address : record->addresses)
            sum += std::hash<IpAddress>()(address);
    }
    return sum;
}

/// Records of one message by owner, to follow CNAME chains in any order of records.
class AnswerChain {
public:
    explicit AnswerChain(const DnsMessage& message)
    {
        for (const DnsRecord& record : message.answers)
            add(record);
        for (const DnsRecord& record : message.additionals)
            add(record);
    }

    /// Records with addresses or ECH that `question` leads to; every owner is visited once, so that a loop of CNAMEs
    /// ends. Records of other names are no part of the answer, whoever slipped them in.
    [[nodiscard]] std::vector<const DnsRecord*> recordsFor(std::string_view question) const
    {
        std::vector<const DnsRecord*> found;
        std::vector<std::string_view> owners{question};
        std::unordered_set<std::string_view> visited{question};
        while (!owners.empty()) {
            const auto [first, last] = m_byOwner.equal_range(owners.back());
            owners.pop_back();
            for (auto it = first; it != last; ++it) {
                found.push_back(it->second);
                if (!it->second->target.empty() && visited.insert(it->second->target).second)
                    owners.push_back(it->second->target);
            }
        }
        return found;
    }

private:
    void add(const DnsRecord& record)
    {
        if (record.recordClass == dns::ClassIn && leadsOn(record.type))
            m_byOwner.emplace(record.owner, &record);
    }

    std::unordered_multimap<std::string_view, const DnsRecord*> m_byOwner;
};

} // namespace

DecodeStatus DnsEvidence::onMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength)
{
    DnsMessage message;
    const DecodeStatus status = decodeDnsMessage(bytes, wireLength, message);
    if (message.opcode != dns::OpcodeQuery)
        return status;
    tellSubnet(reading, message);
    if (message.isResponse)
        tellAnswers(reading, message, status);
    else
        tellQuestions(reading, message);
    return status;
}

void DnsEvidence::onLocalMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength)
{
    DnsMessage message;
    (void)decodeDnsMessage(bytes, wireLength, message);
    if (message.opcode != dns::OpcodeQuery)
        return;
    tellLocalNames(m_sink, reading, message);
    if (message.isResponse)
        return;
    for (DnsQuestion& question : message.questions)
        m_sink.onName(evidenceFor(reading, NameSource::DnsQuery, std::move(question.name)));
}

void DnsEvidence::onNetbiosMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength)
{
    DnsMessage message;
    (void)decodeDnsMessage(bytes, wireLength, message);
    tellNetbiosName(m_sink, reading, message);
}

void DnsEvidence::tellSubnet(const Reading& reading, const DnsMessage& message)
{
    if (!message.clientSubnet)
        return;
    const std::string text = fmt::format("EDNS client subnet={}/{}", message.clientSubnet->address.toString(),
                                         message.clientSubnet->prefixLength);
    m_sink.onFact(factFrom(reading, FactKind::ChannelField, text));
}

void DnsEvidence::tellEch(const Reading& reading, const std::string& question, const DnsRecord& record)
{
    m_sink.onFact(factFrom(reading, FactKind::ChannelField, "ECH config for " + question));
    for (const std::string& name : record.echPublicNames)
        m_sink.onFact(factFrom(reading, FactKind::ChannelField, "ECH public name=" + name));
}

void DnsEvidence::tellQuestions(const Reading& reading, const DnsMessage& message)
{
    for (const DnsQuestion& question : message.questions) {
        m_outstanding.add(reading, message.id, question);
        DnsQueryEntry entry;
        entry.client = reading.from;
        entry.server = reading.to;
        entry.name = question.name;
        entry.type = question.type;
        entry.time = reading.time;
        entry.frame = reading.frame;
        entry.flow = reading.flow;
        m_sink.onDnsQuery(entry);
        m_sink.onName(evidenceFor(reading, NameSource::DnsQuery, question.name));
    }
}

/// A message has one question (RFC 9619 §3); further ones are no part of what was answered.
void DnsEvidence::tellAnswers(const Reading& reading, const DnsMessage& message, DecodeStatus status)
{
    if (message.questions.empty())
        return;
    const DnsQuestion& question = message.questions.front();
    const std::vector<const DnsRecord*> records = AnswerChain(message).recordsFor(question.name);
    const AnswerMatch match = m_outstanding.answer(reading, message.id, question, contentOf(message, records));
    if (match == AnswerMatch::Different && status == DecodeStatus::Ok)
        m_sink.onFact(factFrom(reading, FactKind::ChannelField, "two different answers to one question"));
    if (message.responseCode != dns::ResponseNoError)
        return;
    DnsAnswerEntry entry;
    entry.client = reading.to;
    entry.server = reading.from;
    entry.question = question.name;
    entry.time = reading.time;
    entry.frame = reading.frame;
    entry.wasAsked = match != AnswerMatch::NotAsked;
    for (const DnsRecord* record : records) {
        entry.ttl = record->ttl;
        for (const IpAddress& address : record->addresses) {
            entry.address = address;
            m_sink.onDnsAnswer(entry);
        }
        if (record->offersEch && entry.wasAsked)
            tellEch(reading, question.name, *record);
    }
}

} // namespace waybill
