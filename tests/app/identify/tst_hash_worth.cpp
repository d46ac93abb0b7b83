// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "identify/hash_worth.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace waybill;

namespace {

using Kind = IdentifierKind;

Identifier imei()
{
    return *checkIdentifier(Kind::Imei, "860308028232581");
}

std::string hex(std::string_view bytes)
{
    return toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

using Texts = std::vector<std::string>;

} // namespace

TEST(HashWorth, CountsEachSpaceAtBothRates)
{
    const HashWorth worth = hashWorth(Kind::Imei);
    ASSERT_EQ(worth.spaces.size(), 4u);
    EXPECT_DOUBLE_EQ(worth.spaces[0].size, 1e6);
    EXPECT_DOUBLE_EQ(worth.spaces[0].coreSeconds, 0.125);
    EXPECT_DOUBLE_EQ(worth.spaces[0].cardSeconds, 1e-4);
    EXPECT_NEAR(worth.spaces[3].coreSeconds / 86'400, 145, 1); // days
    EXPECT_EQ(worth.table.size(), 12u);
    EXPECT_NE(worth.sentence.find("hides nothing"), std::string::npos) << worth.sentence;
    EXPECT_NE(worth.sentence.find(": 0.1 s on one core"), std::string::npos) << worth.sentence;
    EXPECT_GE(worth.sources.size(), 4u);
}

TEST(HashWorth, EffortsAndSpacesAreRead)
{
    EXPECT_EQ(effortText(1e-4), "0.1 ms");
    EXPECT_EQ(effortText(0.125), "0.1 s");
    EXPECT_EQ(effortText(1250), "21 min");
    EXPECT_EQ(effortText(145.0 * 86'400), "145 days");
    EXPECT_EQ(effortText(7.31e4 * 365.25 * 86'400), "73\u202f000 years");
    EXPECT_EQ(effortText(1e30), "out of reach");
    EXPECT_EQ(spaceText(1e6), "10⁶");
    EXPECT_EQ(spaceText(2.54997e11), "2.5 × 10¹¹");
    EXPECT_EQ(spaceText(std::exp2(122)), "5.3 × 10³⁶");
}

TEST(HashWorth, SaysWhatCannotBeTried)
{
    EXPECT_NE(hashWorth(Kind::AdId).sentence.find("cannot be undone"), std::string::npos);
    EXPECT_NE(hashWorth(Kind::Email).sentence.find("not known"), std::string::npos);
    EXPECT_TRUE(hashWorth(Kind::Email).spaces.empty());
    EXPECT_EQ(hashWorth(Kind::Mac).spaces.size(), 2u);
    EXPECT_EQ(hashWorth(Kind::Phone).spaces.size(), 3u);
}

TEST(Recovery, FindsTheImeiBehindTheCutHashOfPublicCode)
{
    const auto recovery = recoverImei({imei(), DigestKind::Sha1, "ypDS92VeIgVGAjwf"}, 2, {});
    ASSERT_TRUE(recovery) << recovery.error().message;
    EXPECT_EQ(recovery->found, Texts{"860308028232581"});
    EXPECT_EQ(recovery->tried, 2'000'000u);
    EXPECT_GT(recovery->seconds, 0);
    EXPECT_NEAR(recovery->hashesPerSecond * recovery->seconds, 2e6, 1);
}

TEST(Recovery, KnowsEveryDigestAndBothLengths)
{
    for (const DigestKind kind : {DigestKind::Md5, DigestKind::Sha256, DigestKind::Sha512}) {
        const std::string digest = digestOf(kind, "86030802823258");
        const auto recovery = recoverImei({imei(), kind, hex(digest)}, 1, {});
        ASSERT_TRUE(recovery) << recovery.error().message;
        EXPECT_EQ(recovery->found, Texts{"86030802823258"}) << digestName(kind);
    }
}

TEST(Recovery, ReadsEverySpelling)
{
    const std::string digest = digestOf(DigestKind::Sha1, "860308028232581");
    for (const std::string& seen : {upperCased(hex(digest)), hex(digest).substr(0, 12), base64Of(digest),
                                    urlSafe(base64Of(digest)).substr(0, 27), digest.substr(0, 6)}) {
        const auto recovery = recoverImei({imei(), DigestKind::Sha1, seen}, 2, {});
        ASSERT_TRUE(recovery) << recovery.error().message;
        EXPECT_EQ(recovery->found, Texts{"860308028232581"});
    }
}

TEST(Recovery, RefusesWhatIsNotOfTheDeclaredImei)
{
    const auto refusal = [](const Identifier& declared, DigestKind kind, const std::string& seen) {
        const auto recovery = recoverImei({declared, kind, seen}, 1, {});
        EXPECT_FALSE(recovery);
        EXPECT_EQ(recovery ? ErrorCode::Internal : recovery.error().code, ErrorCode::InvalidArgument);
        return recovery ? std::string() : recovery.error().message;
    };
    const std::string other = hex(digestOf(DigestKind::Sha1, "860308020000003")); // same model
    EXPECT_NE(refusal(imei(), DigestKind::Sha1, other).find("not of the IMEI on the device card"), std::string::npos);
    const std::string own = hex(digestOf(DigestKind::Sha1, "860308028232581"));
    EXPECT_NE(refusal(imei(), DigestKind::Md5, own).find("not of the IMEI"), std::string::npos);
    EXPECT_NE(refusal(imei(), DigestKind::Sha1, "").find("not of the IMEI"), std::string::npos);
    EXPECT_NE(refusal(imei(), DigestKind::Sha1, own + "0").find("not of the IMEI"), std::string::npos);
    EXPECT_NE(refusal(imei(), DigestKind::Sha1, own.substr(0, 11)).find("only 44 bits"), std::string::npos);
    EXPECT_NE(refusal(imei(), DigestKind::Crc32, own).find("only MD5"), std::string::npos);
    EXPECT_NE(refusal(*checkIdentifier(Kind::Imsi, "001010123456789"), DigestKind::Sha1, own).find("only an IMEI"),
              std::string::npos);
}

TEST(Recovery, TellsHowFarItIsAndStopsWhenAsked)
{
    std::uint64_t last = 0;
    std::uint64_t all = 0;
    const HashTarget target{imei(), DigestKind::Sha1, "ypDS92VeIgVGAjwf"};
    const auto whole = recoverImei(target, 1, [&](std::uint64_t tried, std::uint64_t total) {
        EXPECT_GT(tried, last);
        last = tried;
        all = total;
        return true;
    });
    ASSERT_TRUE(whole);
    EXPECT_EQ(last, 2'000'000u);
    EXPECT_EQ(all, 2'000'000u);
    const auto stopped = recoverImei(target, 2, [](std::uint64_t, std::uint64_t) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(Recovery, AnswersTheSameWithAnyNumberOfThreads)
{
    for (const unsigned threads : {0U, 1U, 3U}) {
        const auto recovery = recoverImei({imei(), DigestKind::Sha1, "ypDS92VeIgVGAjwf"}, threads, {});
        ASSERT_TRUE(recovery);
        EXPECT_EQ(recovery->found, Texts{"860308028232581"});
        EXPECT_EQ(recovery->tried, 2'000'000u);
    }
}
