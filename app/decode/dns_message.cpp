// SPDX-License-Identifier: GPL-3.0-or-later
// DNS: RFC 1035 §4 (messages, compression), RFC 3596 (AAAA), RFC 9460 (SVCB, HTTPS), RFC 6891 (EDNS, skipped).
//
//   header 12 octets: id | flags | qdcount | ancount | nscount | arcount
//   question: name, type, class          record: name, type, class, ttl (4), rdlength, rdata
//   name: length octet 0–63 and as many octets …, 0;  or two octets 11xxxxxx xxxxxxxx: go on at that message offset
#include "decode/dns_message.h"

#include "base/byte_reader.h"
#include "decode/name_text.h"

namespace waybill {

namespace {

// Every label takes at least two octets of a 255-octet name, so an honest name needs no more jumps than labels.
constexpr int MaxPointerJumps = 128;

// A unicast query has one question (RFC 9619 §3) and a multicast one of 1,500 octets at most 250. More of them would
// only serve to blow up a small message: six octets can stand for a name of a thousand characters.
constexpr unsigned MaxQuestions = 256;

constexpr std::uint16_t SvcParamIpv4Hint = 4, SvcParamEch = 5, SvcParamIpv6Hint = 6; // RFC 9460 §14.3.2, RFC 9848

/// The message that names may point into, and whether anything in it contradicted the protocol.
struct Source {
    std::span<const std::uint8_t> bytes;
    std::size_t wireLength = 0;
    bool isMalformed = false;
    bool isCut = false;

    [[nodiscard]] bool isFine() const { return !isMalformed && !isCut; }
    void noteFailure(const ByteReader& in) { (in.wasCutBySnaplen() ? isCut : isMalformed) = true; }
    [[nodiscard]] ByteReader readerAt(std::size_t offset) const
    {
        return ByteReader(bytes.subspan(offset), wireLength - offset);
    }
};

/// Reads the labels of one name, following pointers. `limit` is where the octets that are being read began: a pointer
/// must go before it (RFC 1035 §4.1.4, "a prior occurrence"), so every jump goes backwards and none can loop.
class NameWalk {
public:
    NameWalk(Source& source, ByteReader& in, std::size_t start) : m_source(source), m_in(&in), m_limit(start) {}

    bool read(std::string& name)
    {
        name.clear();
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
        for (const std::uint8_t octet : m_in->take(length))
            appendLabelOctet(name, octet);
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

    Source& m_source;
    ByteReader* m_in;
    std::size_t m_limit;
    ByteReader m_elsewhere{std::span<const std::uint8_t>{}};
    std::size_t m_octets = 0;
    int m_jumps = 0;
};

bool readName(Source& source, ByteReader& in, std::string& name)
{
    return NameWalk(source, in, source.bytes.size() - in.remaining()).read(name);
}

bool readQuestion(Source& source, ByteReader& in, DnsQuestion& question)
{
    if (!readName(source, in, question.name))
        return false;
    question.type = in.u16be();
    question.recordClass = in.u16be();
    if (in.failed())
        source.noteFailure(in);
    return source.isFine();
}

void readHints(std::span<const std::uint8_t> value, std::size_t addressSize, DnsRecord& record)
{
    for (; value.size() >= addressSize; value = value.subspan(addressSize))
        record.addresses.push_back(IpAddress::fromBytes(value.first(addressSize)));
}

/// RFC 9460 §2.2: priority, TargetName (uncompressed), then parameters of key, length, value.
void readServiceBinding(Source& source, ByteReader& data, DnsRecord& record)
{
    data.skip(2);
    if (!readName(source, data, record.target))
        return;
    while (data.remaining() > 0) {
        const std::uint16_t key = data.u16be();
        const std::span<const std::uint8_t> value = data.take(data.u16be());
        if (key == SvcParamIpv4Hint)
            readHints(value, 4, record);
        else if (key == SvcParamIpv6Hint)
            readHints(value, 16, record);
        else if (key == SvcParamEch)
            record.offersEch = true;
    }
}

void readRecordData(Source& source, std::size_t offset, std::size_t length, DnsRecord& record)
{
    // Reading ends with the record's data, but offsets still count from the start of the message.
    Source upToHere{source.bytes.first(offset + length), offset + length};
    ByteReader data = upToHere.readerAt(offset);
    switch (record.type) {
    case dns::TypeA:
    case dns::TypeAaaa: {
        const std::size_t size = record.type == dns::TypeA ? 4 : 16;
        if (length != size)
            upToHere.isMalformed = true;
        else
            record.addresses.push_back(IpAddress::fromBytes(data.take(size)));
        break;
    }
    case dns::TypeCname: (void)readName(upToHere, data, record.target); break;
    case dns::TypeSvcb:
    case dns::TypeHttps: readServiceBinding(upToHere, data, record); break;
    default: return;
    }
    if (data.failed() || !upToHere.isFine() || data.remaining() > 0)
        source.isMalformed = true;
}

bool readRecord(Source& source, ByteReader& in, DnsRecord& record)
{
    if (!readName(source, in, record.owner))
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
    else
        readRecordData(source, offset, length, record);
    return source.isFine();
}

void readSection(Source& source, ByteReader& in, unsigned count, std::vector<DnsRecord>* kept)
{
    for (unsigned i = 0; i < count && source.isFine(); ++i) {
        DnsRecord record;
        if (readRecord(source, in, record) && kept != nullptr && record.type != dns::TypeOpt)
            kept->push_back(std::move(record));
    }
}

} // namespace

DecodeStatus decodeDnsMessage(std::span<const std::uint8_t> bytes, std::size_t wireLength, DnsMessage& message)
{
    message = {};
    Source source{bytes, wireLength < bytes.size() ? bytes.size() : wireLength};
    ByteReader in = source.readerAt(0);
    message.id = in.u16be();
    const std::uint16_t flags = in.u16be();
    message.isResponse = (flags & 0x8000) != 0;
    message.opcode = static_cast<std::uint8_t>(flags >> 11 & 0xF);
    message.responseCode = static_cast<std::uint8_t>(flags & 0xF);
    const unsigned questions = in.u16be(), answers = in.u16be(), authorities = in.u16be(), additionals = in.u16be();
    if (in.failed())
        source.noteFailure(in);
    if (questions > MaxQuestions)
        source.isMalformed = true;
    for (unsigned i = 0; i < questions && source.isFine(); ++i) {
        DnsQuestion question;
        if (readQuestion(source, in, question))
            message.questions.push_back(std::move(question));
    }
    readSection(source, in, answers, &message.answers);
    readSection(source, in, authorities, nullptr);
    readSection(source, in, additionals, &message.additionals);
    if (source.isMalformed)
        return DecodeStatus::Malformed;
    return source.isCut ? DecodeStatus::Truncated : DecodeStatus::Ok;
}

} // namespace waybill
