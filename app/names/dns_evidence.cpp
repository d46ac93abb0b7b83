// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/dns_evidence.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace waybill {

namespace {

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

    /// Address records that `question` leads to; every owner is visited once, so that a loop of CNAMEs ends.
    [[nodiscard]] std::vector<const DnsRecord*> addressesFor(std::string_view question) const
    {
        std::vector<const DnsRecord*> found;
        std::vector<std::string_view> owners{question};
        std::unordered_set<std::string_view> visited{question};
        while (!owners.empty()) {
            const auto [first, last] = m_byOwner.equal_range(owners.back());
            owners.pop_back();
            for (auto it = first; it != last; ++it) {
                if (!it->second->addresses.empty())
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
        if (record.recordClass == dns::ClassIn)
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
    if (message.isResponse)
        tellAnswers(reading, message);
    else
        tellQuestions(reading, message);
    return status;
}

void DnsEvidence::onLocalMessage(const Reading& reading, std::span<const std::uint8_t> bytes, std::size_t wireLength)
{
    DnsMessage message;
    (void)decodeDnsMessage(bytes, wireLength, message);
    if (message.isResponse || message.opcode != dns::OpcodeQuery)
        return;
    for (DnsQuestion& question : message.questions)
        m_sink.onName(evidenceFor(reading, NameSource::DnsQuery, std::move(question.name)));
}

void DnsEvidence::tellQuestions(const Reading& reading, const DnsMessage& message)
{
    for (const DnsQuestion& question : message.questions) {
        m_outstanding.add(reading, message.id, question.name);
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
void DnsEvidence::tellAnswers(const Reading& reading, const DnsMessage& message)
{
    if (message.questions.empty())
        return;
    DnsAnswerEntry entry;
    entry.client = reading.to;
    entry.server = reading.from;
    entry.question = message.questions.front().name;
    entry.time = reading.time;
    entry.frame = reading.frame;
    entry.wasAsked = m_outstanding.contains(reading, message.id, entry.question);
    for (const DnsRecord* record : AnswerChain(message).addressesFor(entry.question)) {
        entry.ttl = record->ttl;
        for (const IpAddress& address : record->addresses) {
            entry.address = address;
            m_sink.onDnsAnswer(entry);
        }
    }
}

} // namespace waybill
