// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/known_keys_file.h"

#include <gtest/gtest.h>

namespace waybill::test {

TEST(KnownKeysFile, ReadsTextAndHexadecimalDigits)
{
    const auto keys =
        readKnownKeys("[[key]]\nname = \"OTA\"\nkey = \"miuiotavalided11\"\nsource = \"public code, 2014\"\n"
                      "[[key]]\nname = \"b\"\nkey = \"000102030405060708090A0b0c0d0e0f\"\n"
                      "iv = \"ffffffffffffffffffffffffffffffff\"\nsource = \"report\"\n",
                      "keys.toml");
    ASSERT_TRUE(keys) << keys.error().message;
    ASSERT_EQ(keys->size(), 2u);
    EXPECT_EQ((*keys)[0].key, "miuiotavalided11");
    EXPECT_EQ((*keys)[0].iv, "0102030405060708");
    EXPECT_EQ((*keys)[1].key, std::string("\0\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17", 16));
    EXPECT_EQ((*keys)[1].iv, std::string(16, '\xFF'));
    for (const KnownKey& key : *keys)
        EXPECT_FALSE(problemOf(key));
}

TEST(KnownKeysFile, SaysTheLineAndNeverTheKey)
{
    const auto problem = [](const std::string& toml) { return readKnownKeys(toml, "keys.toml").error().message; };
    const std::string start = "[[key]]\nname = \"a\"\nsource = \"s\"\n";
    EXPECT_NE(problem(start + "key = \"secretsecret\"\n").find("line 4: key must have 16"), std::string::npos);
    EXPECT_EQ(problem(start + "key = \"secretsecret\"\n").find("secretsecret"), std::string::npos);
    EXPECT_NE(problem(start + "key = 7\n").find("line 4: key must be a text"), std::string::npos);
    EXPECT_NE(problem(start + "cipher = \"rc4\"\n").find("unknown key \"cipher\""), std::string::npos);
    EXPECT_NE(problem(start).find("a key needs name, key and source"), std::string::npos);
    EXPECT_NE(problem("").find("holds [[key]] tables"), std::string::npos);
    EXPECT_NE(problem("[[key]\n").find("line 1"), std::string::npos);
}

} // namespace waybill::test
