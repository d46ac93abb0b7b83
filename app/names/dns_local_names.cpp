// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6762 §8.1 (probing), §8.3 (announcing); RFC 6763 §4 (service instances), §6 (TXT keys); RFC 1002 §4.2.2 and
// RFC 1001 §14.1 (a NetBIOS name of 16 octets is sent as 32 letters A–P, four bits each).
#include "names/dns_local_names.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

namespace {

// A machine has a handful of names; an answer with more of its own address is a test or an attack.
constexpr std::size_t MostOwnNames = 8;

/// Service type and the TXT key under which its makers state the model (Apple device-info and AirPlay, Google Cast).
constexpr std::pair<std::string_view, std::string_view> ModelKeys[] = {
    {"._device-info._tcp.local", "model="},
    {"._airplay._tcp.local", "model="},
    {"._googlecast._tcp.local", "md="},
};

/// "7.2.0.192.in-addr.arpa" (RFC 1035 §3.5), nibbles under ip6.arpa (RFC 3596 §2.5).
std::string reverseName(const IpAddress& address)
{
    const auto bytes = address.bytes();
    std::string name;
    if (address.isV4())
        return fmt::format("{}.{}.{}.{}.in-addr.arpa", bytes[3], bytes[2], bytes[1], bytes[0]);
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        name += fmt::format("{:x}.{:x}.", *byte & 15, *byte >> 4);
    return name + "ip6.arpa";
}

/// What the sender claims.
class Claims {
public:
    Claims(const Reading& reading, const DnsMessage& message)
    {
        if (!message.isResponse) {
            take(message.authorities);
        } else {
            take(message.answers);
            take(message.additionals);
        }
        if (m_records.empty())
            return;
        const std::string reverse = reverseName(reading.from);
        for (const DnsRecord* record : m_records) {
            const bool isOwnAddress =
                std::find(record->addresses.begin(), record->addresses.end(), reading.from) != record->addresses.end();
            if (isOwnAddress && record->type != dns::TypeHttps && record->type != dns::TypeSvcb)
                addName(record->owner);
            else if (record->type == dns::TypePtr && record->owner == reverse)
                addName(record->target);
            else if (record->type == dns::TypeSrv && !message.isResponse)
                addName(record->target);
        }
    }

    [[nodiscard]] const std::vector<const DnsRecord*>& records() const { return m_records; }
    [[nodiscard]] const std::vector<std::string_view>& names() const { return m_names; }
    [[nodiscard]] bool isOwn(std::string_view name) const
    {
        return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    }

private:
    void take(const std::vector<DnsRecord>& records)
    {
        for (const DnsRecord& record : records)
            m_records.push_back(&record);
    }
    void addName(std::string_view name)
    {
        if (m_names.size() < MostOwnNames && !isOwn(name))
            m_names.push_back(name);
    }

    std::vector<const DnsRecord*> m_records;
    std::vector<std::string_view> m_names;
};

std::string_view modelIn(const DnsRecord& record)
{
    for (const auto& [service, key] : ModelKeys) {
        if (!std::string_view(record.owner).ends_with(service))
            continue;
        for (const std::string& text : record.texts) {
            if (text.starts_with(key) && text.size() > key.size())
                return std::string_view(text).substr(key.size());
        }
    }
    return {};
}

/// The 15 characters of a NetBIOS name with a suffix that stands for a machine (workstation 00, file server 20).
std::string machineName(std::string_view label)
{
    constexpr std::size_t Letters = 32;
    constexpr char Workstation = 0x00, FileServer = 0x20;
    label = label.substr(0, label.find('.'));
    const bool isEncoded =
        label.size() == Letters && std::all_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'p'; });
    if (!isEncoded)
        return {};
    std::string name;
    for (std::size_t i = 0; i < Letters; i += 2)
        name += static_cast<char>((label[i] - 'a') << 4 | (label[i + 1] - 'a'));
    const char suffix = name.back();
    name.pop_back();
    if (suffix != Workstation && suffix != FileServer)
        return {};
    return name.substr(0, name.find_last_not_of(' ') + 1);
}

} // namespace

void tellLocalNames(NameSink& sink, const Reading& reading, const DnsMessage& message)
{
    for (const DnsQuestion& question : message.questions) {
        if (!message.isResponse && question.type == dns::TypePtr && question.name.starts_with('_'))
            sink.onFact(factFrom(reading, FactKind::DeviceService, question.name));
    }
    const Claims claims(reading, message);
    for (const std::string_view name : claims.names())
        sink.onFact(factFrom(reading, FactKind::DeviceLocalName, name));
    if (claims.names().empty())
        return;
    for (const DnsRecord* record : claims.records()) {
        if (record->type == dns::TypeSrv && claims.isOwn(record->target))
            sink.onFact(factFrom(reading, FactKind::DeviceService, record->owner));
        const std::string_view model = record->type == dns::TypeTxt ? modelIn(*record) : std::string_view();
        if (!model.empty())
            sink.onFact(factFrom(reading, FactKind::DeviceModel, model));
    }
}

void tellNetbiosName(NameSink& sink, const Reading& reading, const DnsMessage& message)
{
    if (message.isResponse || message.opcode != dns::OpcodeRegistration || message.questions.empty())
        return;
    for (const DnsRecord& record : message.additionals) {
        const bool isOwn =
            record.type == dns::TypeNetbios && record.owner == message.questions.front().name &&
            std::find(record.addresses.begin(), record.addresses.end(), reading.from) != record.addresses.end();
        const std::string name = isOwn ? machineName(record.owner) : std::string();
        if (!name.empty())
            sink.onFact(factFrom(reading, FactKind::DeviceLocalName, name));
    }
}

} // namespace waybill
