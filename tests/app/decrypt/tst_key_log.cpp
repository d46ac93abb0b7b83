// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/key_log.h"
#include "support/bytes.h"
#include "support/paths.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace waybill::test {
namespace {

const std::string RandomA(64, 'a'), RandomB = "B" + std::string(63, '0');
const std::string Secret32(64, '1'), Secret48(96, '2');

std::string lines(std::initializer_list<std::string> all, const std::string& end = "\n")
{
    std::string text;
    for (const std::string& line : all)
        text += line + end;
    return text;
}

} // namespace

TEST(KeyLog, SecretsAndConnectionsAreCounted)
{
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const KeyLogFacts facts = keyLogIn(
            lines({"# made for a test", "", "CLIENT_RANDOM " + RandomA + " " + Secret48,
                   "CLIENT_HANDSHAKE_TRAFFIC_SECRET " + RandomB + " " + Secret32,
                   "SERVER_TRAFFIC_SECRET_0 " + RandomB + " " + Secret32, "ECH_SECRET " + RandomA + " " + Secret32},
                  end));
        EXPECT_EQ(facts.secrets, 4u);
        EXPECT_EQ(facts.connections, 2u);
        EXPECT_EQ(facts.unreadable, 0u);
    }
}

TEST(KeyLog, HexOfEitherCaseIsOneConnection)
{
    EXPECT_EQ(keyLogIn(lines({"CLIENT_TRAFFIC_SECRET_0 " + RandomA + " " + Secret32,
                              "SERVER_TRAFFIC_SECRET_0 " + std::string(64, 'A') + " " + Secret32}))
                  .connections,
              1u);
}

TEST(KeyLog, OldFormsCount)
{
    EXPECT_EQ(keyLogIn(lines({"RSA 0123456789abcdef " + Secret48,
                              "EARLY_EXPORTER_MASTER_SECRET " + RandomA + " " + Secret32}))
                  .secrets,
              2u);
}

TEST(KeyLog, MalformedLinesAreSkippedAndCounted)
{
    const KeyLogFacts facts = keyLogIn(
        lines({"CLIENT_RANDOM " + RandomA, "CLIENT_RANDOM " + RandomA + " xyz", "CLIENT_RANDOM " + RandomA + " 12345",
               "client_random " + RandomA + " " + Secret48, "CLIENT_RANDOM " + RandomA.substr(1) + " " + Secret48, " ",
               "\xEF\xBB\xBF"
               "CLIENT_RANDOM " +
                   RandomA + " " + Secret48,
               std::string(100'000, 'x'), "CLIENT_RANDOM " + RandomA + " " + Secret48}));
    EXPECT_EQ(facts.secrets, 1u);
    EXPECT_EQ(facts.unreadable, 8u);
    EXPECT_EQ(keyLogIn("").secrets, 0u);
}

TEST(KeyLog, WhatCannotBeUsedIsSaidWithoutItsContent)
{
    const TemporaryDirectory folder;
    const auto said = [](const std::string& path) { return readKeyLog(path).error().message; };
    EXPECT_NE(said(folder.path() + "/none").find("no such key log"), std::string::npos);
    EXPECT_NE(said(folder.path()).find("must be a file"), std::string::npos);
    const std::string fifo = folder.path() + "/fifo";
    ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
    EXPECT_NE(said(fifo).find("must be a file"), std::string::npos);
    const std::string secret = "correct horse battery staple";
    EXPECT_EQ(said(folder.write("other", bytesOf(secret))).find("horse"), std::string::npos);
    EXPECT_NE(said(folder.write("empty", {})).find("no TLS secret"), std::string::npos);
    EXPECT_EQ(readKeyLog(folder.write("keys", bytesOf(lines({"CLIENT_RANDOM " + RandomA + " " + Secret48}))))->secrets,
              1u);
}

} // namespace waybill::test
