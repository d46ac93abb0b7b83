// SPDX-License-Identifier: GPL-3.0-or-later
// Files from strangers: each is refused in a sentence, or opened as what it is; none crashes, hangs or is believed.
#include "app/casefile/case_samples.h"
#include "casefile/case_file.h"

#include <filesystem>
#include <random>
#include <sqlite3.h>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

void meddle(const std::string& path, const std::string& sql)
{
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    char* says = nullptr;
    EXPECT_EQ(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, &says), SQLITE_OK)
        << (says == nullptr ? "" : says);
    sqlite3_free(says);
    sqlite3_close(connection);
}

void overwrite(const std::string& path, std::size_t at, const std::vector<std::uint8_t>& with)
{
    std::vector<std::uint8_t> bytes = readFile(path);
    ASSERT_LE(at + with.size(), bytes.size());
    std::copy(with.begin(), with.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    std::FILE* file = std::fopen(path.c_str(), "wb");
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(std::fwrite(bytes.data(), 1, bytes.size(), file), bytes.size());
    std::fclose(file);
}

/// A journal that names another file (pager.c, writeSuperJournal): once played back, SQLite deletes that.
std::vector<std::uint8_t> journalNaming(const std::string& victim)
{
    std::vector<std::uint8_t> journal(512, 1);
    std::uint32_t sum = 0;
    for (const char letter : victim) {
        journal.push_back(static_cast<std::uint8_t>(letter));
        sum += static_cast<std::uint32_t>(letter);
    }
    for (const std::uint32_t number : {static_cast<std::uint32_t>(victim.size()), sum}) {
        for (const int shift : {24, 16, 8, 0})
            journal.push_back(static_cast<std::uint8_t>(number >> shift));
    }
    journal.insert(journal.end(), {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7});
    return journal;
}

} // namespace

TEST(HostileCase, WhatIsNoCaseIsSaidToBeNone)
{
    const TemporaryDirectory folder;
    expectRefused(CaseStore::open(folder.path() + "/none.waybill"), ErrorCode::NotFound, "No such file");
    expectRefused(CaseStore::open(folder.path()), ErrorCode::IsDirectory, "");
    expectRefused(CaseStore::open(folder.write("empty", {})), ErrorCode::Empty, "empty");
    expectRefused(CaseStore::open(folder.write("text", bytesOf("to whom it may concern\n"))), ErrorCode::Unsupported,
                  "this is not a case of Waybill");
    expectRefused(CaseStore::open(folder.write("tiny", {'S'})), ErrorCode::Corrupt, "ends within its first 100 bytes");
    expectRefused(CaseStore::open(folder.write("zeros", std::vector<std::uint8_t>(4096))), ErrorCode::Unsupported,
                  "this is not a case");
    std::vector<std::uint8_t> pcap{0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0};
    pcap.resize(4096);
    expectRefused(CaseStore::open(folder.write("a.pcap", pcap)), ErrorCode::Unsupported,
                  "this is a capture, not a case");
    const std::string pipe = folder.path() + "/pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    expectRefused(CaseStore::open(pipe), ErrorCode::Unsupported, "no ordinary file");
}

TEST(HostileCase, DatabasesOfOthersAreRefused)
{
    const TemporaryDirectory folder;
    const std::string other = folder.path() + "/places.sqlite";
    meddle(other, "CREATE TABLE t(a); PRAGMA application_id = 252006674;");
    expectRefused(CaseStore::open(other), ErrorCode::Unsupported, "database of another program");
    const std::string newer = madeCase(folder);
    meddle(newer, "PRAGMA user_version = 77");
    expectRefused(CaseStore::open(newer), ErrorCode::Unsupported, "newer Waybill (tables of version 77");
    meddle(newer, "PRAGMA user_version = 0");
    expectRefused(CaseStore::open(newer), ErrorCode::Corrupt, "there is no version 0");
}

