// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_store.h"
#include "support/case_desk.h"
#include "support/ui_test.h"
#include "support/unprivileged.h"

#include <set>

using namespace waybill;
using waybill::test::CaseDesk;
using State = ComparisonDocument::State;

class TestComparisonDocument : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<CaseDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aSavedCaseReopensAsItWas();
    void aQuickLookIsNotUnsavedWork();
    void savingKeepsTheComparison();
    void twentyRunsReopenWithoutTheirBytesBeingRead();
    void aChangedCaptureIsLeftOutWithBothHashes();
    void aMovedCaptureIsFoundAgain();
    void aReadOnlyCaseIsSavedAsACopy();
    void whoeverSavesSecondIsRefused();
    void whatIsNoCaseIsAnsweredInASentence();
    void otherTablesChangeNothingUntilTheyAreChosen();
    void aSplitRunIsReadInParts();
    void otherSidesAreCompared();
    void closingWhileTheCaseOpensIsSafe();

private:
    [[nodiscard]] std::unique_ptr<ComparisonDocument> savedPair();
    std::unique_ptr<CaseDesk> m_desk;
};

std::unique_ptr<ComparisonDocument> TestComparisonDocument::savedPair()
{
    auto document = m_desk->compared({m_desk->capture(QStringLiteral("a.pcap"), 5000)},
                                     {m_desk->capture(QStringLiteral("b.pcap"), 7000)});
    return CaseDesk::settle(*document) && m_desk->saveAs(*document, QStringLiteral("pair.waybill"))
               ? std::move(document)
               : nullptr;
}

void TestComparisonDocument::aSavedCaseReopensAsItWas()
{
    auto document = savedPair();
    QVERIFY(document);
    QVERIFY(document->isSaved() && !document->isModified());
    RunConditions conditions;
    conditions.consent = "off";
    conditions.account = "signed in";
    RunSheet sheet;
    sheet.operatorName = "Jo";
    sheet.clockOffsetNs = -3'500'000'000;
    document->setRun(SideRole::After, 0, conditions, sheet);
    document->setSteps({{Timestamp{1'407'659'521 * NsPerSecond}, NsPerSecond, "opened the gallery",
                         document->runs(SideRole::Before)[0].id}});
    document->setTitle(QStringLiteral("Redmi 1S"));
    QVERIFY(document->isModified());
    QVERIFY(CaseDesk::settle(*document));
    QSignalSpy saved(document.get(), &ComparisonDocument::saved);
    document->save();
    QVERIFY(!document->whyNotSaved().isEmpty()); // one at a time
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
    QVERIFY(!document->isModified());
    const Case content = document->content();
    const std::string sentence = document->comparison()->sentence;
    document.reset();

    auto again = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*again));
    QVERIFY(again->content() == content);
    QCOMPARE(again->name(), QStringLiteral("Redmi 1S"));
    QCOMPARE(again->runs(SideRole::After)[0].conditions.consent, std::string("off"));
    QCOMPARE(again->content().steps.front().text, std::string("opened the gallery"));
    QCOMPARE(again->comparison()->sentence, sentence);
    QCOMPARE(again->runs(SideRole::Before)[0].analysis->coverage().packets, std::uint64_t{5000});
    QVERIFY(!again->isModified());
    QVERIFY(CaseDesk::recheckEnds(*again));
    QVERIFY(again->runs(SideRole::Before)[0].standing.state == CaptureState::Same);
    QCOMPARE(again->leftOut(), QString());
}

