// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_program.h"
#include "support/paths.h"

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <thread>

namespace waybill::test {

namespace {

constexpr std::chrono::seconds Enough{20};

std::string outputOf(const std::string& script)
{
    const Result<ProgramAnswer> answer = runProgram({"sh", "-c", script}, Enough);
    return answer ? answer->output : answer.error().message;
}

/// Until it ended, or far too long.
const std::optional<ProgramEnd>& endOf(ChildProgram& program)
{
    for (int i = 0; i < 2000 && !program.look(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return program.look();
}

TEST(ChildProgram, InheritsNothingButItsOutputs)
{
    const FileDescriptor ours(::open("/dev/null", O_RDONLY)); // without close-on-exec, as a library may leave one
    ASSERT_TRUE(ours.isOpen());
    // The shell itself opens what it lists with.
    EXPECT_EQ(outputOf("for d in 0 1 2 3 4 5 6 7 8 9 10 11 12; do [ -e /proc/$$/fd/$d ] && echo $d; done"),
              "0\n1\n2\n");
    EXPECT_EQ(outputOf("readlink /proc/self/fd/0"), "/dev/null\n");
}

TEST(ChildProgram, TakesArgumentsAsTheyAre)
{
    const Result<ProgramAnswer> answer = runProgram({"printf", "[%s]", "a b", "$(id)", "*", ""}, Enough);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->output, "[a b][$(id)][*][]");
    EXPECT_EQ(answer->end.status, 0);
}

TEST(ChildProgram, KeepsTheLastOfWhatItSays)
{
    Result<ChildProgram> program =
        ChildProgram::start({"sh", "-c", "i=0; while [ $i -lt 3000 ]; do echo line $i >&2; i=$((i+1)); done; exit 7"});
    ASSERT_TRUE(program);
    for (int i = 0; i < 2000 && !program->look(); ++i) {
        EXPECT_LE(program->said().size(), 4096u);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ASSERT_TRUE(program->look());
    EXPECT_EQ(program->look()->status, 7);
    EXPECT_TRUE(program->said().ends_with("line 2999\n"));
    EXPECT_EQ(program->processId(), -1);
}

TEST(ChildProgram, EndsWhenAskedAndElseIsEnded)
{
    Result<ChildProgram> willing = ChildProgram::start({"sleep", "1000"});
    ASSERT_TRUE(willing);
    willing->end();
    ASSERT_TRUE(endOf(*willing));
    EXPECT_TRUE(willing->look()->bySignal);
    EXPECT_EQ(willing->look()->status, 128 + SIGTERM);
    pid_t stubborn = -1;
    {
        Result<ChildProgram> program =
            ChildProgram::start({"sh", "-c", "trap '' TERM PIPE; echo ready; while :; do sleep 0.1; done"});
        ASSERT_TRUE(program);
        stubborn = program->processId();
        char byte = 0;
        while (::read(program->output(), &byte, 1) != 1)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_EQ(kill(stubborn, 0), -1); // gone, and waited for
    EXPECT_EQ(errno, ESRCH);
}

TEST(ChildProgram, HasUsualSignals)
{
    signal(SIGPIPE, SIG_IGN); // as main() has it
    EXPECT_EQ(outputOf("kill -s PIPE $$; echo alive"), "");
    EXPECT_EQ(outputOf("kill -s INT $$; echo alive"), "alive\n"); // Ctrl+C is not for it
}

TEST(ChildProgram, MissingOnesAreNamedWithTheirPackage)
{
    EXPECT_EQ(ChildProgram::start({"no-such-program"}).error().message, "there is no program no-such-program");
    EXPECT_EQ(findProgram("no-such-program").error().message, "there is no program no-such-program");
    EXPECT_TRUE(findProgram("sh"));
}

TEST(ChildProgram, OneThatTakesTooLongIsEnded)
{
    const Result<ProgramAnswer> answer =
        runProgram({"sh", "-c", "echo some; exec sleep 1000"}, std::chrono::seconds(1));
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->isTooLate);
    EXPECT_EQ(answer->output, "some\n");
}

TEST(ChildProgram, WhatItLeavesRunningIsNotWaitedFor)
{
    const Result<ProgramAnswer> answer = runProgram({"sh", "-c", "sleep 5 & echo started"}, Enough);
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->isTooLate);
    EXPECT_EQ(answer->output, "started\n");
}

/// Waits in the shell until the limit stands: it is set when the child runs already.
TEST(ChildProgram, KeepsToItsTerms)
{
    ProgramTerms terms{.memoryBytes = std::uint64_t{512} << 20, .cpuSeconds = 77, .mayWriteFiles = false};
    const Result<ProgramAnswer> limits = runProgram(
        {"sh", "-c", "until [ $(ulimit -f) = 0 ]; do :; done; ulimit -v; ulimit -t; ulimit -f"}, Enough, terms);
    ASSERT_TRUE(limits);
    EXPECT_EQ(limits->output, "524288\n77\n0\n");
    const TemporaryDirectory folder;
    const Result<ProgramAnswer> writes =
        runProgram({"sh", "-c", "until [ $(ulimit -f) = 0 ]; do :; done; echo x > \"$0\"", folder.path() + "/kept"},
                   Enough, terms);
    ASSERT_TRUE(writes);
    EXPECT_NE(writes->end.status, 0);
    const Result<ProgramAnswer> busy =
        runProgram({"sh", "-c", "while :; do :; done"}, Enough, ProgramTerms{.cpuSeconds = 1});
    ASSERT_TRUE(busy);
    EXPECT_TRUE(busy->end.bySignal && !busy->isTooLate);
}

TEST(ChildProgram, IsToldWhatIsChangedForIt)
{
    setenv("WAYBILL_TEST_KEPT", "kept", 1);
    setenv("WAYBILL_TEST_CHANGED", "ours", 1);
    const Result<ProgramAnswer> answer =
        runProgram({"sh", "-c", "echo $WAYBILL_TEST_KEPT $WAYBILL_TEST_CHANGED $WAYBILL_TEST_NEW"}, Enough,
                   ProgramTerms{.environment = {"WAYBILL_TEST_CHANGED=theirs", "WAYBILL_TEST_NEW=new"}});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->output, "kept theirs new\n");
}

} // namespace

} // namespace waybill::test
