// SPDX-License-Identifier: GPL-3.0-or-later
// TShark is played by scripts: absent, old, failing, hanging, flooding, growing, telling garbage.
#include "decrypt/tshark_decryption.h"
#include "exported.h"
#include "identify/identifier_search.h"

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

namespace waybill::test {
namespace {

const std::string KeyLine = "CLIENT_RANDOM " + std::string(64, 'a') + " " + std::string(96, '7') + "\n";

/// A phone that talks TLS, a key log, and a script that plays TShark.
struct Stage {
    TemporaryDirectory folder;
    std::string keys = folder.write("keys.log", bytesOf(KeyLine));
    AnalysisPtr analysis;
    Timestamp lastTime;
    std::uint32_t lastFrame = 0; ///< of the phone's record
    int asked = 0;               ///< how often it was asked whether this is still wanted

    Stage()
    {
        Scene scene;
        scene.tls(0, TlsServer, "api.io.mi.com", 300);
        const std::vector<BuiltPacket> packets = scene.packets();
        for (std::size_t i = 0; i < packets.size(); ++i) {
            const RawPacket raw = rawPacket(packets[i]);
            PacketSummary summary;
            decodePacket(raw, summary);
            if (summary.source == Phone.address && summary.payloadLength > 300) {
                lastFrame = static_cast<std::uint32_t>(i + 1);
                lastTime = packets[i].time;
            }
        }
        analysis = analyseFiles({{folder.write("talk.pcap", pcapFile(packets))}}, {Phone.address, {}});
    }

