// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_builder.h"
#include "names/certificate.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::CertificateParts;
using waybill::test::makeCertificate;
using Names = std::vector<std::string>;

namespace {

Certificate parsed(const CertificateParts& parts)
{
    const std::optional<Certificate> certificate = parseCertificate(makeCertificate(parts));
    EXPECT_TRUE(certificate.has_value());
    return certificate.value_or(Certificate{});
}

Names namesOf(const CertificateParts& parts)
{
    return parsed(parts).names;
}

} // namespace

TEST(Certificate, CommonNameAndAlternativeNamesAreReadOnceEach)
{
    EXPECT_EQ(namesOf({{{"CN", "WWW.Example.com"}}, {"www.example.com", "*.mi.com", "a.example."}, {}}),
              (Names{"www.example.com", "*.mi.com", "a.example"}));
}

TEST(Certificate, CommonNamesThatAreNoHostAreLeftToTheSubject)
{
    const Certificate certificate = parsed({{{"O", "Example"}, {"CN", "Example Root CA 2"}}, {}, {}});
    EXPECT_TRUE(certificate.names.empty());
    EXPECT_EQ(certificate.subject, "CN=Example Root CA 2,O=Example");
    EXPECT_EQ(certificate.issuer, certificate.subject);
    EXPECT_TRUE(namesOf({{{"CN", "localhost"}}, {}, {}}).empty());
}

TEST(Certificate, AddressesAreNamesAsText)
{
    const std::string v6 = std::string("\x20\x01\x0d\xb8", 4) + std::string(11, '\0') + '\1';
    EXPECT_EQ(namesOf({{}, {}, {std::string("\xC0\x00\x02\x01", 4), v6, "odd"}}), (Names{"192.0.2.1", "2001:db8::1"}));
}

TEST(Certificate, AZeroOctetInANameIsShown)
{
    const std::string trick("www.bank.example\0.evil.example", 30);
    const Certificate certificate = parsed({{{"CN", trick, V_ASN1_PRINTABLESTRING}}, {trick}, {}});
    EXPECT_EQ(certificate.names, (Names{"www.bank.example\\000.evil.example"})) << "and not from the common name";
    EXPECT_EQ(certificate.subject, "CN=www.bank.example\\00.evil.example");
}

TEST(Certificate, OtherOctetsInNamesAreEscaped)
{
    EXPECT_EQ(namesOf({{}, {"b\xC3\xBC.example", "a b.example", std::string(300, 'a'), ""}, {}}),
              (Names{"b\\195\\188.example", "a\\032b.example"}))
        << "and what is too long for a name, or empty, is none";
}

TEST(Certificate, SubjectsAreUtf8WhateverTheirEncoding)
{
    const std::string beijing = "\xE5\x8C\x97\xE4\xBA\xAC";
    EXPECT_EQ(parsed({{{"L", beijing}, {"CN", "a+b"}}, {}, {}}).subject, "CN=a\\+b,L=" + beijing);
    EXPECT_EQ(parsed({{{"L", "\x53\x17\x4E\xAC", V_ASN1_BMPSTRING}}, {}, {}}).subject, "L=" + beijing);
    EXPECT_EQ(parsed({{{"L", "M\xFCnchen", V_ASN1_T61STRING}}, {}, {}}).subject, "L=M\xC3\xBCnchen");
}

TEST(Certificate, ValuesThatContradictTheirTypeAreRefused)
{
    EXPECT_FALSE(parseCertificate(makeCertificate({{{"L", "\xFF\xFE", V_ASN1_UTF8STRING}}, {}, {}})).has_value());
}

TEST(Certificate, LongSubjectsAreCutAndSaySo)
{
    std::vector<test::SubjectPart> parts;
    for (int i = 0; i < 40; ++i)
        parts.push_back({"OU", std::string(60, 'x') + "\xC3\xBC"});
    const std::string subject = parsed({parts, {}, {}}).subject;
    EXPECT_LE(subject.size(), Certificate::MaxTextOctets);
    EXPECT_EQ(subject.substr(subject.size() - 3), "…");
}

TEST(Certificate, NamesBeyondTheLimitAreCounted)
{
    Names many;
    for (int i = 0; i < 2000; ++i)
        many.push_back("host" + std::to_string(i) + ".example");
    const Certificate certificate = parsed({{}, many, {}});
    EXPECT_EQ(certificate.names.size(), Certificate::MaxNames);
    EXPECT_EQ(certificate.names.back(), "host255.example");
    EXPECT_EQ(certificate.nameCount, 2000u);
}

TEST(Certificate, EveryTruncationIsRefused)
{
    const std::vector<std::uint8_t> der = makeCertificate({{{"CN", "a.example"}}, {"b.example"}, {}});
    for (std::size_t kept = 0; kept < der.size(); ++kept)
        EXPECT_FALSE(parseCertificate(std::span(der).first(kept)).has_value()) << kept;
}

TEST(Certificate, DamageAnywhereIsSafe)
{
    const std::vector<std::uint8_t> der = makeCertificate({{{"CN", "a.example"}}, {"b.example"}, {}});
    int parsedCount = 0;
    for (std::size_t at = 0; at < der.size(); ++at) {
        for (const unsigned flip : {0xFFu, 0x80u, 0x01u}) {
            std::vector<std::uint8_t> damaged = der;
            damaged[at] = static_cast<std::uint8_t>(damaged[at] ^ flip);
            const std::optional<Certificate> certificate = parseCertificate(damaged);
            parsedCount += certificate.has_value() ? 1 : 0;
            for (const std::string& name : certificate.value_or(Certificate{}).names)
                EXPECT_TRUE(std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; }));
        }
    }
    EXPECT_GT(parsedCount, 0) << "nothing is verified";
}

TEST(Certificate, TheCacheGivesWhatParsingGives)
{
    const std::vector<std::uint8_t> der = makeCertificate({{{"CN", "a.example"}}, {}, {}});
    CertificateCache cache;
    for (int i = 0; i < 3; ++i) {
        const Certificate* const certificate = cache.read(der);
        ASSERT_NE(certificate, nullptr);
        EXPECT_EQ(certificate->names, (Names{"a.example"}));
        EXPECT_EQ(cache.read(std::span(der).first(20)), nullptr);
    }
}

TEST(Certificate, ACacheThatIsFullStartsAnew)
{
    const std::vector<std::uint8_t> der = makeCertificate({{{"CN", "a.example"}}, {}, {}});
    CertificateCache cache;
    for (std::uint32_t i = 0; i < 40'000; ++i) { // 5 MB of refusals
        const std::uint8_t octets[] = {static_cast<std::uint8_t>(i >> 16), static_cast<std::uint8_t>(i >> 8),
                                       static_cast<std::uint8_t>(i)};
        EXPECT_EQ(cache.read(octets), nullptr);
    }
    ASSERT_NE(cache.read(der), nullptr);
}
