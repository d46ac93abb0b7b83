// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a save that did not end: the state before or the state after, never anything between.
#include "app/casefile/case_samples.h"

#include <csignal>
#include <filesystem>
#include <iostream>
#include <poll.h>
#include <random>
#include <sys/resource.h>

namespace waybill::test {

namespace {

/// State number `number`, recognisable in every part of the case, and large enough to need several pages.
Case numbered(const Case& before, std::uint32_t number)
{
    Case item = before;
    const std::string mark = fmt::format("state {}", number);
    item.title = mark;
    item.notes = {{Timestamp{number}, mark + std::string(20'000, 'n')}};
    item.steps.assign(30, {Timestamp{number}, 0, mark, CaseRunId::none()});
    item.results = {{mark, "waybill.compare/1", mark + std::string(50'000, 'r'), "v", Timestamp{number}}};
    item.log.push_back({Timestamp{number}, "test", mark});
    return item;
}

/// The number that every part agrees on; none when they do not.
std::optional<std::uint32_t> numberOf(const Case& item)
{
    if (item.title.rfind("state ", 0) != 0)
        return std::nullopt;
    const auto number = static_cast<std::uint32_t>(std::stoul(item.title.substr(6)));
    Case before = item;
    before.log.pop_back();
    return numbered(before, number) == item ? std::optional(number) : std::nullopt;
}

/// Saves one state after the other and tells each that is done, until it is killed.
[[noreturn]] void saveForEver(const std::string& path, std::uint32_t number, int tell)
{
    Result<CaseStore> store = CaseStore::open(path);
    while (store && store->save(numbered(store->current(), ++number))) {
        if (::write(tell, &number, sizeof number) != sizeof number)
            break;
    }
    ::_exit(1);
}

struct Killed {
    std::uint32_t told = 0; ///< last state that was said to be saved
    bool wasKilled = false;
};

Killed saveAndKill(const std::string& path, std::uint32_t number, unsigned waitUs)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0)
        saveForEver(path, number, ends[1]);
    ::close(ends[1]);
    Killed result{number, false};
    pollfd ready{ends[0], POLLIN, 0};
    (void)::poll(&ready, 1, 10'000); // its first save
    ::usleep(waitUs);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    result.wasKilled = WIFSIGNALED(status);
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        result.told = number;
    ::close(ends[0]);
    return result;
}

} // namespace

TEST(KilledSave, FiftyKillsLoseNothingThatWasSaved)
{
    const TemporaryDirectory folder;
    const std::string path = folder.path() + "/killed.waybill";
    ASSERT_TRUE(CaseStore::create(path, numbered({}, 1)));
    std::mt19937 random(4); // NOLINT: any moments will do
    std::uint32_t number = 1, interrupted = 0;
    for (int round = 0; round < 50; ++round) {
        const Killed killed = saveAndKill(path, number, static_cast<unsigned>(random() % 20'000));
        ASSERT_TRUE(killed.wasKilled) << "round " << round << ": saving ended by itself after state " << killed.told;
        interrupted += std::filesystem::exists(path + "-journal") ? 1 : 0;
        const Result<CaseStore> opened = CaseStore::open(path);
        ASSERT_TRUE(opened) << "round " << round << ": " << describe(opened.error());
        const std::optional<std::uint32_t> found = numberOf(opened->current());
        ASSERT_TRUE(found) << "round " << round << ": the parts are of different states";
        EXPECT_TRUE(*found == killed.told || *found == killed.told + 1) << *found << " after " << killed.told;
        EXPECT_EQ(opened->current().log.size(), *found);
        EXPECT_FALSE(opened->isOpenElsewhere());
        number = *found;
    }
    EXPECT_GT(number, 50u);
    RecordProperty("interruptedInsideASave", static_cast<int>(interrupted));
    EXPECT_GT(interrupted, 0u) << "no kill fell into a save: the test says nothing";
}

TEST(KilledSave, AnInterruptedSaveInAFolderThatMayNotBeWrittenIsExplained)
{
    const TemporaryDirectory folder;
    const std::string path = folder.path() + "/killed.waybill";
    ASSERT_TRUE(CaseStore::create(path, numbered({}, 1)));
    std::uint32_t number = 1;
    for (unsigned round = 0; round < 200 && !std::filesystem::exists(path + "-journal"); ++round) {
        number = saveAndKill(path, number, round * 97 % 9000).told;
        if (std::filesystem::exists(path + "-journal"))
            break;
        const Result<CaseStore> opened = CaseStore::open(path);
        ASSERT_TRUE(opened);
        number = numberOf(opened->current()).value_or(number);
    }
    ASSERT_TRUE(std::filesystem::exists(path + "-journal")) << "no kill fell into a save: the test says nothing";
    for (const std::string& file : {path, path + "-journal"})
        ASSERT_EQ(::chmod(file.c_str(), 0444), 0);
    ASSERT_EQ(::chmod(folder.path().c_str(), 0555), 0);
    const int answer = asNobody([&path] {
        const Result<CaseStore> opened = CaseStore::open(path);
        if (opened) // the journal had not been begun in earnest: then the file is whole
            return numberOf(opened->current()) ? 0 : 1;
        if (opened.error().message.find("stopped while it saved") != std::string::npos)
            return 0;
        std::cerr << describe(opened.error()) << std::endl;
        return 2;
    });
    EXPECT_EQ(answer, 0);
    ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
}

TEST(FullDisk, ASaveThatDoesNotFitLeavesTheStateBefore)
{
    const TemporaryDirectory folder;
    const std::string path = folder.path() + "/full.waybill";
    ASSERT_TRUE(CaseStore::create(path, numbered({}, 1)));
    const int answer = inChild([&path] {
        std::signal(SIGXFSZ, SIG_IGN); // then writing beyond the limit is an error of the disk
        const rlimit limit{std::filesystem::file_size(path) + 4096, RLIM_INFINITY};
        Result<CaseStore> store = CaseStore::open(path);
        if (!store || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        Case large = numbered(store->current(), 2);
        large.claims.assign(std::size_t{1} << 20, 'c');
        const Result<void> saved = store->save(large);
        if (saved)
            return 2;
        if (saved.error().code != ErrorCode::Io || saved.error().path != path)
            return 3;
        return store->save(numbered(store->current(), 2)) ? 0 : 4; // it fits, and the store still works
    });
    EXPECT_EQ(answer, 0);
    const Result<CaseStore> opened = CaseStore::open(path);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_EQ(numberOf(opened->current()), 2u);
}

TEST(FullDisk, ACaseThatCannotBeMadeLeavesNothing)
{
    const TemporaryDirectory folder;
    const std::string path = folder.path() + "/full.waybill";
    const int answer = inChild([&path] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{30'000, RLIM_INFINITY};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        const Result<CaseStore> made = CaseStore::create(path, numbered({}, 1));
        return !made && made.error().code == ErrorCode::Io && made.error().path == path ? 0 : 2;
    });
    EXPECT_EQ(answer, 0);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace waybill::test
