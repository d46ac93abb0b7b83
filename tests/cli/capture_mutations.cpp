// SPDX-License-Identifier: GPL-3.0-or-later
// capture_mutations COUNT [SEED]: damages the published captures in COUNT ways and lets waybill-cli's summary and flows
// read each, in a process of its own. Each must end within ten seconds with status 0, 1 or 3, a sentence for what is
// not whole, and less than 1 GB of memory (sanitizers excepted: they need several times as much). What fails is named
// by its number, which makes the same damage again, and is left in the working directory.
#include "cli/run_command.h"
#include "support/capture_mutator.h"
#include "support/paths.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace waybill;
using Content = test::CaptureMutator::Content;
namespace fs = std::filesystem;

constexpr unsigned MostSeconds = 10;
constexpr std::size_t MostBytes = std::size_t{1} << 20; // of one damaged capture: larger ones are read by every_file.py
// Exit statuses of a child: that of waybill-cli above Reached, so that a sanitizer's own (1) is not taken for one.
constexpr int Reached = 40, NoReason = 90, OtherStatus = 91;
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WAYBILL_SANITIZED
#endif
#endif
#ifdef WAYBILL_SANITIZED
constexpr long MostMemoryKb = 3'000'000;
#else
constexpr long MostMemoryKb = 1'000'000;
#endif

std::vector<std::string> capturesBelow(const std::string& folder)
{
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename().string().find(".pcap") != std::string::npos)
            paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

Content contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    Content content(MostBytes);
    file.read(reinterpret_cast<char*>(content.data()), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

Content damaged(const std::vector<std::string>& paths, std::uint64_t seed, std::uint64_t number)
{
    std::mt19937_64 random(seed * 1'000'003 + number);
    const Content capture = contentOf(paths[number % paths.size()]);
    const Content donor = contentOf(paths[random() % paths.size()]);
    return test::CaptureMutator(random()).mutated(capture, donor, MostBytes);
}

/// A status that waybill-cli may end with, and a sentence where it is not 0.
int statusOf(Command command, const std::string& path)
{
    Arguments arguments;
    arguments.command = command;
    arguments.captures = {path};
    arguments.asJson = command == Command::Summary;
    std::ostringstream out, err;
    const int status = static_cast<int>(runCommand(arguments, out, err));
    if (status != 0 && status != 1 && status != 3)
        return OtherStatus;
    return status != 0 && err.str().size() < 20 ? NoReason : Reached + status;
}

/// In the child: reads the damaged capture as waybill-cli would.
[[noreturn]] void readAsCli(const Content& content)
{
    ::alarm(MostSeconds);
    const int descriptor = ::memfd_create("capture", 0);
    if (descriptor < 0 || ::write(descriptor, content.data(), content.size()) != static_cast<ssize_t>(content.size()))
        ::_exit(OtherStatus);
    const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
    const int summary = statusOf(Command::Summary, path), flows = statusOf(Command::Flows, path);
    ::_exit(summary == flows ? summary : OtherStatus);
}

/// What happened to a child, in words; empty: what should.
std::string faultOf(int status, const struct rusage& usage)
{
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGALRM ? "still running after ten seconds"
                                           : std::string("ended by signal: ") + ::strsignal(WTERMSIG(status));
    if (WEXITSTATUS(status) == NoReason)
        return "no sentence says why";
    const int reached = WEXITSTATUS(status) - Reached;
    if (reached != 0 && reached != 1 && reached != 3)
        return "ended with status " + std::to_string(WEXITSTATUS(status)) + " before its own";
    if (usage.ru_maxrss > MostMemoryKb)
        return "needed " + std::to_string(usage.ru_maxrss / 1000) + " MB";
    return {};
}

class Campaign {
public:
    Campaign(std::vector<std::string> paths, std::uint64_t seed) : m_paths(std::move(paths)), m_seed(seed) {}

    /// False when something failed.
    bool run(std::uint64_t count)
    {
        const auto together = static_cast<std::size_t>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN)));
        for (std::uint64_t number = 0; number < count; ++number) {
            if (m_running.size() >= together)
                waitForOne();
            start(number);
        }
        while (!m_running.empty())
            waitForOne();
        std::printf("%llu damaged captures of %zu, seed %llu:", static_cast<unsigned long long>(count), m_paths.size(),
                    static_cast<unsigned long long>(m_seed));
        for (const auto& [status, times] : m_statuses)
            std::printf(" %llu with status %d,", static_cast<unsigned long long>(times), status);
        std::printf(" at most %ld MB; %llu failed\n", m_mostKb / 1000, static_cast<unsigned long long>(m_failed));
        return m_failed == 0;
    }

private:
    void start(std::uint64_t number)
    {
        const pid_t child = ::fork();
        if (child == 0)
            readAsCli(damaged(m_paths, m_seed, number));
        if (child < 0) {
            std::perror("fork");
            std::exit(2);
        }
        m_running[child] = number;
    }

    void waitForOne()
    {
        int status = 0;
        struct rusage usage = {};
        const pid_t child = ::wait4(-1, &status, 0, &usage);
        if (child < 0) {
            std::perror("wait4");
            std::exit(2);
        }
        const std::uint64_t number = m_running[child];
        m_running.erase(child);
        m_mostKb = std::max(m_mostKb, usage.ru_maxrss);
        const std::string fault = faultOf(status, usage);
        if (fault.empty()) {
            ++m_statuses[WEXITSTATUS(status) - Reached];
            return;
        }
        ++m_failed;
        const std::string name = "damaged-" + std::to_string(m_seed) + "-" + std::to_string(number) + ".pcap";
        const Content content = damaged(m_paths, m_seed, number);
        std::ofstream(name, std::ios::binary)
            .write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
        std::printf("%s, made of %s: %s\n", name.c_str(), m_paths[number % m_paths.size()].c_str(), fault.c_str());
        std::fflush(stdout);
    }

    std::vector<std::string> m_paths;
    std::uint64_t m_seed;
    std::map<pid_t, std::uint64_t> m_running;
    std::map<int, std::uint64_t> m_statuses;
    std::uint64_t m_failed = 0;
    long m_mostKb = 0;
};

std::uint64_t numberOf(const char* text)
{
    std::uint64_t value = 0;
    std::from_chars(text, text + std::strlen(text), value);
    return value;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int Skipped = 77;
    if (argc < 2 || argc > 3) {
        std::fputs("usage: capture_mutations COUNT [SEED]\n", stderr);
        return 2;
    }
    const std::string corpus = test::corpusPath();
    const std::vector<std::string> paths = corpus.empty() ? std::vector<std::string>() : capturesBelow(corpus);
    if (paths.empty()) {
        std::fputs("no published captures (WAYBILL_CORPUS)\n", stderr);
        return std::getenv("CI") != nullptr ? 1 : Skipped;
    }
    return Campaign(paths, argc == 3 ? numberOf(argv[2]) : 1).run(numberOf(argv[1])) ? 0 : 1;
}