void TestComparisonDocument::aQuickLookIsNotUnsavedWork()
{
    auto document = m_desk->compared({m_desk->capture(QStringLiteral("a.pcap"), 50)},
                                     {m_desk->capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(!document->whyNotSaved().isEmpty()); // hashes are not known yet
    QVERIFY(CaseDesk::settle(*document));
    QVERIFY(!document->isModified());
    QCOMPARE(document->whyNotSaved(), QString());
    document->setControl(SideRole::Before, 0, true);
    QVERIFY(document->isModified());
    document->setControl(SideRole::Before, 0, false);
    QVERIFY(!document->isModified());
    document->add(SideRole::After, {m_desk->capture(QStringLiteral("c.pcap"), 70)});
    QVERIFY(document->isModified());
}

void TestComparisonDocument::savingKeepsTheComparison()
{
    auto document = savedPair();
    QVERIFY(document);
    QCOMPARE(document->content().results.size(), std::size_t{1});
    QVERIFY(document->content().results[0].json.find("waybill.compare/1") != std::string::npos);
    QVERIFY(!document->content().lookups.empty());
    QVERIFY(document->content().log.back().text.find("saved") != std::string::npos);
    document->setTitle(QStringLiteral("other"));
    QSignalSpy saved(document.get(), &ComparisonDocument::saved);
    document->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
    QCOMPARE(document->content().results.size(), std::size_t{1}); // the same figures are kept once
}

void TestComparisonDocument::twentyRunsReopenWithoutTheirBytesBeingRead()
{
    std::vector<std::string> before, after;
    for (std::uint32_t i = 0; i < 10; ++i) {
        before.push_back(m_desk->capture(QStringLiteral("a%1.pcap").arg(i), 1000 + i));
        after.push_back(m_desk->capture(QStringLiteral("b%1.pcap").arg(i), 2000 + i));
    }
    auto document = m_desk->compared(before, after);
    QVERIFY(CaseDesk::settle(*document));
    QVERIFY(m_desk->saveAs(*document, QStringLiteral("twenty.waybill")));
    const std::string sentence = document->comparison()->sentence;
    document.reset();
    for (const std::string& file : before) { // as long and as old as before, and nothing in it
        QFile capture(QFile::decodeName(file.c_str()));
        const QDateTime changed = QFileInfo(capture).lastModified();
        QVERIFY(capture.open(QIODevice::ReadWrite));
        QVERIFY(capture.write(QByteArray(static_cast<qsizetype>(capture.size()), '\0')) > 0);
        QVERIFY(capture.flush() && capture.setFileTime(changed, QFileDevice::FileModificationTime));
    }
    auto again = std::make_unique<ComparisonDocument>(m_desk->workers);
    std::string first;
    std::size_t runs = 0;
    connect(again.get(), &ComparisonDocument::changed, this, [&, shown = again.get()] {
        if (first.empty() && shown->state() == State::Ready) {
            first = shown->comparison()->sentence;
            runs = shown->runs(SideRole::Before).size();
        }
    });
    again->open(m_desk->path(QStringLiteral("twenty.waybill")));
    QTRY_VERIFY_WITH_TIMEOUT(!first.empty(), 60'000);
    QCOMPARE(first, sentence);
    QCOMPARE(runs, std::size_t{10});
    QVERIFY(CaseDesk::recheckEnds(*again)); // which finds out
    QCOMPARE(again->leftOut().count(QLatin1Char('\n')), 9);
}

void TestComparisonDocument::aChangedCaptureIsLeftOutWithBothHashes()
{
    QVERIFY(savedPair());
    const auto known = CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")))->current().runs[0].captures[0];
    (void)m_desk->capture(QStringLiteral("a.pcap"), 5001); // longer: seen at a glance
    auto document = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*document, State::Failed));
    QVERIFY(CaseDesk::recheckEnds(*document));
    const ComparisonDocument::Run& run = document->runs(SideRole::Before).at(0);
    QTRY_VERIFY_WITH_TIMEOUT(document->runs(SideRole::Before).at(0).standing.found.has_value(), 60'000);
    QVERIFY(run.standing.state == CaptureState::Changed && !run.analysis);
    QVERIFY2(document->leftOut().contains(QString::fromStdString(toHex(known.sha256))),
             qPrintable(document->leftOut()));
    QVERIFY(document->leftOut().contains(QString::fromStdString(toHex(*run.standing.found))));
    QCOMPARE(document->content().runs.size(), std::size_t{2}); // it stays in the case
}

void TestComparisonDocument::aMovedCaptureIsFoundAgain()
{
    QVERIFY(savedPair());
    QVERIFY(QDir(m_desk->directory.path()).mkpath(QStringLiteral("elsewhere/deep")));
    const QString moved = m_desk->directory.filePath(QStringLiteral("elsewhere/deep/renamed.pcap"));
    QVERIFY(QFile::rename(m_desk->directory.filePath(QStringLiteral("a.pcap")), moved));
    auto document = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*document, State::Failed));
    QCOMPARE(document->missingCaptures(), 1);
    QVERIFY(document->runs(SideRole::Before).at(0).standing.state == CaptureState::Missing);
    document->findCaptures(m_desk->path(QStringLiteral("elsewhere")));
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(document->missingCaptures(), 0);
    QCOMPARE(document->content().runs[0].captures[0].path, QFileInfo(moved).canonicalFilePath().toStdString());
    QVERIFY(document->content().log.back().text.find("found") != std::string::npos);
    QVERIFY(document->isModified());
}

