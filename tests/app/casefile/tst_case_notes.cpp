// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/older_case.h"
#include "casefile/case_notes.h"

namespace waybill::test {

namespace {

const NotePlace Host{"host:api.xiaomi.com", CaseRunId::none()};

std::vector<std::string> logOf(const Case& item)
{
    std::vector<std::string> texts;
    for (const LogEntry& entry : item.log)
        texts.push_back(entry.text);
    return texts;
}

} // namespace

TEST(CaseNotes, ANoteIsWrittenChangedAndTakenBack)
{
    Case item;
    ASSERT_TRUE(setNote(item, Host, "asks every minute", "p"));
    ASSERT_TRUE(setNote(item, Host, "asks every two minutes", "p"));
    ASSERT_EQ(item.notes.size(), 1U) << "one note a thing";
    EXPECT_EQ(item.notes.front().text, "asks every two minutes");
    ASSERT_TRUE(setNote(item, Host, "asks every two minutes", "p"));
    ASSERT_TRUE(setNote(item, Host, "", "p"));
    EXPECT_TRUE(item.notes.empty());
    EXPECT_EQ(logOf(item), (std::vector<std::string>{"Noted on host api.xiaomi.com: asks every minute",
                                                     "Note changed on host api.xiaomi.com: asks every two minutes",
                                                     "Note taken back: host api.xiaomi.com: asks every two minutes"}));
    EXPECT_EQ(item.log.front().program, "p");
}

TEST(CaseNotes, AStarStandsByItselfAndBesideANote)
{
    Case item;
    ASSERT_TRUE(setStar(item, Host, true, "p"));
    ASSERT_NE(findNote(item, Host), nullptr);
    EXPECT_TRUE(findNote(item, Host)->text.empty());
    ASSERT_TRUE(setNote(item, Host, "x", "p"));
    ASSERT_TRUE(setStar(item, Host, false, "p"));
    ASSERT_EQ(item.notes.size(), 1U);
    EXPECT_FALSE(item.notes.front().isStarred);
    ASSERT_TRUE(setStar(item, Host, true, "p"));
    ASSERT_TRUE(setNote(item, Host, "", "p"));
    ASSERT_EQ(item.notes.size(), 1U) << "the star stays";
    ASSERT_TRUE(setStar(item, Host, false, "p"));
    EXPECT_TRUE(item.notes.empty());
    ASSERT_TRUE(setStar(item, Host, false, "p"));
    EXPECT_EQ(item.log.size(), 6U);
}

TEST(CaseNotes, TheWholeMayHaveSeveral)
{
    Case item;
    for (const char* subject : {"", "capture"}) {
        ASSERT_TRUE(setNote(item, {subject, {}}, "first", "p"));
        ASSERT_TRUE(setNote(item, {subject, {}}, "second", "p"));
    }
    ASSERT_EQ(item.notes.size(), 4U);
    ASSERT_TRUE(changeNote(item, 2, "2nd", "p"));
    EXPECT_EQ(item.notes[1].text, "2nd");
    ASSERT_TRUE(removeNote(item, 1, "p"));
    EXPECT_EQ(item.notes[0].text, "2nd");
    EXPECT_EQ(removeNote(item, 4, "p").error().message, "there is no note 4; they are numbered 1 to 3");
    EXPECT_EQ(changeNote(item, 0, "x", "p").error().code, ErrorCode::NotFound);
}

TEST(CaseNotes, RunsTellTheSameSubjectApart)
{
    Case item = fullCase();
    item.notes.clear();
    ASSERT_TRUE(setStar(item, {Host.subject, CaseRunId{1}}, true, "p"));
    ASSERT_TRUE(setStar(item, {Host.subject, CaseRunId{2}}, true, "p"));
    EXPECT_EQ(item.notes.size(), 2U);
    EXPECT_EQ(item.log.back().text, "Starred: host api.xiaomi.com (run 2)");
    EXPECT_EQ(setStar(item, {Host.subject, CaseRunId{9}}, true, "p").error().message, "there is no run 9");
    removeNotesOf(item, CaseRunId{1}, "p");
    ASSERT_EQ(item.notes.size(), 1U);
    item.notes[0].run = CaseRunId{9};
    EXPECT_TRUE(whatIsWrongWith(item));
}

TEST(CaseNotes, TooLongOnesAreRefused)
{
    Case item;
    const Result<void> refused = setNote(item, Host, std::string(LongestNote + 1, 'x'), "p");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, "the note has 262145 bytes, more than the 262144 that one may have");
    EXPECT_EQ(item, Case());
    ASSERT_TRUE(setNote(item, Host, std::string(LongestNote, 'x'), "p"));
    const TemporaryDirectory folder;
    EXPECT_TRUE(CaseStore::create(folder.path() + "/a.waybill", item)) << "the log holds it, too";
}

