// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_samples.h"
#include "casefile/case_schema.h"

#include <array>
#include <filesystem>
#include <sqlite3.h>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

Result<void> saveTitle(CaseStore& store, const std::string& title)
{
    Case item = store.current();
    item.title = title;
    return store.save(item);
}

/// Statements of somebody with another tool, who trusts the file.
int meddle(const std::string& path, const std::string& sql)
{
    sqlite3* connection = nullptr;
    EXPECT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    const int code = sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    return code;
}

} // namespace

TEST(CaseStore, EverythingComesBackAsItWasSaved)
{
    const TemporaryDirectory folder;
    const Result<CaseStore> store = CaseStore::open(madeCase(folder));
    ASSERT_TRUE(store) << describe(store.error());
    EXPECT_EQ(store->current(), fullCase());
    EXPECT_EQ(store->readOnlyReason(), "");
    EXPECT_FALSE(store->isOpenElsewhere());
    EXPECT_EQ(store->folder(), fs::canonical(folder.path()).string());
}

TEST(CaseStore, EveryPartIsWrittenWhenItAloneChanges)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::vector<std::function<void(Case&)>> changes{
        [](Case& c) { c.title += "!"; },
        [](Case& c) { c.deviceCard.clear(); },
        [](Case& c) { c.claims += "#"; },
        [](Case& c) { c.sides[0].name = "first"; },
        [](Case& c) { c.runs[1].conditions.consent = "off again"; },
        [](Case& c) { c.runs[0].sheet.clockOffsetNs.reset(); },
        [](Case& c) { c.runs[0].captures.pop_back(); },
        [](Case& c) { c.steps.erase(c.steps.begin()); },
        [](Case& c) { c.corrections[0].validTo = Timestamp{9}; },
        [](Case& c) {
            c.notes.push_back({Timestamp{1}, "more"});
        },
        [](Case& c) { c.results[0].json += " "; },
        [](Case& c) { c.lookups.clear(); },
        [](Case& c) {
            c.log.push_back({Timestamp{9}, "p", "t"});
        },
        [](Case& c) { c.notes[1].isStarred = false; },
        [](Case& c) { c.notes.clear(), c.steps.clear(), c.runs.clear(), c.sides.clear(); },
    };
    Case expected = fullCase();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        Result<CaseStore> store = CaseStore::open(path);
        ASSERT_TRUE(store) << describe(store.error());
        changes[i](expected);
        const Result<void> saved = store->save(expected);
        ASSERT_TRUE(saved) << i << ": " << describe(saved.error());
        const Result<CaseStore> again = CaseStore::open(path);
        ASSERT_TRUE(again) << i << ": " << describe(again.error());
        EXPECT_EQ(again->current(), expected) << i;
    }
}

TEST(CaseStore, AFileThatIsThereIsNotOverwritten)
{
    const TemporaryDirectory folder;
    const std::string path = folder.write("a.waybill", {'x'});
    expectRefused(CaseStore::create(path, {}), ErrorCode::InvalidArgument, "there is a file of that name already");
    EXPECT_EQ(readFile(path), std::vector<std::uint8_t>{'x'});
    expectRefused(CaseStore::create(folder.path() + "/none/a.waybill", {}), ErrorCode::NotFound, "No such file");
}