TEST(HostileCase, EveryTruncationIsRefusedWithItsPlace)
{
    const TemporaryDirectory folder;
    const std::vector<std::uint8_t> whole = readFile(madeCase(folder));
    ASSERT_GT(whole.size(), 20'000u);
    std::vector<std::size_t> lengths{
        1, 15, 16, 17, 50, 99, 100, 101, 511, 512, 1000, 4095, 4096, 4097, whole.size() - 1};
    for (std::size_t length = 8192; length < whole.size(); length += 4096)
        lengths.insert(lengths.end(), {length - 1, length, length + 100});
    for (const std::size_t length : lengths) {
        if (length >= whole.size())
            continue;
        const std::string path = folder.write(fmt::format("cut{}", length),
                                              {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)});
        const Result<CaseStore> opened = CaseStore::open(path);
        ASSERT_FALSE(opened) << length;
        EXPECT_EQ(opened.error().code, ErrorCode::Corrupt) << length << ": " << describe(opened.error());
        EXPECT_EQ(opened.error().offset, length) << describe(opened.error());
        EXPECT_EQ(opened.error().message.find("damaged"), 0u) << describe(opened.error());
    }
}

TEST(HostileCase, WhatWasAddedToTheTablesIsRefusedByName)
{
    struct Row {
        const char* sql;
        const char* says;
    };
    for (const Row& row :
         {Row{"CREATE VIEW v AS SELECT 1", "view “v”"},
          Row{"CREATE TRIGGER t AFTER UPDATE ON meta BEGIN DELETE FROM note; END", "trigger “t”"},
          Row{"CREATE TABLE more(a)", "table “more”"}, Row{"CREATE INDEX i ON note(text)", "index “i”"},
          Row{"ALTER TABLE note ADD COLUMN b TEXT", "table “note”"}, Row{"DROP TABLE lookup", "table “lookup”"},
          Row{"CREATE VIRTUAL TABLE f USING fts5(a)", "“f"},
          Row{"DROP TABLE note; CREATE VIEW note AS SELECT 1 AS position, 2 AS time, 'x' AS text", "view “note”"},
          Row{"DROP TABLE note; CREATE TABLE note(position INTEGER PRIMARY KEY, time, text)", "table “note”"}}) {
        const TemporaryDirectory folder;
        const std::string path = madeCase(folder);
        meddle(path, row.sql);
        expectRefused(CaseStore::open(path), ErrorCode::Corrupt, row.says);
    }
}

TEST(HostileCase, ValuesThatNoCaseHoldsAreRefused)
{
    struct Row {
        const char* sql;
        ErrorCode code;
        const char* says;
    };
    for (const Row& row :
         {Row{"UPDATE side SET role = 9", ErrorCode::Corrupt, "table “side” has no proper “role”"},
          Row{"UPDATE side SET id = -1 WHERE id = 3", ErrorCode::Corrupt, "“id”"},
          Row{"UPDATE side SET name = '' WHERE id = 3", ErrorCode::Corrupt, "no name"},
          Row{"UPDATE capture SET size = -1", ErrorCode::Corrupt, "“size”"},
          Row{"UPDATE correction SET country = 'China'", ErrorCode::Corrupt, "“country”"},
          Row{"UPDATE run SET side = 99", ErrorCode::Corrupt, "belongs to no side"},
          Row{"UPDATE capture SET run = 99", ErrorCode::Corrupt, "a capture belongs to no run"},
          Row{"UPDATE step SET run = 99", ErrorCode::Corrupt, "belongs to a run that is not there"},
          Row{"UPDATE capture SET sha256 = zeroblob(32)", ErrorCode::Corrupt, "the same capture"},
          Row{"UPDATE meta SET title = printf('%.*c', 10000000, 'x')", ErrorCode::Corrupt, "no proper title"},
          Row{"UPDATE result SET json = printf('%.*c', 60000000, 'x')", ErrorCode::Corrupt, "“json”"},
          Row{"UPDATE result SET json = printf('%.*c', 90000000, 'x')", ErrorCode::TooLarge, "longer than any case"},
          Row{"DELETE FROM meta", ErrorCode::Corrupt, "damaged"},
          Row{"WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO side "
              "SELECT i, i, 's' || i, 0 FROM n",
              ErrorCode::TooLarge, "more than 1000 rows"}}) {
        const TemporaryDirectory folder;
        const std::string path = madeCase(folder);
        meddle(path, row.sql);
        SCOPED_TRACE(row.sql);
        expectRefused(CaseStore::open(path), row.code, row.says);
    }
}