TEST(CaseNotes, ASplitRunKeepsThemOnTheirPart)
{
    Case item = fullCase();
    item.notes = {{Timestamp{1}, "early", "time:10", CaseRunId{1}},
                  {Timestamp{1}, "late", "time:30", CaseRunId{1}},
                  {Timestamp{1}, "both", "country:CN", CaseRunId{1}},
                  {Timestamp{1}, "other", "country:CN", CaseRunId{2}}};
    const CaseRunId later = splitRun(item, CaseRunId{1}, Timestamp{20}, item.sides[1].id);
    ASSERT_FALSE(later.isNone());
    ASSERT_EQ(item.notes.size(), 5U);
    EXPECT_EQ(item.notes[0].run, CaseRunId{1});
    EXPECT_EQ(item.notes[1].run, later);
    EXPECT_EQ(item.notes[2].run, CaseRunId{1});
    EXPECT_EQ(item.notes[4].text, "both");
    EXPECT_EQ(item.notes[4].run, later);
}

TEST(CaseNotes, ACaseOfVersionTwoOpensWithItsNotesOnTheWhole)
{
    const TemporaryDirectory folder;
    const std::string path = olderCase(folder, 2);
    Case expected = fullCase();
    for (CaseNote& note : expected.notes)
        note = {note.time, note.text};
    const Result<CaseStore> store = CaseStore::open(path);
    ASSERT_TRUE(store) << describe(store.error());
    ASSERT_TRUE(store->keptCopy());
    EXPECT_EQ(store->current(), expected);
}

TEST(CaseNotes, TakingOverSaysWhereItCameFrom)
{
    Case item = fullCase(), notebook;
    item.notes.clear();
    const std::size_t logged = item.log.size();
    EXPECT_EQ(takeOverNotes(item, CaseRunId{2}, notebook, "b.pcap"), 0U);
    EXPECT_EQ(item.log.size(), logged);
    notebook.corrections = item.corrections; // known already
    notebook.corrections.push_back({"api.xiaomi.com", Singapore, "r", "s", std::nullopt, std::nullopt});
    notebook.notes = {{Timestamp{3}, "hm", "country:CN", {}, true}};
    EXPECT_EQ(takeOverNotes(item, CaseRunId{2}, notebook, "b.pcap"), 2U);
    ASSERT_EQ(item.notes.size(), 1U);
    EXPECT_EQ(item.notes[0], (CaseNote{Timestamp{3}, "hm", "country:CN", CaseRunId{2}, true}));
    EXPECT_EQ(item.corrections.size(), 2U);
    EXPECT_EQ(item.log[logged].text, "Taken over from the notes on b.pcap: 2 corrections, 1 note or star");
    EXPECT_EQ(item.log[logged + 1].text.find("Correction not taken over: "), 0U);
    EXPECT_EQ(item.log.back().text, "Starred and noted on country China (CN) (run 2): hm");
}

} // namespace waybill::test