void TestComparisonDocument::aReadOnlyCaseIsSavedAsACopy()
{
    QVERIFY(savedPair());
    const QString folder = m_desk->directory.path();
    QVERIFY(QDir(folder).mkdir(QStringLiteral("mine")));
    const QFile::Permissions everyone(0x7755);
    QVERIFY(QFile::setPermissions(folder, everyone));
    QVERIFY(QFile::setPermissions(folder + QStringLiteral("/mine"), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(folder + QStringLiteral("/pair.waybill"), QFile::Permissions(0x4444)));
    QSignalSpy* saved = nullptr;
    {
        const waybill::test::Unprivileged nobody;
        auto document = m_desk->opened(QStringLiteral("pair.waybill"));
        QVERIFY(CaseDesk::settle(*document));
        QVERIFY(!document->file().readOnlyReason().empty());
        document->setTitle(QStringLiteral("changed all the same"));
        saved = new QSignalSpy(document.get(), &ComparisonDocument::saved);
        document->saveAs(m_desk->path(QStringLiteral("mine/copy.waybill")));
        QTRY_COMPARE_WITH_TIMEOUT(saved->count(), 1, 60'000);
        QVERIFY(document->file().readOnlyReason().empty() && !document->isModified());
        delete saved;
    }
    QCOMPARE(CaseStore::open(m_desk->path(QStringLiteral("mine/copy.waybill")))->current().title,
             std::string("changed all the same"));
}

void TestComparisonDocument::whoeverSavesSecondIsRefused()
{
    QVERIFY(savedPair());
    auto document = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*document));
    {
        Result<CaseStore> other = CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")));
        QVERIFY(other->isOpenElsewhere());
        Case content = other->current();
        content.title = "by another program";
        QVERIFY(other->save(content).has_value());
    }
    document->setTitle(QStringLiteral("mine"));
    QSignalSpy failed(document.get(), &ComparisonDocument::saveFailed);
    document->save();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(document->file().isOutdated() && document->isModified());
    QCOMPARE(document->name(), QStringLiteral("mine")); // nothing is lost by it
    document->openAgain();
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(document->name(), QStringLiteral("by another program"));
    QVERIFY(!document->file().isOutdated() && !document->isModified());
}