TEST(HostileCase, ABlobInATextColumnIsRefused)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    // What STRICT would not let in: the table is made loose, filled, and called strict again.
    meddle(
        path,
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'note';"
        "PRAGMA writable_schema = RESET; UPDATE note SET text = zeroblob(10000000);"
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'note';");
    expectRefused(CaseStore::open(path), ErrorCode::Corrupt, "damaged");
}

TEST(HostileCase, OtherFormsOfDatabaseAreRefused)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::vector<std::uint8_t> whole = readFile(path);
    overwrite(path, 18, {2, 2}); // write-ahead log
    expectRefused(CaseStore::open(path), ErrorCode::Corrupt, "");
    const std::string utf16 = folder.write("utf16.waybill", whole);
    overwrite(utf16, 56, {0, 0, 0, 2});
    expectRefused(CaseStore::open(utf16), ErrorCode::Corrupt, "");
}

TEST(HostileCase, JournalsThatWeDidNotWriteAreNotPlayedBack)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::string victim = folder.write("victim", bytesOf("precious"));
    const std::string beside = folder.write("made.waybill-journal", journalNaming(victim));
    expectRefused(CaseStore::open(path), ErrorCode::Corrupt, "a journal lies beside it");
    EXPECT_EQ(readFile(victim), bytesOf("precious"));
    fs::remove(beside);
    fs::create_symlink(victim, beside);
    expectRefused(CaseStore::open(path), ErrorCode::Corrupt, "a journal lies beside it");
    fs::remove(beside);
    const std::string log = folder.write("made.waybill-wal", journalNaming(victim));
    expectRefused(CaseStore::open(path), ErrorCode::Corrupt, "a journal lies beside it");
    fs::remove(log);
    EXPECT_TRUE(CaseStore::open(path));
}

TEST(HostileCase, ADamagedPageIsToldWithItsByte)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    constexpr std::size_t PageBytes = 4096, LogPage = 18; // any page of a table that is not looked at before the check
    const std::size_t at = std::min<std::size_t>(LogPage, readFile(path).size() / PageBytes) * PageBytes - PageBytes;
    overwrite(path, at, std::vector<std::uint8_t>(PageBytes, 0x77));
    const Result<CaseStore> opened = CaseStore::open(path);
    expectRefused(opened, ErrorCode::Corrupt, "damaged: ");
    EXPECT_EQ(opened.error().message.find_first_of("*\n"), std::string::npos) << describe(opened.error());
    EXPECT_EQ(opened.error().offset, at) << describe(opened.error());
}

TEST(HostileCase, AFileLargerThanAnyCaseIsNotRead)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    fs::resize_file(path, CaseFile::LargestFile + 1); // sparse
    expectRefused(CaseStore::open(path), ErrorCode::TooLarge, "more than a case may have");
}

TEST(HostileCase, NoFlippedByteBringsTheProgramDown)
{
    const TemporaryDirectory folder;
    const std::string path = madeCase(folder);
    const std::vector<std::uint8_t> whole = readFile(path);
    std::mt19937 random(20140810); // NOLINT: the same bytes each time
    std::size_t refused = 0;
    constexpr int Rounds = 400;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<std::uint8_t> bytes = whole;
        const int flips = round % 4 + 1;
        for (int i = 0; i < flips; ++i)
            bytes[random() % (round % 2 == 0 ? bytes.size() : 4096)] = static_cast<std::uint8_t>(random());
        const Result<CaseStore> opened = CaseStore::open(folder.write("flipped.waybill", bytes));
        refused += opened ? 0 : 1;
        EXPECT_TRUE(opened || !opened.error().message.empty());
    }
    EXPECT_GT(refused, Rounds / 10u); // most bytes of a small case are empty space
}

} // namespace waybill::test