TEST(CaseStore, AFailedCreationLeavesNothing)
{
    const TemporaryDirectory folder;
    Case twice;
    (void)addSide(twice, "before", SideRole::Before);
    twice.sides.push_back(twice.sides.front());
    expectRefused(CaseStore::create(folder.path() + "/a.waybill", twice), ErrorCode::InvalidArgument, "two sides");
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(CaseStore, TheSameCaptureTwiceOnOneSideIsRefusedWithBothPaths)
{
    const TemporaryDirectory folder;
    Result<CaseStore> store = CaseStore::open(madeCase(folder));
    ASSERT_TRUE(store);
    Case item = fullCase();
    addRun(item, item.sides[0].id).captures = {captureRow("/elsewhere/copy.pcap", 1)};
    const Result<void> saved = store->save(item);
    ASSERT_FALSE(saved);
    for (const char* part : {"/data/a1.pcap", "/elsewhere/copy.pcap", "would count twice", "“before”"})
        EXPECT_NE(saved.error().message.find(part), std::string::npos) << describe(saved.error());
    item.runs.back().side = item.sides[1].id;
    EXPECT_TRUE(store->save(item)) << "on another side it is another matter";
}

TEST(CaseStore, TextsThatCouldNotBeReadAgainAreNotWritten)
{
    const TemporaryDirectory folder;
    Result<CaseStore> store = CaseStore::open(madeCase(folder));
    ASSERT_TRUE(store);
    Case item = fullCase();
    item.notes[0].text.assign(std::size_t{2} << 20, 'x');
    const Result<void> saved = store->save(item);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::TooLarge);
    item = fullCase();
    item.results[0].json.assign(std::size_t{40} << 20, 'x');
    ASSERT_TRUE(store->save(item));
    const Result<CaseStore> again = CaseStore::open(store->path());
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_EQ(again->current(), item);
}

TEST(CaseStore, TheLogCannotBeEdited)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    for (const char* sql :
         {"UPDATE log SET text = 'nothing happened' WHERE position = 1", "DELETE FROM log",
          "INSERT INTO log VALUES(1, 1, 'p', 't')", "INSERT INTO log VALUES(9, 1, 'p', 't')",
          "INSERT OR REPLACE INTO log VALUES(2, 1, 'p', 't')", "REPLACE INTO log VALUES(2, 1, 'p', 't')"})
        EXPECT_EQ(meddle(path, sql), SQLITE_CONSTRAINT) << sql;
    Result<CaseStore> store = CaseStore::open(path);
    ASSERT_TRUE(store) << describe(store.error());
    EXPECT_EQ(store->current().log, fullCase().log);
    Case item = store->current();
    item.log.front().text = "nothing happened";
    const Result<void> saved = store->save(item);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(meddle(path, "DROP TRIGGER log_is_not_shortened"), SQLITE_OK);
    expectRefused(CaseStore::open(path), ErrorCode::Corrupt, "trigger “log_is_not_shortened” is missing");
}

TEST(CaseStore, TheSecondProgramIsToldAndMayNotOverwrite)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    Result<CaseStore> first = CaseStore::open(path);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->isOpenElsewhere());
    const int answer = inChild([&path] {
        Result<CaseStore> second = CaseStore::open(path);
        if (!second || !second->isOpenElsewhere())
            return 1;
        return saveTitle(*second, "by the second") ? 0 : 2;
    });
    ASSERT_EQ(answer, 0);
    const Result<void> saved = saveTitle(*first, "by the first");
    ASSERT_FALSE(saved);
    EXPECT_TRUE(first->isOutdated());
    EXPECT_NE(
        saved.error().message.find("(change 2), after the state of " + toRfc3339(first->changedAt()) + " (change 1)"),
        std::string::npos)
        << describe(saved.error());
    const Result<CaseStore> third = CaseStore::open(path);
    ASSERT_TRUE(third);
    EXPECT_EQ(third->current().title, "by the second");
    EXPECT_NE(saved.error().message.find(toRfc3339(third->changedAt())), std::string::npos) << "both times are named";
}

TEST(CaseStore, ClosingGivesTheCaseFree)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    {
        const Result<CaseStore> first = CaseStore::open(path);
        ASSERT_TRUE(first);
    }
    EXPECT_EQ(inChild([&path] {
                  const Result<CaseStore> second = CaseStore::open(path);
                  return second && !second->isOpenElsewhere() ? 0 : 1;
              }),
              0);
}

TEST(CaseStore, AReplacedFileIsNotSavedInto)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    Result<CaseStore> store = CaseStore::open(path);
    ASSERT_TRUE(store);
    fs::copy_file(path, path + ".new");
    fs::rename(path + ".new", path);
    const Result<void> saved = saveTitle(*store, "lost");
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().message.find("moved, removed or replaced"), std::string::npos) << describe(saved.error());
}

