// SPDX-License-Identifier: GPL-3.0-or-later
// DNS messages, field by field: RFC 1035 §4. Names of fields: Wireshark's display filter reference (read 2026-06).
#include "base/format.h"
#include "decode/dns_source.h"
#include "decode/field_reader.h"
#include "names/message_trees.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string typeName(std::uint64_t type)
{
    constexpr std::pair<std::uint16_t, const char*> Names[] = {
        {1, "A"},      {2, "NS"},    {5, "CNAME"}, {6, "SOA"},    {12, "PTR"},  {15, "MX"},
        {16, "TXT"},   {28, "AAAA"}, {33, "SRV"},  {35, "NAPTR"}, {41, "OPT"},  {43, "DS"},
        {46, "RRSIG"}, {47, "NSEC"}, {64, "SVCB"}, {65, "HTTPS"}, {255, "any"},
    };
    for (const auto& [number, name] : Names)
        if (number == type)
            return name;
    return fmt::format("type {}", type);
}

std::string answerWords(std::uint64_t code)
{
    constexpr const char* Words[] = {"no error",     "format error",    "server failure",
                                     "no such name", "not implemented", "refused"};
    return code < std::size(Words) ? Words[code] : fmt::format("error {}", code);
}

/// What a section's entries have in common while they are read.
struct Message {
    DnsSource source;     ///< the message alone
    std::uint32_t offset; ///< of its first byte in the packet
    std::string summary;  ///< first question, then the first answers
    unsigned answersSaid = 0;
};

/// Reads the name at `at` (message offset); false when it is damaged. Moves `at` behind it.
bool readName(Message& message, std::size_t& at, std::string& name)
{
    ByteReader in = message.source.readerAt(std::min(at, message.source.bytes.size()));
    const bool isRead = readDnsName(message.source, in, name);
    at = message.source.bytes.size() - in.remaining();
    return isRead;
}

void addName(FieldReader& in, FieldName field, std::size_t octets, const std::string& name)
{
    in.skip(octets);
    const bool isPlainName = name.find('\\') == std::string::npos && name.size() <= 255;
    // tshark writes the root as "<Root>".
    in.note(field, octets, printableName(name), isPlainName && name != "." ? name : std::string());
}

/// The node just added holds a name.
void markText(TreeNode& parent)
{
    if (!parent.children.empty())
        parent.children.back().isText = true;
}

void readRecordData(Message& message, TreeNode& node, FieldReader& in, const DnsRecord& head)
{
    const PlacedBytes data = in.placedRest();
    const std::size_t length = data.bytes.captured.size();
    const std::size_t at = data.offset - message.offset;
    if (head.type == dns::TypeA && length == 4) {
        node.value += ": " + in.address({"Address", "dns.a"}, 4).toString();
        return;
    }
    if (head.type == dns::TypeAaaa && length == 16) {
        node.value += ": " + in.address({"Address", "dns.aaaa"}, 16).toString();
        return;
    }
    DnsRecord record = head;
    DnsSource upToHere{message.source.bytes.first(at + length), at + length};
    const bool isTarget = head.type == dns::TypeCname || head.type == dns::TypePtr;
    if (isTarget || head.type == dns::TypeSrv || head.type == dns::TypeHttps || head.type == dns::TypeSvcb)
        readDnsRecordData(upToHere, at, length, record);
    if (record.target.empty()) {
        in.blob({"Data"}, length);
        return;
    }
    addName(in,
            {"Leads to", head.type == dns::TypeCname ? "dns.cname"
                         : head.type == dns::TypePtr ? "dns.ptr.domain_name"
                                                     : std::string_view{}},
            length, record.target);
    markText(node);
    node.value += ": " + printableName(record.target);
    for (const IpAddress& hint : record.addresses)
        in.note({"Address hint"}, 0, hint.toString());
    if (record.offersEch)
        in.note({"Encrypted Client Hello"}, 0, "offered");
}

/// Type, class, time to live and data of a record behind its name, or type and class of a question.
DnsRecord readHead(FieldReader& in, TreeNode& node, bool isQuestion)
{
    DnsRecord record;
    record.type = static_cast<std::uint16_t>(in.number({"Type", isQuestion ? "dns.qry.type" : "dns.resp.type"}, 2));
    in.explain(typeName(record.type));
    if (!isQuestion && record.type == dns::TypeSrv) { // Wireshark splits the names of these records
        node.children.front().wiresharkField.clear();
        node.children.front().wiresharkValue.clear();
    }
    const bool isOpt = !isQuestion && record.type == dns::TypeOpt;
    in.number({isOpt ? "Payload size" : "Class"}, 2, isOpt ? NumberStyle::Decimal : NumberStyle::Hex);
    if (!isQuestion)
        in.number({isOpt ? "Extended code, version and flags" : "Time to live, s",
                   isOpt ? std::string_view{} : "dns.resp.ttl"},
                  4);
    node.value = typeName(record.type);
    return record;
}

