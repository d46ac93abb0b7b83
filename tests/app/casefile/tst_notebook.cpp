// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook of a capture outside a case: made when needed, merged with what others wrote, never overwritten blindly.
#include "app/casefile/older_case.h"
#include "casefile/case_notes.h"
#include "casefile/notebook.h"

#include <csignal>
#include <filesystem>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

const NotePlace Host{"host:api.xiaomi.com", {}};
const NotePlace China1{"country:CN", {}};

Case noted(Case item, const NotePlace& place, const std::string& text)
{
    EXPECT_TRUE(setNote(item, place, text, "test"));
    return item;
}

Case starred(Case item, const NotePlace& place, bool isStarred = true)
{
    EXPECT_TRUE(setStar(item, place, isStarred, "test"));
    return item;
}

std::string bookIn(const TemporaryDirectory& folder)
{
    return notebookPath(folder.path() + "/a/b", {digest(1)});
}

Case kept(const std::string& path, const Case& known, const Case& wanted)
{
    const Result<Case> content = keepNotebook(path, known, wanted);
    EXPECT_TRUE(content) << (content ? "" : describe(content.error()));
    return content ? *content : Case();
}

Case readBack(const std::string& path)
{
    const Result<Case> content = readNotebook(path);
    EXPECT_TRUE(content) << (content ? "" : describe(content.error()));
    return content ? *content : Case();
}

} // namespace

TEST(Notebook, IsNamedByTheBytesOfItsCaptures)
{
    const std::string one = notebookPath("/d", {digest(1)});
    EXPECT_EQ(one, "/d/" + toHex(digest(1)) + ".waybill");
    EXPECT_NE(notebookPath("/d", {digest(1), digest(2)}), one);
    EXPECT_NE(notebookPath("/d", {digest(1), digest(2)}), notebookPath("/d", {digest(2), digest(1)}));
    // SHA-256 over the two digests, by sha256sum.
    EXPECT_EQ(notebookPath("/d", {Sha256Digest{}, Sha256Digest{}}),
              "/d/f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b.waybill");
}

TEST(Notebook, LiesInTheUsersDataFolder)
{
    const char* before = std::getenv("XDG_DATA_HOME");
    const std::string kept = before ? before : "";
    ::setenv("XDG_DATA_HOME", "/x/data", 1);
    EXPECT_EQ(userNotebookDirectory(), "/x/data/Waybill/notebooks");
    ::setenv("XDG_DATA_HOME", "relative", 1);
    EXPECT_EQ(userNotebookDirectory().find("relative"), std::string::npos);
    before ? ::setenv("XDG_DATA_HOME", kept.c_str(), 1) : ::unsetenv("XDG_DATA_HOME");
}

TEST(Notebook, IsMadeWithTheFirstThingAndNotBefore)
{
    const TemporaryDirectory folder;
    const std::string path = bookIn(folder);
    EXPECT_EQ(readBack(path), Case());
    EXPECT_EQ(kept(path, {}, {}), Case());
    EXPECT_FALSE(fs::exists(folder.path() + "/a"));
    const Case first = starred({}, Host);
    EXPECT_EQ(kept(path, {}, first), first);
    EXPECT_EQ(readBack(path), first);
    EXPECT_EQ(fs::status(path).permissions() & fs::perms::others_all, fs::perms::none);
    EXPECT_EQ(fs::status(folder.path() + "/a/b").permissions() & fs::perms::others_all, fs::perms::none);
    const Case none = starred(first, Host, false);
    EXPECT_EQ(kept(path, first, none), none);
    EXPECT_EQ(readBack(path).log.size(), 2U) << "that it was starred once stays in the log";
}

TEST(Notebook, TwoProgramsLoseNothing)
{
    const TemporaryDirectory folder;
    const std::string path = bookIn(folder);
    const Case shared = kept(path, {}, noted(starred({}, Host), China1, "first"));
    Case here = noted(shared, {"packet:17", {}}, "here");
    here = starred(here, Host, false); // taken back here
    Case there = noted(shared, {"packet:18", {}}, "there");
    there = noted(there, China1, "second");
    (void)kept(path, shared, there);
    const Case both = kept(path, shared, here);
    EXPECT_EQ(both, readBack(path));
    EXPECT_EQ(both.log.size(), 6U);
    EXPECT_EQ(findNote(both, Host), nullptr);
    ASSERT_NE(findNote(both, {"packet:17", {}}), nullptr);
    ASSERT_NE(findNote(both, {"packet:18", {}}), nullptr);
    ASSERT_NE(findNote(both, China1), nullptr);
    EXPECT_EQ(findNote(both, China1)->text, "second");
}