TEST(CaseStore, SavingTheSameWritesNothing)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::vector<std::uint8_t> before = readFile(path);
    Result<CaseStore> store = CaseStore::open(path);
    ASSERT_TRUE(store);
    EXPECT_TRUE(store->save(fullCase()));
    EXPECT_EQ(readFile(path), before);
}

TEST(CaseStore, WhatWasTakenOutIsNotLeftInTheFile)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::string imei = "490154203237518";
    const auto holdsImei = [&] {
        const std::vector<std::uint8_t> bytes = readFile(path);
        return std::search(bytes.begin(), bytes.end(), imei.begin(), imei.end()) != bytes.end();
    };
    EXPECT_TRUE(holdsImei());
    Result<CaseStore> store = CaseStore::open(path);
    ASSERT_TRUE(store);
    Case item = store->current();
    item.deviceCard.clear();
    ASSERT_TRUE(store->save(item));
    EXPECT_FALSE(holdsImei());
}

TEST(CaseStore, OpensReadOnlyWhenItMust)
{
    struct Row {
        const char* name;
        mode_t folderMode, fileMode;
        const char* reason;
    };
    for (const Row& row : {Row{"file", 0755, 0444, "the file may not be written to"},
                           Row{"folder", 0555, 0666, "its folder may not be written to"}}) {
        const TemporaryDirectory folder;
        const std::string path = madeCase(folder);
        ASSERT_EQ(::chmod(path.c_str(), row.fileMode), 0);
        ASSERT_EQ(::chmod(folder.path().c_str(), row.folderMode), 0);
        const int answer = asNobody([&] {
            Result<CaseStore> store = CaseStore::open(path);
            if (!store)
                return 1;
            if (store->readOnlyReason().find(row.reason) == std::string::npos)
                return 2;
            if (!(store->current() == fullCase()))
                return 3;
            const Result<void> saved = saveTitle(*store, "no");
            return !saved && saved.error().code == ErrorCode::NoPermission ? 0 : 4;
        });
        EXPECT_EQ(answer, 0) << row.name;
        ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
    }
}

namespace {

const std::string NextTables = std::string(caseSchemas().back().tables) +
                               "CREATE TABLE chapter(position INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;";

std::vector<CaseSchema> withNext(std::string_view upgrade)
{
    return {caseSchemas().back(), {caseSchemas().back().version + 1, NextTables, upgrade}};
}

} // namespace

TEST(CaseStore, AnOlderCaseIsBroughtUpToDateAndACopyIsKept)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::vector<CaseSchema> schemas =
        withNext("CREATE TABLE passing(position INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                 "ALTER TABLE passing RENAME TO chapter;");
    const Result<CaseStore> store = CaseStore::open(path, schemas);
    ASSERT_TRUE(store) << describe(store.error());
    EXPECT_EQ(store->current(), fullCase());
    ASSERT_TRUE(store->keptCopy());
    const std::string known = std::to_string(caseSchemas().back().version);
    EXPECT_NE(store->keptCopy()->find("made.version" + known + ".waybill"), std::string::npos) << *store->keptCopy();
    const Result<CaseStore> copy = CaseStore::open(*store->keptCopy());
    ASSERT_TRUE(copy) << describe(copy.error());
    EXPECT_EQ(copy->current(), fullCase());
    expectRefused(CaseStore::open(path), ErrorCode::Unsupported,
                  "newer Waybill (tables of version " + std::to_string(caseSchemas().back().version + 1) +
                      "; this program knows " + known + ")");
    const Result<CaseStore> again = CaseStore::open(path, schemas);
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_FALSE(again->keptCopy());
}

TEST(CaseStore, AnUpgradeThatFailsChangesNothing)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::vector<std::uint8_t> before = readFile(path);
    for (const char* upgrade :
         {"CREATE TABLE other(position INTEGER PRIMARY KEY) STRICT;", "CREATE TABLE chapter(", ""}) {
        expectRefused(CaseStore::open(path, withNext(upgrade)), ErrorCode::Corrupt, "");
        EXPECT_EQ(readFile(path), before) << upgrade;
    }
}

} // namespace waybill::test
