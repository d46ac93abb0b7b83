// SPDX-License-Identifier: GPL-3.0-or-later
// Published vectors: salesforce/ja3 README; FoxIO technical_details/JA4.md.
#include "decode/tls_client_hello.h"
#include "names/tls_fingerprint.h"

#include <gtest/gtest.h>

using namespace waybill;

namespace {

/// The example of JA4.md, with the GREASE values that its sender, a browser, puts around the lists.
ClientHello ja4Example()
{
    ClientHello hello;
    hello.isComplete = true;
    hello.legacyVersion = 0x0303;
    hello.hasServerNameExtension = true;
    hello.cipherSuites = {0x4a4a, 0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030,
                          0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035};
    hello.extensions = {0x1a1a, 0x001b, 0x0000, 0x0033, 0x0010, 0x4469, 0x0017, 0x002d, 0x000d,
                        0x0005, 0x0023, 0x0012, 0x002b, 0xff01, 0x000b, 0x000a, 0x0015, 0x2a2a};
    hello.supportedVersions = {0xfafa, 0x0304, 0x0303};
    hello.signatureAlgorithms = {0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601};
    hello.alpn = {"h2", "http/1.1"};
    return hello;
}

} // namespace

TEST(Ja3, ThePublishedExampleIsMet)
{
    ClientHello hello;
    hello.isComplete = true;
    hello.legacyVersion = 769;
    hello.cipherSuites = {47, 53, 5, 10, 49161, 49162, 49171, 49172, 50, 56, 19, 4};
    hello.extensions = {0, 10, 11};
    hello.groups = {23, 24, 25};
    hello.pointFormats = {0};
    EXPECT_EQ(ja3TextOf(hello), "769,47-53-5-10-49161-49162-49171-49172-50-56-19-4,0-10-11,23-24-25,0");
    EXPECT_EQ(ja3Of(hello), "ada70206e40642a3e4461f35503241d5");
}

TEST(Ja3, ThePublishedExampleWithoutExtensionsIsMet)
{
    ClientHello hello;
    hello.isComplete = true;
    hello.legacyVersion = 769;
    hello.cipherSuites = {4, 5, 10, 9, 100, 98, 3, 6, 19, 18, 99};
    EXPECT_EQ(ja3TextOf(hello), "769,4-5-10-9-100-98-3-6-19-18-99,,,");
    EXPECT_EQ(ja3Of(hello), "de350869b8c85de67a350c8d186f11e6");
}

TEST(Ja3, GreaseIsLeftOut)
{
    ClientHello hello = ja4Example();
    hello.groups = {0xdada, 29};
    EXPECT_EQ(ja3TextOf(hello).find("19018"), std::string::npos);
    EXPECT_EQ(ja3TextOf(hello).substr(0, 14), "771,4865-4866-");
    EXPECT_EQ(ja3TextOf(hello).substr(ja3TextOf(hello).size() - 4), ",29,");
}

TEST(Ja4, ThePublishedExampleIsMet)
{
    EXPECT_EQ(ja4Of(ja4Example(), 't'), "t13d1516h2_8daaf6152771_e5627efa2ab1");
}

TEST(Ja4, WithoutSignatureAlgorithmsTheListEndsWithoutUnderscore)
{
    ClientHello hello = ja4Example();
    hello.signatureAlgorithms.clear();
    EXPECT_EQ(ja4Of(hello, 't'), "t13d1516h2_8daaf6152771_6d807ffa2a79");
}

TEST(Ja4, TransportAndAbsenceOfANameShow)
{
    ClientHello hello = ja4Example();
    EXPECT_EQ(ja4Of(hello, 'q').substr(0, 4), "q13d");
    hello.hasServerNameExtension = false;
    EXPECT_EQ(ja4Of(hello, 'd').substr(0, 4), "d13i");
}

TEST(Ja4, EmptyListsAreZeros)
{
    ClientHello hello;
    hello.isComplete = true;
    hello.legacyVersion = 0x0301;
    EXPECT_EQ(ja4Of(hello, 't'), "t10i000000_000000000000_000000000000");
    hello.extensions = {0, 16};
    EXPECT_EQ(ja4Of(hello, 't'), "t10i000200_000000000000_000000000000") << "server name and ALPN are not hashed";
}

TEST(Ja4, CountsStopAt99)
{
    ClientHello hello;
    hello.isComplete = true;
    hello.legacyVersion = 0x0303;
    hello.cipherSuites.assign(100, 0x002f);
    hello.extensions.assign(98, 0x0015);
    EXPECT_EQ(ja4Of(hello, 't').substr(0, 10), "t12i999800");
}

TEST(Ja, OfWhatIsNotWholeThereIsNone)
{
    ClientHello hello = ja4Example();
    hello.isComplete = false;
    EXPECT_EQ(ja3Of(hello) + ja4Of(hello, 't'), "");
    hello.isComplete = hello.isSslV2Framed = true;
    EXPECT_EQ(ja3Of(hello) + ja4Of(hello, 't'), "");
}

struct VersionRow {
    const char* expected;
    std::uint16_t legacy;
    std::vector<std::uint16_t> supported;
};

class Ja4Version : public testing::TestWithParam<VersionRow> {};

TEST_P(Ja4Version, IsTheHighestValueOfTheExtensionElseTheHellosOwn)
{
    ClientHello hello;
    hello.isComplete = true;
    hello.legacyVersion = GetParam().legacy;
    hello.supportedVersions = GetParam().supported;
    EXPECT_EQ(ja4Of(hello, 't').substr(1, 2), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Versions, Ja4Version,
                         testing::Values(VersionRow{"13", 0x0303, {0x0303, 0x0304}}, VersionRow{"12", 0x0303, {}},
                                         VersionRow{"12", 0x0303, {0x6a6a}}, VersionRow{"11", 0x0302, {}},
                                         VersionRow{"10", 0x0301, {}}, VersionRow{"s3", 0x0300, {}},
                                         VersionRow{"s2", 0x0002, {}}, VersionRow{"d1", 0xfeff, {}},
                                         VersionRow{"d2", 0xfefd, {}}, VersionRow{"d3", 0xfefd, {0xfefc}},
                                         VersionRow{"00", 0x0303, {0x0304, 0xfb1a}}));

struct AlpnRow {
    const char* expected;
    std::vector<std::string> offered;
};

class Ja4Alpn : public testing::TestWithParam<AlpnRow> {};

TEST_P(Ja4Alpn, IsTheEndsOfTheFirstName)
{
    ClientHello hello;
    hello.isComplete = true;
    hello.alpn = GetParam().offered;
    EXPECT_EQ(ja4Of(hello, 't').substr(8, 2), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Names, Ja4Alpn,
                         testing::Values(AlpnRow{"00", {}}, AlpnRow{"00", {""}}, AlpnRow{"h2", {"h2", "http/1.1"}},
                                         AlpnRow{"h1", {"http/1.1"}}, AlpnRow{"h9", {"h3-29"}}, AlpnRow{"qq", {"q"}},
                                         AlpnRow{"ab", {"\xAB"}}, AlpnRow{"ad", {"\xAB\xCD"}}, AlpnRow{"3b", {"0\xAB"}},
                                         AlpnRow{"3d", {"01\xAB\xCD"}},
                                         AlpnRow{"01",
                                                 {"0\xAB\xCD"
                                                  "1"}},
                                         AlpnRow{"h2", {"\x4a\x4a", "h2"}}));