/// The data of a record; false when it was not all there, which is said.
bool readData(Message& message, TreeNode& node, FieldReader& in, const DnsRecord& record)
{
    const std::size_t length = in.number({"Data length", "dns.resp.len"}, 2);
    if (!in.failed() && length > 0 && in.rest().has(length)) {
        FieldReader data(node, in.placedRest().upTo(length));
        readRecordData(message, node, data, record);
    }
    in.skip(length); // says so when it is cut
    return !in.failed();
}

/// One question or record at `at`; false when the rest cannot be read.
bool readEntry(Message& message, FieldReader& section, std::size_t& at, bool isQuestion)
{
    const std::size_t start = at;
    std::string name;
    TreeNode node = layerNode(isQuestion ? "Question" : "Record", {}, message.offset + static_cast<std::uint32_t>(at));
    bool isFine = readName(message, at, name);
    const LayerBytes bytes{message.source.bytes.subspan(start), message.source.wireLength - start};
    FieldReader in(node, bytes, node.offset);
    addName(in, {"Name", isQuestion ? "dns.qry.name" : "dns.resp.name"}, at - start, name);
    markText(node);
    if (isFine) {
        const DnsRecord record = readHead(in, node, isQuestion);
        node.value += " " + printableName(name);
        isFine = isQuestion ? !in.failed() : readData(message, node, in, record);
        at = start + (in.offset() - node.offset);
        const bool isSaid =
            isQuestion ? message.summary.empty() : record.type != dns::TypeOpt && message.answersSaid++ < 3;
        if (isSaid)
            message.summary += (message.summary.empty() ? "" : "; ") + node.value;
    } else {
        in.problem("Name is damaged or cut", fmt::format("at byte {} of the message", start));
    }
    node.length = static_cast<std::uint32_t>(at - start);
    section.add(std::move(node));
    return isFine;
}

/// One of the four sections; false when the rest cannot be read.
bool readSection(Message& message, FieldReader& in, std::size_t& at, unsigned count, std::string_view label)
{
    if (count == 0)
        return true;
    TreeNode node = layerNode(label, {}, message.offset + static_cast<std::uint32_t>(at));
    node.value = fmt::format("{}", count);
    const std::size_t start = at;
    FieldReader entries(node, {}, node.offset);
    bool goesOn = true;
    for (unsigned i = 0; i < count && goesOn && !entries.isFull(); ++i)
        goesOn = readEntry(message, entries, at, label == "Questions");
    goesOn = goesOn && !entries.isFull();
    node.length = static_cast<std::uint32_t>(std::min(at, message.source.bytes.size()) - start);
    in.add(std::move(node));
    return goesOn;
}

} // namespace

TreeNode dnsTree(std::string_view label, const PlacedBytes& from)
{
    TreeNode node = layerNode(label, from.bytes, from.offset);
    FieldReader in(node, from);
    in.number({"Transaction", "dns.id"}, 2, NumberStyle::Hex);
    const std::uint64_t flags = in.number({"Flags", "dns.flags"}, 2, NumberStyle::Hex);
    const bool isResponse = (flags & 0x8000) != 0;
    in.explain(isResponse ? "answer, " + answerWords(flags & 15) : "query");
    const auto questions = static_cast<unsigned>(in.number({"Questions", "dns.count.queries"}, 2));
    const auto answers = static_cast<unsigned>(in.number({"Answers", "dns.count.answers"}, 2));
    const auto authorities = static_cast<unsigned>(in.number({"Authorities", "dns.count.auth_rr"}, 2));
    const auto additionals = static_cast<unsigned>(in.number({"Additionals", "dns.count.add_rr"}, 2));
    node.value = isResponse ? "answer" : "query";
    if (in.failed())
        return node;
    Message message{{from.bytes.captured, from.bytes.wire}, from.offset, {}};
    std::size_t at = DnsHeaderSize;
    const bool isRead = readSection(message, in, at, questions, "Questions") &&
                        readSection(message, in, at, answers, "Answers") &&
                        readSection(message, in, at, authorities, "Authorities") &&
                        readSection(message, in, at, additionals, "Additionals");
    if (isResponse && (flags & 15) != 0)
        node.value += ", " + answerWords(flags & 15);
    if (!message.summary.empty())
        node.value += " " + message.summary;
    if (isRead && at < from.bytes.captured.size())
        in.add(
            undecodedNode("Behind the message", from.bytes.behind(at), from.offset + static_cast<std::uint32_t>(at)));
    return node;
}

} // namespace waybill
