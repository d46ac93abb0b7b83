// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/message_leaves.h"
#include "identify/text_encodings.h"
#include "packed.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <openssl/evp.h>
#include <string>

using namespace waybill;
using namespace waybill::test;
using namespace std::string_literals;

namespace {

const std::string Imei = "860308028232581";

const KnownKey MadeUpKey{"made up", "sixteen bytes ok", MiuiInitialisationVector, "this test"};

std::string encrypted(const std::string& text)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    std::string out(text.size() + 16, '\0');
    auto* to = reinterpret_cast<unsigned char*>(out.data());
    int length = 0, rest = 0;
    EXPECT_EQ(EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, bytesIn(MadeUpKey.key).data(),
                                 bytesIn(MadeUpKey.iv).data()),
              1);
    EVP_EncryptUpdate(context.get(), to, &length, bytesIn(text).data(), static_cast<int>(text.size()));
    EVP_EncryptFinal_ex(context.get(), to + length, &rest);
    out.resize(static_cast<std::size_t>(length + rest));
    return out;
}

struct Told {
    std::string text, chain, field;
    LeafPlace place;
};

class MessageLeaves : public testing::Test {
protected:
    void read(const Message& message)
    {
        leaves.clear();
        report = eachLeaf(message, options, [this](const DecodedLeaf& leaf) {
            std::string chain;
            for (const std::string& link : leaf.chain)
                chain += (chain.empty() ? "" : " > ") + link;
            leaves.push_back({std::string(textIn(leaf.bytes)), chain, std::string(leaf.fieldName), leaf.place});
        });
        EXPECT_EQ(report.bytesGiven, report.bytesDecoded + report.bytesOpaque);
    }
    void readBody(const std::string& body, std::string_view type = {}, std::string_view encoding = {})
    {
        Message message;
        message.body = bytesIn(body);
        message.contentType = type;
        message.contentEncoding = encoding;
        read(message);
    }
    /// Chains of the leaves that are just `text`.
    std::string chainsOf(const std::string& text) const
    {
        std::string chains;
        for (const Told& leaf : leaves)
            if (leaf.text == text)
                chains += (chains.empty() ? "" : " | ") + leaf.chain;
        return chains;
    }

    DecodeOptions options;
    std::vector<Told> leaves;
    DecodeReport report;
};

} // namespace

TEST_F(MessageLeaves, AQueryIsFieldsAndTheTargetAWhole)
{
    const std::string target = "/v1/x?a=1&id=" + Imei + "&e=a%40b.example#f";
    Message message;
    message.target = target;
    read(message);
    EXPECT_EQ(chainsOf(target), "url");
    EXPECT_EQ(chainsOf(Imei), "url query id");
    EXPECT_EQ(chainsOf("a@b.example"), "url query e");
    EXPECT_EQ(report.bytesOpaque, 0u);
}

TEST_F(MessageLeaves, StepsOfAPathAreDecoded)
{
    const std::string target = "/v1/" + base64(Imei) + "/x";
    Message message;
    message.target = target;
    read(message);
    EXPECT_EQ(chainsOf(Imei), "url > base64");
}

TEST_F(MessageLeaves, HeadersAndCookies)
{
    const std::string basic = "Basic " + base64("user:" + Imei);
    Message message;
    message.headers = {{"X-IMEI", Imei}, {"Cookie", "a=b; uid=%38603080"}, {"Authorization", basic}};
    read(message);
    EXPECT_EQ(chainsOf(Imei), "header x-imei");
    EXPECT_EQ(chainsOf("8603080"), "header cookie > cookie uid");
    EXPECT_EQ(chainsOf("user:" + Imei), "header authorization > base64");
    EXPECT_EQ(leaves.front().place.part, MessagePart::Header);
}

TEST_F(MessageLeaves, ContentTypeAndEncodingMayComeFromHeaders)
{
    const std::string body = gzip("q={\"imei\": \"" + Imei + "\"}");
    Message message;
    message.headers = {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"},
                       {"Content-Encoding", "gzip"}};
    message.body = bytesIn(body);
    read(message);
    EXPECT_EQ(chainsOf(Imei), "http body > gzip > form field q > json imei");
    EXPECT_EQ(report.bytesOpaque, 0u);
}

TEST_F(MessageLeaves, JsonPathsNameTheLeaves)
{
    readBody(
        R"({"a":{"b":[1,2,{"imei":"860308028232581"}],"n":860308028232581},"s":"\u0038603080"} {"later": "line 2"})");
    EXPECT_EQ(chainsOf(Imei), "http body > json a.b[2].imei | http body > json a.n");
    EXPECT_EQ(chainsOf("8603080"), "http body > json s");
    EXPECT_EQ(chainsOf("line 2"), "http body > json later");
    EXPECT_EQ(leaves[1].field, "a.b[2].imei");
}

TEST_F(MessageLeaves, APlaceIsWhereTheBytesStand)
{
    const std::string body = R"({"x":["abcdef", 12345678 ],"e":"\u0041bcd","q":"uid=zzzz1"})";
    readBody(body);
    int verbatim = 0;
    for (const Told& leaf : leaves) {
        if (!leaf.place.isVerbatim)
            continue;
        ++verbatim;
        EXPECT_EQ(body.substr(leaf.place.offset, leaf.place.length), leaf.text);
    }
    EXPECT_EQ(verbatim, 5);
    const auto escaped =
        std::find_if(leaves.begin(), leaves.end(), [](const Told& leaf) { return leaf.text == "Abcd"; });
    ASSERT_NE(escaped, leaves.end());
    EXPECT_EQ(body.substr(escaped->place.offset, escaped->place.length), "\\u0041bcd");
}