void TestComparisonDocument::whatIsNoCaseIsAnsweredInASentence()
{
    QFile file(m_desk->directory.filePath(QStringLiteral("no.waybill")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter, not a case") > 0);
    file.close();
    auto document = m_desk->opened(QStringLiteral("no.waybill"));
    QVERIFY(CaseDesk::settle(*document, State::Failed));
    QVERIFY(document->isUnopened() && !document->isSaved());
    QVERIFY(QString::fromStdString(describe(document->error())).contains(QStringLiteral("no.waybill")));
    QVERIFY(!document->whyNotSaved().isEmpty());
}

void TestComparisonDocument::otherTablesChangeNothingUntilTheyAreChosen()
{
    QVERIFY(savedPair());
    {
        Result<CaseStore> store = CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")));
        Case content = store->current();
        for (FrozenLookup& lookup : content.lookups) { // as if computed with older tables
            lookup.sourceDate = "2001-02-03";
            lookup.country = *CountryCode::parse("BR");
        }
        content.results[0].versions = "waybill 0.0.1";
        QVERIFY(store->save(content).has_value());
    }
    auto document = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*document));
    QVERIFY(document->file().frozenGeography() && document->file().tables().changedAddresses > 0);
    const auto countriesOf = [&document] {
        std::set<std::string> codes;
        for (const CountryRow& row : document->comparison()->countries)
            if (row.contentAfter.max > 0)
                codes.insert(row.code.toString());
        return codes;
    };
    QCOMPARE(countriesOf(), std::set<std::string>{"BR"});
    QVERIFY(!document->isModified());
    document->chooseTables(ComparisonDocument::Tables::OfToday);
    QVERIFY(document->isModified());
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(countriesOf(), std::set<std::string>{"CN"});
    QSignalSpy saved(document.get(), &ComparisonDocument::saved);
    document->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
    QCOMPARE(document->content().results.size(), std::size_t{2}); // beside the former
    document = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*document));
    QVERIFY(!document->file().frozenGeography()); // today's are those in use
    QCOMPARE(countriesOf(), std::set<std::string>{"CN"});
}

void TestComparisonDocument::aSplitRunIsReadInParts()
{
    auto document = m_desk->compared({m_desk->capture(QStringLiteral("long.pcap"), 6000)}, {});
    QVERIFY(CaseDesk::settle(*document, State::Failed)); // After is empty
    const Timestamp at{document->runs(SideRole::Before)[0].analysis->firstTime().ns + 2 * NsPerSecond};
    document->split(SideRole::Before, 0, at, SideRole::After);
    QVERIFY(CaseDesk::settle(*document));
    const auto contentOf = [&document](SideRole side) {
        std::uint64_t bytes = 0;
        for (const auto& row : document->comparison()->destinations)
            bytes += side == SideRole::Before ? row.before.contentUp : row.after.contentUp;
        return bytes;
    };
    QCOMPARE(contentOf(SideRole::Before), std::uint64_t{2'000'000});
    QCOMPARE(contentOf(SideRole::After), std::uint64_t{4'000'000});
    QVERIFY(document->runs(SideRole::After)[0].conditions.updatedAt == at);
    QVERIFY(m_desk->saveAs(*document, QStringLiteral("split.waybill")));
    document = m_desk->opened(QStringLiteral("split.waybill"));
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(contentOf(SideRole::After), std::uint64_t{4'000'000});
}

void TestComparisonDocument::otherSidesAreCompared()
{
    auto document = savedPair();
    QVERIFY(document);
    const CaseSideId before = document->chosenSide(SideRole::Before), after = document->chosenSide(SideRole::After);
    const CaseSideId third = document->addSide(QStringLiteral("V12.0.3"));
    QVERIFY(document->addSide(QStringLiteral("V12.0.3")) == third);
    document->chooseSides(before, third);
    QCOMPARE(document->state(), State::Failed);
    document->add(SideRole::After, {m_desk->capture(QStringLiteral("c.pcap"), 300)});
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(document->comparison()->after.name, std::string("V12.0.3"));
    document->swapSides();
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(document->comparison()->before.name, std::string("V12.0.3"));
    document->chooseSides(before, after);
    QVERIFY(CaseDesk::settle(*document));
    QCOMPARE(document->allSides().size(), std::size_t{3});
    QCOMPARE(document->allSides()[2].runs.size(), std::size_t{1});
}

void TestComparisonDocument::closingWhileTheCaseOpensIsSafe()
{
    QVERIFY(savedPair());
    auto document = m_desk->opened(QStringLiteral("pair.waybill"));
    document.reset();
    document = m_desk->opened(QStringLiteral("pair.waybill"));
    QVERIFY(CaseDesk::settle(*document));
}

WAYBILL_UI_TEST(TestComparisonDocument)
#include "tst_comparison_document.moc"
