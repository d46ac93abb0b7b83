// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the handset and steps of a capture outside a case: kept in its notebook, merged field by field, logged,
// and taken into a case.
#include "app/casefile/older_case.h"
#include "casefile/case_notes.h"
#include "casefile/notebook.h"
#include "casefile/stated_facts.h"

namespace waybill::test {

namespace {

Case stated(Case notebook, const std::string& build, const std::string& consent)
{
    CaseRun run = statedRun(notebook);
    run.conditions.build = build;
    run.conditions.consent = consent;
    stateFacts(notebook, run, "test");
    return notebook;
}

/// The texts of the log from that entry on.
std::vector<std::string> logFrom(const Case& item, std::size_t first)
{
    std::vector<std::string> texts;
    for (std::size_t i = first; i < item.log.size(); ++i)
        texts.push_back(item.log[i].text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST(StatedFacts, AreLoggedFieldByFieldAndCanBeTakenBack)
{
    Case book;
    EXPECT_FALSE(isAnythingStated(statedRun(book)));
    stateFacts(book, {}, "test");
    EXPECT_EQ(book, Case()) << "stating nothing makes nothing";
    book = stated({}, "V11", "off");
    EXPECT_TRUE(isAnythingStated(statedRun(book)));
    book = stated(book, "V12", "off");
    book = stated(book, "V12", "");
    EXPECT_EQ(statedRun(book).conditions.build, "V12");
    EXPECT_EQ(logFrom(book, 0), (Texts{"Stated about the handset: build: V11", "Stated about the handset: consent: off",
                                       "Stated anew about the handset: build: V12 (it was V11)",
                                       "Statement about the handset taken back: consent: off"}));
    EXPECT_EQ(whatIsWrongWith(book), std::nullopt);
}

TEST(StatedFacts, EveryFieldOfTheFormIsKept)
{
    const TemporaryDirectory folder;
    const std::string path = notebookPath(folder.path(), {digest(1)});
    CaseRun expected = fullCase().runs[0]; // has something in every field
    Case book;
    stateFacts(book, expected, "test");
    EXPECT_EQ(book.log.size(), 22U) << "one entry a field";
    const Result<Case> kept = keepNotebook(path, {}, book);
    ASSERT_TRUE(kept) << describe(kept.error());
    const Result<Case> read = readNotebook(path);
    ASSERT_TRUE(read) << describe(read.error());
    ASSERT_EQ(read->runs.size(), 1U);
    expected.id = read->runs[0].id;
    expected.side = read->runs[0].side;
    expected.captures.clear();
    EXPECT_EQ(read->runs[0], expected);
    stateFacts(book, {}, "test");
    EXPECT_FALSE(isAnythingStated(statedRun(book)));
    EXPECT_EQ(book.log.size(), 44U);
}

TEST(StatedFacts, TwoProgramsStateDifferentFields)
{
    const Case known = stated({}, "V11", "off");
    const Case here = stated(known, "V12", "off"), there = stated(known, "V11", "on");
    const Case both = mergedNotebook(known, here, there);
    EXPECT_EQ(statedRun(both).conditions.build, "V12");
    EXPECT_EQ(statedRun(both).conditions.consent, "on");
    EXPECT_EQ(both.log.size(), 4U);
    EXPECT_EQ(mergedNotebook(both, both, both), both);
    EXPECT_EQ(mergedNotebook({}, known, {}), known);
    const Case sameField = mergedNotebook(known, here, stated(known, "V13", "off"));
    EXPECT_EQ(statedRun(sameField).conditions.build, "V12");
    EXPECT_EQ(logFrom(sameField, 2), (Texts{"Stated anew about the handset: build: V13 (it was V11)",
                                            "Stated anew about the handset: build: V12 (it was V11)"}));
}

TEST(StatedFacts, StepsOfTwoProgramsStandBesideEachOther)
{
    const CaseStep gallery{Timestamp{1}, 0, "opened the gallery", {}}, sim{Timestamp{2}, 0, "put in the SIM", {}};
    Case known;
    stateSteps(known, {gallery}, "test");
    Case here = known, there = known;
    stateSteps(here, {}, "test");
    stateSteps(there, {gallery, sim}, "test");
    const Case both = mergedNotebook(known, here, there);
    EXPECT_EQ(both.steps, std::vector<CaseStep>{sim});
    EXPECT_EQ(logFrom(both, 0), (Texts{"Step noted: 1970-01-01T00:00:00.000000001Z: opened the gallery",
                                       "Step noted: 1970-01-01T00:00:00.000000002Z: put in the SIM",
                                       "Step taken back: 1970-01-01T00:00:00.000000001Z: opened the gallery"}));
    std::vector<CaseStep> many(30, gallery);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].time = Timestamp{static_cast<std::int64_t>(i) + 10};
    stateSteps(here, many, "test");
    EXPECT_EQ(here.log.back().text, "Step noted: 30 steps");
}

TEST(StatedFacts, ComeIntoACaseBesideWhatItStates)
{
    Case item = fullCase();
    CaseRun& run = item.runs[1];
    run.conditions = {};
    run.sheet = {};
    run.conditions.build = "V11";
    const std::size_t logged = item.log.size(), steps = item.steps.size();
    Case book = stated({}, "V12", "off");
    stateSteps(book, {{Timestamp{7}, 5, "opened the gallery", {}}}, "test");
    EXPECT_EQ(takeOverNotes(item, item.runs[1].id, book, "b.pcap"), 2U);
    EXPECT_EQ(item.runs[1].conditions.build, "V11");
    EXPECT_EQ(item.runs[1].conditions.consent, "off");
    ASSERT_EQ(item.steps.size(), steps + 1);
    EXPECT_EQ(item.steps.back(), (CaseStep{Timestamp{7}, 5, "opened the gallery", item.runs[1].id}));
    EXPECT_EQ(logFrom(item, logged), (Texts{"Taken over from what is stated of b.pcap: 1 fact, 1 step",
                                            "Not taken over from b.pcap: build: V12 (the case says V11)"}));
    EXPECT_EQ(takeOverNotes(item, item.runs[1].id, stated({}, "V11", "off"), "b.pcap"), 0U);
    EXPECT_EQ(whatIsWrongWith(item), std::nullopt);
}

} // namespace waybill::test
