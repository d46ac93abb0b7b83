// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader may do once it is shut in, tried in processes of their own.
#include "cage/reader_sandbox.h"
#include "support/paths.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <gtest/gtest.h>
#include <string>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace waybill::test {

namespace {

/// How a process that shuts itself in and then does `work` ends, as waitpid() says. Its exit status is what `work`
/// gives.
int statusOf(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(closeReaderSandbox().empty() ? work() : 99);
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return status;
}

void expectRefused(const std::function<int()>& call)
{
    constexpr int Above = 100; // what a sanitizer ends with
    const int status = statusOf([&] {
        errno = 0;
        return Above + (call() < 0 ? errno : 0);
    });
    EXPECT_TRUE(WIFEXITED(status)) << status;
    EXPECT_EQ(WEXITSTATUS(status), Above + EPERM);
}

void expectDeadly(const std::function<int()>& call)
{
    const int status = statusOf(call);
    EXPECT_TRUE(WIFSIGNALED(status)) << status;
    EXPECT_EQ(WTERMSIG(status), SIGSYS);
}

} // namespace

TEST(ReaderSandbox, FilesCanBeRead)
{
    const TemporaryDirectory folder;
    const std::string path = folder.write("a", {'x', 'y'});
    const int status = statusOf([&] {
        char letters[2] = {};
        const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        return read(file, letters, 2) == 2 && letters[1] == 'y' ? 0 : 1;
    });
    EXPECT_EQ(status, 0);
}

TEST(ReaderSandbox, ThreadsAndMemoryCanBeHad)
{
    const int status = statusOf([] {
        int made = 0;
        std::thread([&made] { made = memfd_create("a", 0); }).join();
        return made > 0 && ftruncate(made, 1 << 20) == 0 ? 0 : 1;
    });
    EXPECT_EQ(status, 0);
}

TEST(ReaderSandbox, NoFileIsOpenedForWriting)
{
    const TemporaryDirectory folder;
    const std::string path = folder.write("a", {'x'}), other = folder.path() + "/b";
    expectRefused([&] { return open(path.c_str(), O_WRONLY); });
    expectRefused([&] { return open(path.c_str(), O_RDWR); });
    expectRefused([&] { return open(path.c_str(), O_RDONLY | O_TRUNC); });
    expectRefused([&] { return open(other.c_str(), O_RDONLY | O_CREAT, 0600); });
    expectRefused([&] { return open(folder.path().c_str(), O_TMPFILE | O_RDWR, 0600); });
    EXPECT_EQ(readFile(path).size(), 1u);
}

TEST(ReaderSandbox, NoFileSystemIsChanged)
{
    const TemporaryDirectory folder;
    const std::string path = folder.write("a", {'x'}), other = folder.path() + "/b";
    expectRefused([&] { return unlink(path.c_str()); });
    expectRefused([&] { return rename(path.c_str(), other.c_str()); });
    expectRefused([&] { return mkdir(other.c_str(), 0700); });
    expectRefused([&] { return chmod(path.c_str(), 0777); });
    expectRefused([&] { return truncate(path.c_str(), 0); });
    expectRefused([&] { return symlink(path.c_str(), other.c_str()); });
    EXPECT_EQ(readFile(path).size(), 1u);
}

TEST(ReaderSandbox, NetworkAndOtherProgramsEndIt)
{
    expectDeadly([] { return socket(AF_INET, SOCK_STREAM, 0); });
    expectDeadly([] { return socket(AF_UNIX, SOCK_STREAM, 0); });
    expectDeadly([] { return execl("/bin/true", "true", nullptr); });
    expectDeadly([] { return static_cast<int>(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); });
}

TEST(ReaderSandbox, OtherProcessesAndLimitsAreLeftAlone)
{
    expectRefused([] { return kill(getppid(), 0); });
    expectRefused([] { return static_cast<int>(fork()); });
    expectRefused([] {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        return setrlimit(RLIMIT_CORE, &all);
    });
    EXPECT_EQ(statusOf([] {
                  rlimit limit{1, 1};
                  return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 ? 0 : 1;
              }),
              0);
}

} // namespace waybill::test