    /// Told at the end: what it said of its version is `version`, else `script` runs.
    [[nodiscard]] std::string program(const std::string& script, const std::string& version = "4.0.17") const
    {
        const std::string path =
            folder.write("tshark", bytesOf("#!/bin/sh\n[ \"$1\" = --version ] && { echo 'TShark (Wireshark) " +
                                           version + " (Git v" + version + ").'; exit 0; }\n" + script + "\n"));
        chmod(path.c_str(), 0700);
        return path;
    }
    [[nodiscard]] Result<TsharkSetup> prepare(const std::string& script) const
    {
        return prepareTshark(keys, program(script));
    }
    struct Outcome {
        Result<IdentifierFindings> found;
        Decryption report;
    };
    Outcome search(const std::string& script, const std::function<void(TsharkSetup&)>& change = {})
    {
        Result<TsharkSetup> setup = prepare(script);
        if (!setup)
            return {Failure(setup.error()), {}};
        if (change)
            change(*setup);
        TsharkDecryption decryption(analysis->recording(), *setup, [this] {
            ++asked;
            return Continue::Yes;
        });
        DeviceCard card;
        card.identifiers = {*checkIdentifier(IdentifierKind::Canary, "canary-Quetzal-7731")};
        SearchOptions options;
        options.plaintext = &decryption;
        auto found = searchIdentifiers(*analysis, card, options, {});
        return {std::move(found), decryption.report()};
    }
    /// A script that gives this plaintext for the phone's record.
    [[nodiscard]] std::string telling(const std::string& plaintext) const
    {
        const PduFields fields{.frame = lastFrame, .bytes = bytesOf(plaintext)};
        return "cat " + folder.write("pdu.pcapng", exportedFile({{lastTime, fields}}));
    }
};

std::string notes(const Decryption& report)
{
    std::string all;
    for (const std::string& note : report.notes)
        all += note + "\n";
    return all;
}

} // namespace

TEST(TsharkVersion, IsReadFromWhatItSays)
{
    EXPECT_EQ(tsharkVersionIn("TShark (Wireshark) 4.0.17 (Git v4.0.17 packaged as 4.0.17-0+deb12u3).\n"), "4.0.17");
    EXPECT_EQ(tsharkVersionIn("Running as user\nTShark (Wireshark) 4.2.0."), "4.2.0");
    EXPECT_EQ(tsharkVersionIn("bash: tshark: command not found"), "");
}

TEST(Tshark, AbsenceAndAgeAreSaid)
{
    const Stage stage;
    EXPECT_EQ(prepareTshark(stage.keys, "no-such-tshark").error().message,
              "decrypting needs TShark: there is no program no-such-tshark");
    EXPECT_EQ(prepareTshark(stage.keys, stage.program("", "3.4.10")).error().message,
              "decrypting needs TShark 4.0 or later, and this is 3.4.10");
    EXPECT_NE(prepareTshark(stage.keys, "true").error().message.find("does not say which version"), std::string::npos);
    EXPECT_EQ(prepareTshark(stage.keys, stage.program(""))->version, "4.0.17");
}

TEST(Tshark, WhatItDecryptsIsFound)
{
    Stage stage;
    const auto [found, report] =
        stage.search(stage.telling("POST /u HTTP/1.1\r\nHost: api.io.mi.com\r\nContent-Length: "
                                   "29\r\n\r\nfield=canary-Quetzal-7731&a=b"));
    ASSERT_TRUE(found) << describe(found.error());
    ASSERT_EQ(found->findings.size(), 1u);
    const IdentifierFinding& finding = found->findings[0];
    EXPECT_EQ(finding.chain.front(), "tls, decrypted by TShark 4.0.17");
    EXPECT_EQ(finding.chain[1], "http body");
    EXPECT_EQ(finding.host, "api.io.mi.com");
    EXPECT_EQ(finding.frame, stage.lastFrame);
    EXPECT_TRUE(finding.isDecrypted);
    EXPECT_EQ(found->share.decryptedUp, 90u);
    EXPECT_EQ(found->share.decryptedConnections, 1u);
    EXPECT_EQ(found->share.encryptedConnections, 1u);
    EXPECT_EQ(report.keys, "the key log keys.log (1 secret)");
    EXPECT_TRUE(report.isComplete && report.notes.empty()) << notes(report);
}

TEST(Tshark, ItsCommandHoldsNoSecretAndNoShell)
{
    Stage stage;
    const auto [found, report] = stage.search("printf '%s\\n' \"$@\" >&2; exit 9");
    ASSERT_TRUE(found);
    EXPECT_EQ(notes(report).find("7777"), std::string::npos);
    const auto command = tlsCommand(*stage.prepare(""), "a b; $(id)");
    EXPECT_NE(std::find(command.begin(), command.end(), "a b; $(id)"), command.end());
}

TEST(Tshark, KeysThatFitNothingAreSaid)
{
    Stage stage;
    const auto [found, report] = stage.search("cat " + stage.folder.write("none.pcapng", exportedFile({})));
    ASSERT_TRUE(found);
    EXPECT_EQ(notes(report), "the key log keys.log (1 secret): none fits a connection that was searched\n");
    EXPECT_TRUE(report.isComplete);
}

TEST(Tshark, FailingIsSaidWithItsWords)
{
    Stage stage;
    const auto [found, report] =
        stage.search("echo 'Running as user \"root\"' >&2; echo 'tshark: The file is odd.' >&2; exit 2");
    ASSERT_TRUE(found);
    EXPECT_NE(notes(report).find("did not read talk.pcap to its end: it ended with status 2 (“The file is odd.”); it "
                                 "decrypted nothing"),
              std::string::npos)
        << notes(report);
    EXPECT_FALSE(report.isComplete);
}

TEST(Tshark, GarbageIsRefused)
{
    Stage stage;
    const auto [found, report] = stage.search("head -c 100000 /dev/urandom");
    ASSERT_TRUE(found);
    EXPECT_NE(notes(report).find("its output is no capture of exported packets"), std::string::npos) << notes(report);
}

TEST(Tshark, AFloodIsEnded)
{
    Stage stage;
    const std::vector<std::pair<Timestamp, PduFields>> many(2000,
                                                            {stage.lastTime, {.frame = 1, .bytes = bytesOf("x")}});
    const auto [found, report] =
        stage.search("while :; do cat " + stage.folder.write("many.pcapng", exportedFile(many)) + "; done");
    ASSERT_TRUE(found);
    EXPECT_NE(notes(report).find("it told more than the capture can hold"), std::string::npos) << notes(report);
    EXPECT_FALSE(report.isComplete);
}

TEST(Tshark, OneThatHangsIsEndedAfterItsTime)
{
    Stage stage;
    const auto [found, report] =
        stage.search("exec sleep 1000", [](TsharkSetup& setup) { setup.limits.wait = std::chrono::seconds(0); });
    ASSERT_TRUE(found);
    EXPECT_NE(notes(report).find("it was waited for 0 s, and did not end"), std::string::npos) << notes(report);
    EXPECT_GT(stage.asked, 0);
}

TEST(Tshark, MemoryBeyondItsLimitEndsIt)
{
    Stage stage;
    // dash grows by the text that it doubles; it waits until the limit stands.
    const auto [found, report] =
        stage.search("until [ $(ulimit -v) != unlimited ]; do :; done; x=xxxxxxxxxxxxxxxx; while :; do x=$x$x; done",
                     [](TsharkSetup& setup) { setup.limits.memoryBytes = std::uint64_t{64} << 20; });
    ASSERT_TRUE(found);
    EXPECT_FALSE(report.isComplete);
    EXPECT_NE(notes(report).find("did not read talk.pcap to its end"), std::string::npos) << notes(report);
}

TEST(Tshark, CancellingEndsTheSearch)
{
    Stage stage;
    Result<TsharkSetup> setup = stage.prepare("exec sleep 1000");
    ASSERT_TRUE(setup);
    TsharkDecryption decryption(stage.analysis->recording(), *setup, [] { return Continue::Cancel; });
    PlaintextLog log;
    ASSERT_TRUE(decryption.beginCapture(0, log));
    const Result<void> told = decryption.onPacket(OnePacket(1, true).reread(), log);
    ASSERT_FALSE(told);
    EXPECT_EQ(told.error().code, ErrorCode::Cancelled);
}

TEST(Tshark, WithoutSecretsInTheCaptureItIsNotStarted)
{
    Stage stage;
    Result<TsharkSetup> setup =
        prepareTshark(KeysInCapture, stage.program("touch " + stage.folder.path() + "/started"));
    ASSERT_TRUE(setup);
    TsharkDecryption decryption(stage.analysis->recording(), *setup, {});
    PlaintextLog log;
    const Result<void> begun = decryption.beginCapture(0, log);
    ASSERT_FALSE(begun);
    EXPECT_NE(begun.error().message.find("no capture holds secrets"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(stage.folder.path() + "/started"));
}

TEST(Tshark, ItSeesNoSettingsOfTheUserAndWritesNothing)
{
    Stage stage;
    const std::string left = stage.folder.path() + "/left";
    (void)stage.search("until [ $(ulimit -f) = 0 ]; do :; done; echo x > " + left +
                       "; echo \"$HOME\" \"$WIRESHARK_CONFIG_DIR\" >&2");
    EXPECT_TRUE(!std::filesystem::exists(left) || std::filesystem::file_size(left) == 0);
    const auto [found, report] = stage.search("echo \"$HOME $WIRESHARK_CONFIG_DIR\" >&2; exit 1");
    EXPECT_NE(notes(report).find("“/nonexistent /nonexistent”"), std::string::npos) << notes(report);
}

} // namespace waybill::test