TEST_F(MessageLeaves, EveryTruncationOfJsonKeepsWhatWasReadBefore)
{
    const std::string whole = R"({"first":"first value","list":["second value",{"imei":"860308028232581"}]})";
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const std::string body = whole.substr(0, length);
        readBody(body);
        EXPECT_EQ(chainsOf("first value").empty(), length < whole.find("first value") + 11) << length;
        EXPECT_EQ(chainsOf("second value").empty(), length < whole.find("second value") + 12) << length;
        EXPECT_EQ(chainsOf(Imei).empty(), length < whole.find("8603") + 15) << length;
        EXPECT_EQ(report.bytesOpaque, 0u) << length;
    }
}

TEST_F(MessageLeaves, MultipartPartsAreFieldsWithTheirOwnEncoding)
{
    const std::string body = "--xyz\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + Imei +
                             "\r\n--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log.gz\"\r\n\r\n" +
                             gzip("in a file " + Imei) +
                             "\r\n--xyz\r\nContent-Disposition: form-data; name=q\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n\r\na=3D86\r\n--xyz--\r\n";
    readBody(body, "multipart/form-data; boundary=\"xyz\"");
    EXPECT_EQ(chainsOf(Imei), "http body > multipart field id");
    EXPECT_EQ(chainsOf("in a file " + Imei), "http body > multipart field file > gzip");
    EXPECT_EQ(chainsOf("a=86"), "http body > multipart field q > quoted-printable");
    readBody(body);
    EXPECT_EQ(chainsOf("in a file " + Imei), "") << "a binary body without Content-Type is taken as runs of text";
    EXPECT_NE(report.bytesOpaque, 0u);
}

TEST_F(MessageLeaves, TheKnownChainsOfTheWildAreFollowed)
{
    options.keys = {{"other", "0123456789abcdef", MiuiInitialisationVector, ""}, MadeUpKey};
    readBody("q=" + base64(encrypted("d=" + Imei + "&x=yyyy")));
    EXPECT_EQ(chainsOf(Imei),
              "http body > form field q > base64 > aes-128-cbc with a published key made up > form field d");
    readBody("data=" + base64(gzip(R"({"imei":"860308028232581"})")));
    EXPECT_EQ(chainsOf(Imei), "http body > form field data > base64 > gzip > json imei");
    EXPECT_EQ(report.bytesOpaque, 0u);
}

TEST_F(MessageLeaves, CiphertextWithoutItsKeyIsOpaque)
{
    const std::string secret = base64(encrypted("d=" + Imei + "&something=that+is+longer+than+a+block"));
    readBody("name=plain&q=" + secret);
    EXPECT_EQ(chainsOf(Imei), "");
    EXPECT_EQ(report.bytesOpaque, secret.size());
    options.keys = {MadeUpKey};
    EXPECT_FALSE(problemOf(MadeUpKey));
    EXPECT_TRUE(problemOf({"short", "key", "iv", ""}));
}

TEST_F(MessageLeaves, OtherEncodingsOfFields)
{
    readBody("h=383630333038303238323332353831&p=%2538%2536030802&j=" + base64("{\"k\":\"" + Imei + "\"}") +
             "&u=https://a.example/?i=" + Imei);
    EXPECT_EQ(chainsOf(Imei), "http body > form field h > hex | http body > form field j > base64 > json k | "
                              "http body > form field u > url query i");
    EXPECT_EQ(chainsOf("86030802"), "http body > form field p > percent");
}

TEST_F(MessageLeaves, TextsAmongBytesAndUtf16)
{
    readBody("\x0A\x0F"s + Imei + "\x10\x01\xFF\x80"s);
    EXPECT_EQ(chainsOf(Imei), "http body");
    EXPECT_EQ(report.bytesOpaque, 6u);
    std::string wide;
    for (const char c : Imei)
        wide += {c, '\0'};
    readBody(wide);
    EXPECT_EQ(chainsOf(Imei), "http body > utf-16");
}

TEST_F(MessageLeaves, ACodingThatIsNotThereIsNoObstacle)
{
    readBody("imei=" + Imei, "", "gzip");
    EXPECT_EQ(chainsOf(Imei), "http body > form field imei");
    readBody(gzip(gzip("imei=" + Imei)), "", "gzip, gzip");
    EXPECT_EQ(chainsOf(Imei), "http body > gzip > gzip > form field imei");
}

TEST_F(MessageLeaves, PlainTextIsOneLeaf)
{
    readBody("GET lost: The quick brown fox, 2014-08-07 12:00:00 /usr/local/share/Something2");
    EXPECT_EQ(leaves.size(), 1u);
    EXPECT_EQ(report.bytesOpaque, 0u);
}

TEST_F(MessageLeaves, NamesInChainsAreShownSafely)
{
    readBody("a%0A%FF=valued&" + std::string(500, 'n') + "=valued");
    ASSERT_EQ(leaves.size(), 3u);
    EXPECT_EQ(leaves[1].chain, "http body > form field a??");
    EXPECT_LT(leaves[2].chain.size(), 160u);
}
