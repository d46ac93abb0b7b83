// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_program.h"
#include "live/adb.h"
#include "live/live_source.h"
#include "live/remote_capture.h"
#include "live/shell_words.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

/// What the shell of another computer makes of the command, with `tcpdump` as a program that prints its arguments.
std::string ranAs(const std::string& client, const SshSource& source)
{
    const Result<ProgramAnswer> answer =
        runProgram({"/usr/bin/env", "-i", "PATH=/usr/bin:/bin", client, "sh", "-c", remoteCommand(source)},
                   std::chrono::seconds(20));
    return answer ? answer->output : answer.error().message;
}

SshSource printing(std::string filter)
{
    return {"root@192.168.1.1", 0, "br-lan", std::move(filter), "printf '[%s]'", false};
}

TEST(RemoteCommand, LeavesOutItsOwnConnection)
{
    constexpr const char* Fixed = "[-U][-n][-s][0][-w][-][-i][br-lan]";
    EXPECT_EQ(ranAs("SSH_CLIENT=10.0.0.5 41000 22", printing("")),
              std::string(Fixed) + "[not (host 10.0.0.5 and tcp port 41000 and tcp port 22)]");
    EXPECT_EQ(ranAs("SSH_CLIENT=fe80::1%br-lan 41000 2222", printing("udp or tcp")),
              std::string(Fixed) + "[not (host fe80::1 and tcp port 41000 and tcp port 2222) and (udp or tcp)]");
    EXPECT_EQ(ranAs("SSH_CLIENT=::ffff:10.0.0.5 1 22", printing("")),
              std::string(Fixed) + "[not (host 10.0.0.5 and tcp port 1 and tcp port 22)]");
    EXPECT_EQ(ranAs("X=", printing("not port 22")), std::string(Fixed) + "[not port 22]");
    EXPECT_EQ(ranAs("X=", printing("")), "");
}

TEST(RemoteCommand, HandsTheFilterOverAsItIs)
{
    for (const std::string filter : {"it's", "$(echo x)", "`echo x`", "a\\b\"c", "*", "; echo x #"})
        EXPECT_TRUE(ranAs("SSH_CLIENT=10.0.0.5 1 22", printing(filter)).ends_with(" and (" + filter + ")]")) << filter;
}

TEST(SshArguments, AskOnlyInATerminal)
{
    const auto has = [](const std::vector<std::string>& arguments, const std::string& wanted) {
        return std::find(arguments.begin(), arguments.end(), wanted) != arguments.end();
    };
    SshSource source = printing("");
    const std::vector<std::string> arguments = sshArguments(source);
    EXPECT_TRUE(has(arguments, "BatchMode=yes"));
    source.canAsk = true;
    EXPECT_FALSE(has(sshArguments(source), "BatchMode=yes"));
    EXPECT_EQ(arguments.at(arguments.size() - 3), "--"); // a destination is never an option
}

TEST(AdbDevices, AreReadFromEveryForm)
{
    const std::vector<AdbDevice> devices = parseAdbDevices(
        "* daemon not running; starting now at tcp:5037\n* daemon started successfully\n"
        "List of devices attached\n"
        "0123456789ABCDEF       device usb:1-1 product:armani model:HM_1S device:armani transport_id:1\n"
        "192.168.43.20:5555\toffline\n"
        "????????????    no permissions (user in plugdev group; are your udev rules wrong?); see [x]\n\n");
    ASSERT_EQ(devices.size(), 3u);
    EXPECT_EQ(devices[0].serial, "0123456789ABCDEF");
    EXPECT_EQ(devices[0].state, "device");
    EXPECT_EQ(devices[0].model, "HM_1S");
    EXPECT_EQ(devices[1].serial, "192.168.43.20:5555");
    EXPECT_EQ(devices[1].state, "offline");
    EXPECT_EQ(devices[2].state, "no permissions");
    EXPECT_TRUE(parseAdbDevices("adb: command failed\n").empty());
}

TEST(AdbDevices, OneThatIsReadyIsChosen)
{
    const std::vector<AdbDevice> two{{"A", "device", ""}, {"B", "unauthorized", ""}};
    EXPECT_EQ(chooseAdbDevice(two, "A").value_or(""), "A");
    EXPECT_EQ(chooseAdbDevice({{"A", "device", ""}}, "").value_or(""), "A");
    EXPECT_FALSE(chooseAdbDevice(two, ""));
    EXPECT_FALSE(chooseAdbDevice(two, "B"));
    EXPECT_FALSE(chooseAdbDevice({}, ""));
}

TEST(SourceText, SaysWhereFrom)
{
    EXPECT_EQ(sourceText(PipeSource{"-"}), "standard input");
    EXPECT_EQ(sourceText(ExporterSource{true, "::1", 1234}), "udp:[::1]:1234");
    EXPECT_EQ(sourceText(PhoneTcpdumpSource{"0123", "any", ""}), "adb:0123 any");
    EXPECT_EQ(sourceText(PhoneTcpdumpSource{}), "adb any");
    EXPECT_EQ(sourceText(PhonePcapdroidSource{}), "pcapdroid");
    EXPECT_EQ(sourceText(printing("")), "ssh:root@192.168.1.1 br-lan");
    EXPECT_EQ(sourceText(ExtcapSource{"/x/randpktdump", "randpkt", {}, ""}), "extcap:randpkt");
    EXPECT_EQ(filterOf(printing("udp")), "udp");
    EXPECT_EQ(filterOf(PipeSource{"-"}), "");
}

TEST(ShellWord, KeepsQuotes)
{
    EXPECT_EQ(shellWord("don't"), "'don'\\''t'");
}

} // namespace

} // namespace waybill::test
