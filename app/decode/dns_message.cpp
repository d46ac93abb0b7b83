// SPDX-License-Identifier: GPL-3.0-or-later
// DNS: RFC 1035 §4 (messages, compression), RFC 6891 (EDNS); the data of records in dns_record_data.cpp.
//
//   header 12 octets: id | flags | qdcount | ancount | nscount | arcount
//   question: name, type, class          record: name, type, class, ttl (4), rdlength, rdata
//   name: length octet 0–63 and as many octets …, 0;  or two octets 11xxxxxx xxxxxxxx: go on at that message offset
#include "decode/dns_message.h"

#include "decode/dns_source.h"
#include "decode/name_text.h"

namespace waybill {

namespace {

// Every label takes at least two octets of a 255-octet name, so an honest name needs no more jumps than labels.
constexpr int MaxPointerJumps = 128;

// A unicast query has one question (RFC 9619 §3) and a multicast one of 1,500 octets at most 250. More of them would
// only serve to blow up a small message: six octets can stand for a name of a thousand characters.
constexpr unsigned MaxQuestions = 256;

/// Reads the labels of one name, following pointers. `limit` is where the octets that are being read began: a pointer
/// must go before it (RFC 1035 §4.1.4, "a prior occurrence"), so every jump goes backwards and none can loop.
class NameWalk {
public:
    NameWalk(DnsSource& source, ByteReader& in, std::size_t start) : m_source(source), m_in(&in), m_limit(start) {}

    bool read(std::string& name)
    {
        name.clear();
        name.reserve(32); // few are longer
        while (step(name)) {
        }
        if (m_in->failed())
            m_source.noteFailure(*m_in);
        if (name.empty())
            name = ".";
        return m_source.isFine();
    }

private:
    /// One label or pointer; false at the end of the name or at a fault.
    bool step(std::string& name)
    {
        const std::uint8_t length = m_in->u8();
        if (m_in->failed() || length == 0)
            return false;
        if ((length & 0xC0) == 0xC0)
            return jump(static_cast<std::size_t>(length & 0x3F) << 8 | m_in->u8());
        m_octets += std::size_t{length} + 1;
        if ((length & 0xC0) != 0 || m_octets >= MaxNameOctets) {
            m_source.isMalformed = true;
            return false;
        }
        if (!name.empty())
            name += '.';
        appendLabel(name, m_in->take(length));
        return !m_in->failed();
    }

    bool jump(std::size_t target)
    {
        if (m_in->failed())
            return false;
        if (target >= m_limit || ++m_jumps > MaxPointerJumps) {
            m_source.isMalformed = true;
            return false;
        }
        m_limit = target;
        m_elsewhere = m_source.readerAt(target);
        m_in = &m_elsewhere;
        return true;
    }

    DnsSource& m_source;
    ByteReader* m_in;
    std::size_t m_limit;
    ByteReader m_elsewhere{std::span<const std::uint8_t>{}};
    std::size_t m_octets = 0;
    int m_jumps = 0;
};

bool readQuestion(DnsSource& source, ByteReader& in, DnsQuestion& question)
{
    if (!readDnsName(source, in, question.name))
        return false;
    question.type = in.u16be();
    question.recordClass = in.u16be();
    if (in.failed())
        source.noteFailure(in);
    return source.isFine();
}

bool readRecord(DnsSource& source, ByteReader& in, DnsRecord& record, DnsMessage& message)
{
    if (!readDnsName(source, in, record.owner))
        return false;
    record.type = in.u16be();
    record.recordClass = in.u16be();
    const std::uint32_t ttl = in.u32be();
    record.ttl = (ttl & 0x80000000U) != 0 ? 0 : ttl;
    const std::size_t length = in.u16be();
    const std::size_t offset = source.bytes.size() - in.remaining();
    in.skip(length);
    if (in.failed())
        source.noteFailure(in);
    else if (record.type == dns::TypeOpt)
        source.isMalformed = !readDnsOptions(source.bytes.subspan(offset, length), message);
    else
        readDnsRecordData(source, offset, length, record);
    return source.isFine();
}

struct DnsSection {
    DnsMessage& message;
    std::vector<DnsRecord>& kept;
};

void readSection(DnsSource& source, ByteReader& in, unsigned count, DnsSection section)
{
    for (unsigned i = 0; i < count && source.isFine(); ++i) {
        DnsRecord record;
        if (readRecord(source, in, record, section.message) && record.type != dns::TypeOpt)
            section.kept.push_back(std::move(record));
    }
}

} // namespace

bool readDnsName(DnsSource& source, ByteReader& in, std::string& name)
{
    return NameWalk(source, in, source.bytes.size() - in.remaining()).read(name);
}

DecodeStatus decodeDnsMessage(std::span<const std::uint8_t> bytes, std::size_t wireLength, DnsMessage& message)
{
    message = {};
    DnsSource source{bytes, wireLength < bytes.size() ? bytes.size() : wireLength};
    ByteReader in = source.readerAt(0);
    message.id = in.u16be();
    const std::uint16_t flags = in.u16be();
    message.isResponse = (flags & 0x8000) != 0;
    message.opcode = static_cast<std::uint8_t>(flags >> 11 & 0xF);
    message.responseCode = static_cast<std::uint8_t>(flags & 0xF);
    const unsigned questions = in.u16be(), answers = in.u16be(), authorities = in.u16be(), additionals = in.u16be();
    if (in.failed())
        source.noteFailure(in);
    const bool isAbsurd = questions > MaxQuestions; // then the first may still be one
    for (unsigned i = 0; i < (isAbsurd ? 1 : questions) && source.isFine(); ++i) {
        DnsQuestion question;
        if (readQuestion(source, in, question))
            message.questions.push_back(std::move(question));
    }
    source.isMalformed = source.isMalformed || isAbsurd;
    readSection(source, in, answers, {message, message.answers});
    readSection(source, in, authorities, {message, message.authorities});
    readSection(source, in, additionals, {message, message.additionals});
    if (source.isMalformed)
        return DecodeStatus::Malformed;
    return source.isCut ? DecodeStatus::Truncated : DecodeStatus::Ok;
}

} // namespace waybill
