// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/encrypted_dns_hosts.h"
#include "names/idn.h"

#include <gtest/gtest.h>
#include <string>

using namespace waybill;

TEST(UnicodeForm, ALabelsAreShownAsWritten)
{
    EXPECT_EQ(unicodeForm("xn--mnchen-3ya.de"), "münchen.de");
    EXPECT_EQ(unicodeForm("www.xn--fiqs8s"), "www.中国");
    EXPECT_EQ(unicodeForm("xn--fa-hia.example"), "faß.example") << "non-transitional, as browsers do";
}

TEST(UnicodeForm, NamesThatDoNotLeadBackHaveNone)
{
    EXPECT_EQ(unicodeForm("www.example.com"), "");
    EXPECT_EQ(unicodeForm(""), "");
    EXPECT_EQ(unicodeForm("xn--"), "");
    EXPECT_EQ(unicodeForm("xn--a"), "");
    EXPECT_EQ(unicodeForm("xn--mnchen-3ya\\000.de"), "") << "an escaped octet is no host name";
    EXPECT_EQ(unicodeForm("xn--99999999999999999999.com"), "");
    EXPECT_EQ(unicodeForm("xn--www-.com"), "") << "stands for plain ASCII";
    EXPECT_EQ(unicodeForm("xn--" + std::string(100'000, 'a')), "") << "at once, not after seconds of decoding";
}

TEST(MixedScript, MixesThatUts39ForbidsLookOdd)
{
    EXPECT_TRUE(looksMixedScript("xn--pple-43d.com")) << "Cyrillic а, Latin pple";
    EXPECT_EQ(unicodeForm("xn--pple-43d.com"), "аpple.com");
    EXPECT_TRUE(looksMixedScript("xn--80ak6aa92e.com")) << "аррӏе in Cyrillic alone";
}

TEST(MixedScript, OrdinaryNamesDoNot)
{
    EXPECT_FALSE(looksMixedScript("xn--mnchen-3ya.de"));
    EXPECT_FALSE(looksMixedScript("xn--e1afmkfd.xn--p1ai")) << "пример.рф";
    EXPECT_FALSE(looksMixedScript("www.xn--fiqs8s")) << "each label by itself";
    EXPECT_FALSE(looksMixedScript("xn--80ak6aa92e-1")) << "no valid name";
    EXPECT_FALSE(looksMixedScript("apple.com"));
}

TEST(EncryptedDnsHosts, PublicResolversAreKnownAndNothingElse)
{
    for (const char* host : {"dns.google", "mozilla.cloudflare-dns.com", "dns.alidns.com", "doh.pub", "dns.quad9.net",
                             "abc123.dns.nextdns.io", "1dot1dot1dot1.cloudflare-dns.com", "unfiltered.adguard-dns.com"})
        EXPECT_TRUE(isEncryptedDnsHost(host)) << host;
    for (const char* host : {"www.google", "google.com", "cloudflare.com", "nextdns.io", "adns.google", ""})
        EXPECT_FALSE(isEncryptedDnsHost(host)) << host;
}
