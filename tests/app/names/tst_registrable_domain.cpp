// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/name_evidence.h"
#include "names/registrable_domain.h"

#include <gtest/gtest.h>
#include <set>

using namespace waybill;

struct DomainRow {
    const char* name;
    const char* host;
    const char* domain;
};

class RegistrableDomain : public testing::TestWithParam<DomainRow> {};

TEST_P(RegistrableDomain, IsThePublicSuffixAndOneLabel)
{
    EXPECT_EQ(registrableDomain(GetParam().host), GetParam().domain);
}

INSTANTIATE_TEST_SUITE_P(Hosts, RegistrableDomain,
                         testing::Values(DomainRow{"Deep", "api.account.xiaomi.com", "xiaomi.com"},
                                         DomainRow{"CaseAndFinalDot", "API.Account.Xiaomi.COM.", "xiaomi.com"},
                                         DomainRow{"SecondLevelSuffix", "a.b.co.uk", "b.co.uk"},
                                         DomainRow{"PrivateSuffix", "x.y.github.io", "y.github.io"},
                                         DomainRow{"SuffixItself", "co.uk", "co.uk"},
                                         DomainRow{"OneLabel", "isatap", "isatap"},
                                         DomainRow{"UnknownTop", "printer.office.lan", "office.lan"},
                                         DomainRow{"Punycode", "www.love.xn--55qx5d", "love.xn--55qx5d"},
                                         DomainRow{"Underscore", "_dns.resolver.arpa", "resolver.arpa"},
                                         DomainRow{"Empty", "", ""}, DomainRow{"Root", ".", ""},
                                         DomainRow{"Ipv4", "192.0.2.1", ""}, DomainRow{"Ipv6", "2001:db8::1", ""},
                                         DomainRow{"Ipv6WithPort", "[ff02::c]:1900", ""},
                                         DomainRow{"EscapedDotIsNoSeparator", "x.a\\.b.com", "a\\.b.com"},
                                         DomainRow{"EscapedOctets", "x.\\195\\164\\\\.com", "\\195\\164\\\\.com"}),
                         [](const auto& row) { return row.param.name; });

TEST(PublicSuffixList, HasADateOrNone)
{
    const std::string version = publicSuffixListVersion();
    EXPECT_TRUE(version.empty() || (version.size() == 10 && version.starts_with("20"))) << version;
}

TEST(NameSource, EveryOneHasItsOwnWords)
{
    std::set<std::string_view> keys, texts;
    for (int i = 0; i <= static_cast<int>(NameSource::DnsQuery); ++i) {
        keys.insert(nameSourceKey(static_cast<NameSource>(i)));
        texts.insert(nameSourceText(static_cast<NameSource>(i)));
    }
    EXPECT_EQ(keys.size(), 10u);
    EXPECT_EQ(texts.size(), 10u);
    EXPECT_EQ(nameSourceKey(NameSource::TlsSni), "tls-sni");
    EXPECT_EQ(nameSourceKey(NameSource::DnsAnswer), "dns-answer");
}
