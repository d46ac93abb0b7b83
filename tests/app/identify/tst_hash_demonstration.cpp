// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/hash_demonstration.h"

#include <gtest/gtest.h>

namespace waybill::test {
namespace {

IdentifierFinding hashed(std::uint32_t identifier, const std::string& matched, std::vector<std::string> chain)
{
    IdentifierFinding finding;
    finding.identifier = identifier;
    finding.hashed = DigestKind::Sha1;
    finding.matched = matched;
    finding.chain = std::move(chain);
    return finding;
}

DeviceCard card()
{
    DeviceCard made;
    made.identifiers = {*checkIdentifier(IdentifierKind::Imei, "860308028232581"),
                        *checkIdentifier(IdentifierKind::Phone, "+91 98765 43210")};
    return made;
}

} // namespace

TEST(HashDemonstration, FindsTheDeclaredImeiOnceForEachWay)
{
    const IdentifierFinding miui =
        hashed(0, "ypDS92VeIgVGAjwf", {"tcp stream", "base64 url-safe", "sha-1", "15 digits"});
    const auto hashes = demonstrateHashes(card(), {miui, miui}, 2);
    ASSERT_EQ(hashes.size(), 1u);
    ASSERT_TRUE(hashes[0].recovery) << hashes[0].whyNot;
    EXPECT_EQ(hashes[0].recovery->found, std::vector<std::string>{"860308028232581"});
    EXPECT_NE(hashes[0].worth.sentence.find("hides nothing"), std::string::npos);
}

TEST(HashDemonstration, SaysWhatDefeatsItAndWhatItIsNotFor)
{
    const auto hashes =
        demonstrateHashes(card(),
                          {hashed(0, "whatever", {"tcp stream", "hex", "sha-1", "salt before", "15 digits"}),
                           hashed(1, "whatever", {"tcp stream", "hex", "sha-1", "E.164"}),
                           hashed(0, "AAAAAAAAAAAAAAAA", {"tcp stream", "base64", "sha-1", "15 digits"})},
                          1);
    ASSERT_EQ(hashes.size(), 3u);
    EXPECT_NE(hashes[0].whyNot.find("a salt was hashed along"), std::string::npos);
    EXPECT_NE(hashes[1].whyNot.find("IMEIs only"), std::string::npos);
    EXPECT_NE(hashes[2].whyNot.find("not of the IMEI on the device card"), std::string::npos);
}

} // namespace waybill::test