TEST(Notebook, TwoTextsOnOneThingAreBothKept)
{
    const Case shared = noted({}, China1, "first");
    const Case here = noted(shared, China1, "here"), there = starred(noted(shared, China1, "there"), China1);
    const Case both = mergedNotebook(shared, here, there);
    ASSERT_EQ(both.notes.size(), 1U);
    EXPECT_EQ(both.notes[0].text, "there\n\nhere");
    EXPECT_TRUE(both.notes[0].isStarred);
    EXPECT_EQ(mergedNotebook(both, both, both), both);
    EXPECT_EQ(mergedNotebook({}, shared, shared), shared);
    const Case gone = noted(shared, China1, "");
    EXPECT_EQ(mergedNotebook(shared, gone, there).notes, there.notes) << "taken back here, written anew there";
    const Case wholes = mergedNotebook({}, noted({}, {"capture", {}}, "a"), noted({}, {"capture", {}}, "b"));
    EXPECT_EQ(wholes.notes.size(), 2U);
}

TEST(Notebook, CorrectionsAreMergedByTheirSubject)
{
    const Correction a{"api.xiaomi.com", China, "r", "s", std::nullopt, std::nullopt};
    Case shared, here, there;
    shared.corrections = {a};
    here.corrections = {a, {"9.9.9.9", Singapore, "r", "s", std::nullopt, std::nullopt}};
    here.corrections[0].isOn = false;
    there.corrections = {a, {"8.8.8.8", Singapore, "r", "s", std::nullopt, std::nullopt}};
    const Case both = mergedNotebook(shared, here, there);
    ASSERT_EQ(both.corrections.size(), 3U);
    EXPECT_FALSE(both.corrections[0].isOn);
    EXPECT_EQ(mergedNotebook(shared, {}, there).corrections, (std::vector<Correction>{there.corrections[1]}));
}

TEST(Notebook, WhatWasRemovedIsWrittenAnew)
{
    const TemporaryDirectory folder;
    const std::string path = bookIn(folder);
    const Case first = kept(path, {}, starred({}, Host));
    fs::remove(path);
    const Case second = noted(first, China1, "x");
    EXPECT_EQ(kept(path, first, second), second);
    EXPECT_EQ(readBack(path), second);
}

TEST(Notebook, WhatCannotBeReadIsNotTouched)
{
    const TemporaryDirectory folder;
    const std::string path = bookIn(folder);
    const Case first = kept(path, {}, noted({}, Host, std::string(20'000, 'x')));
    const auto refuses = [&](ErrorCode code, const std::string& part) {
        const std::vector<std::uint8_t> before = readFile(path);
        for (const Result<Case>& result : {readNotebook(path), keepNotebook(path, first, starred(first, China1))}) {
            ASSERT_FALSE(result) << part;
            EXPECT_EQ(result.error().code, code) << describe(result.error());
            EXPECT_NE(describe(result.error()).find(part), std::string::npos) << describe(result.error());
        }
        EXPECT_EQ(readFile(path), before);
    };
    const std::vector<std::uint8_t> whole = readFile(path);
    fs::resize_file(path, whole.size() / 2);
    refuses(ErrorCode::Corrupt, path);
    fs::remove(path);
    ASSERT_EQ(folder.write("letter", {'D', 'e', 'a', 'r'}), folder.path() + "/letter");
    fs::rename(folder.path() + "/letter", path);
    refuses(ErrorCode::Unsupported, "not a case");
    fs::remove(path);
    (void)kept(path, {}, first);
    runSql(path, "PRAGMA user_version = 77");
    refuses(ErrorCode::Unsupported, "newer Waybill");
}

TEST(Notebook, AFolderThatCannotBeWrittenIsSaid)
{
    const TemporaryDirectory folder;
    fs::permissions(folder.path(),
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const std::string path = bookIn(folder);
    EXPECT_EQ(asNobody([&path] {
                  const Result<Case> made = keepNotebook(path, {}, starred({}, Host));
                  return !made && made.error().code == ErrorCode::NoPermission ? 0 : 1;
              }),
              0);
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST(Notebook, AKilledProgramLeavesTheStateBeforeOrAfter)
{
    const TemporaryDirectory folder;
    const std::string path = bookIn(folder);
    Case known = kept(path, {}, starred({}, Host));
    for (unsigned waitUs = 0; waitUs < 6'000; waitUs += 300) {
        int ends[2] = {-1, -1};
        ASSERT_EQ(::pipe(ends), 0);
        const Case wanted = noted(known, China1, std::string(20'000, 'a') + std::to_string(waitUs));
        const pid_t child = ::fork();
        if (child == 0) {
            (void)!::write(ends[1], "x", 1);
            (void)keepNotebook(path, known, wanted);
            ::_exit(0);
        }
        char go = 0;
        ASSERT_EQ(::read(ends[0], &go, 1), 1);
        ::usleep(waitUs);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        ::close(ends[1]);
        const Case found = readBack(path);
        EXPECT_TRUE(found == known || found == wanted) << waitUs;
        known = found;
    }
}

} // namespace waybill::test
