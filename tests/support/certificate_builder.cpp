// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate_builder.h"

namespace waybill::test {

namespace {

constexpr std::uint8_t Integer = 0x02, BitString = 0x03, OctetString = 0x04, Null = 0x05, ObjectId = 0x06,
                       Utf8String = 0x0C, UtcTime = 0x17, Sequence = 0x30, Set = 0x31, DnsNameTag = 0x82,
                       VersionTag = 0xA0, ExtensionsTag = 0xA3;

// One DER value: tag, definite length (X.690 §8.1.3), content.
Bytes der(std::uint8_t tag, std::span<const std::uint8_t> content)
{
    ByteWriter out;
    out.u8(tag);
    if (content.size() < 0x80)
        out.u8(content.size());
    else if (content.size() < 0x100)
        out.u8(0x81).u8(content.size());
    else
        out.u8(0x82).u16be(content.size());
    out.append(content);
    return out.take();
}

Bytes der(std::uint8_t tag, std::initializer_list<std::span<const std::uint8_t>> parts)
{
    return der(tag, concat(parts));
}

Bytes derText(std::uint8_t tag, const std::string& text)
{
    return der(tag, bytesOf(text));
}

Bytes bitString(const Bytes& content)
{
    return der(BitString, concat({Bytes{0}, content}));
}

Bytes positiveInteger(Bytes bytes)
{
    bytes.at(0) = static_cast<std::uint8_t>((bytes.at(0) & 0x7F) | 0x40); // neither negative nor with a leading zero
    return der(Integer, bytes);
}

Bytes nameOf(const std::string& commonName)
{
    const Bytes type = der(ObjectId, fromHex("55 04 03"));
    const Bytes attribute = der(Sequence, {type, derText(Utf8String, commonName)});
    return der(Sequence, der(Set, attribute));
}

Bytes publicKey(std::uint64_t seed)
{
    const Bytes rsaEncryption =
        der(Sequence, {der(ObjectId, fromHex("2a 86 48 86 f7 0d 01 01 01")), der(Null, Bytes())});
    const Bytes exponent = der(Integer, fromHex("01 00 01"));
    const Bytes key = der(Sequence, {positiveInteger(noise(256, seed)), exponent});
    return der(Sequence, {rsaEncryption, bitString(key)});
}

Bytes extensions(const std::vector<std::string>& names)
{
    if (names.empty())
        return {};
    Bytes entries;
    for (const std::string& name : names) {
        const Bytes entry = derText(DnsNameTag, name);
        entries.insert(entries.end(), entry.begin(), entry.end());
    }
    const Bytes value = der(OctetString, der(Sequence, entries));
    const Bytes extension = der(Sequence, {der(ObjectId, fromHex("55 1d 11")), value});
    return der(ExtensionsTag, der(Sequence, extension));
}

} // namespace

Bytes certificateDer(const CertificateFields& fields)
{
    const Bytes algorithm = der(Sequence, {der(ObjectId, fromHex("2a 86 48 86 f7 0d 01 01 0b")), der(Null, Bytes())});
    const Bytes version = der(VersionTag, der(Integer, Bytes{2}));
    const Bytes serial = positiveInteger(noise(8, fields.seed + 1));
    const Bytes validity = der(Sequence, {derText(UtcTime, fields.notBefore), derText(UtcTime, fields.notAfter)});
    const Bytes toBeSigned =
        der(Sequence, {version, serial, algorithm, nameOf(fields.issuer), validity, nameOf(fields.commonName),
                       publicKey(fields.seed + 2), extensions(fields.alternativeNames)});
    return der(Sequence, {toBeSigned, algorithm, bitString(noise(256, fields.seed + 3))});
}

} // namespace waybill::test
