// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "models/map_facts.h"
#include "models/text.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;
using waybill::test::FakeAnalysis;
using waybill::test::FakeFlow;

class tst_MapFacts : public QObject {
    Q_OBJECT
private slots:
    void watchedCountriesComeFirstAndStayAtZero();
    void othersFollowByAmount();
    void whatHasNoPlaceStandsBeside();
    void theTableHasTheSameFigures();
    void theCaptionTakesNoSide();
    void nothingAtAllIsFine();
};

void tst_MapFacts::watchedCountriesComeFirstAndStayAtZero()
{
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    const MapFacts facts = mapFacts(*analysis, defaultWatchList());
    QCOMPARE(facts.countries.size(), std::size_t{4});
    QVERIFY(facts.countries[0].code == China);
    QCOMPARE(facts.countries[0].contentUp, (Range{900'000, 900'000}));
    QCOMPARE(facts.countries[1].contentUp, (Range{300'000, 550'000})); // 250 kB "US or SG"
    QCOMPARE(facts.countries[2].contentUp, (Range{0, 250'000}));
    QVERIFY(facts.countries[3].code == India);
    QCOMPARE(facts.countries[3].contentUp, (Range{0, 0}));
    QVERIFY(facts.countries[3].words.startsWith(QStringLiteral("not seen in")));
    for (const MapFacts::Country& country : facts.countries) {
        QVERIFY(country.isWatched);
        QVERIFY(!country.words.contains(QStringLiteral("located")));
    }
}

void tst_MapFacts::othersFollowByAmount()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    for (const std::uint64_t bytes : {5'000u, 70'000u}) {
        FakeFlow flow;
        flow.server = bytes > 10'000 ? "5.9.0.1" : "41.0.0.1";
        flow.country = flow.second = bytes > 10'000 ? CountryCode('D', 'E') : CountryCode('Z', 'A');
        flow.contentUp = bytes;
        plan.flows.push_back(flow);
    }
    const MapFacts facts = mapFacts(*plan.build(), {India});
    QVERIFY(facts.countries[0].code == India);
    QVERIFY(facts.countries[1].code == China);
    QVERIFY(!facts.countries[1].isWatched);
    const auto at = [&facts](std::size_t i) { return facts.countries[i].code.toString(); };
    QCOMPARE(at(facts.countries.size() - 2), std::string("DE"));
    QCOMPARE(at(facts.countries.size() - 1), std::string("ZA"));
}

void tst_MapFacts::whatHasNoPlaceStandsBeside()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.flows.back().contentUp = 5'000'000; // to the local network
    const MapFacts facts = mapFacts(*plan.build(), defaultWatchList());
    QCOMPARE(facts.beside.size(), std::size_t{3});
    QVERIFY(facts.beside[0].band == Band::Edge);
    QCOMPARE(facts.beside[0].contentUp, std::uint64_t{1000});
    QVERIFY(facts.beside[2].words.contains(QStringLiteral("not counted")));
    QCOMPARE(facts.beside[2].contentUp, std::uint64_t{5'000'000});
    QCOMPARE(facts.largest(), std::uint64_t{900'000}); // not the local network
}

void tst_MapFacts::theTableHasTheSameFigures()
{
    const MapFacts facts = mapFacts(*FakeAnalysis::typical().build(), defaultWatchList());
    const QStringList lines = mapTable(facts).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 1 + 4 + 3);
    for (const QString& line : lines)
        QCOMPARE(line.count(QLatin1Char('\t')), 4);
    QCOMPARE(lines[3].split(QLatin1Char('\t')), (QStringList{QStringLiteral("Singapore"), QStringLiteral("SG"),
                                                             bytesShown(0), bytesShown(250'000), QStringLiteral("1")}));
    QVERIFY(lines[4].startsWith(QStringLiteral("India")));
}

void tst_MapFacts::theCaptionTakesNoSide()
{
    for (const bool hasBorders : {true, false}) {
        const QString caption = mapCaption(QStringLiteral("Natural Earth 4.1.0"), hasBorders);
        QVERIFY(caption.contains(QStringLiteral("Natural Earth 4.1.0")));
        QVERIFY(caption.contains(QStringLiteral("no position")));
        QVERIFY(caption.contains(QStringLiteral("not at a server")));
        QCOMPARE(caption.contains(QStringLiteral("dashed")), hasBorders);
        QVERIFY(!caption.contains(QLatin1Char('%')));
    }
}

void tst_MapFacts::nothingAtAllIsFine()
{
    const MapFacts facts = mapFacts(*FakeAnalysis().build(), {});
    QVERIFY(facts.countries.empty());
    QCOMPARE(facts.largest(), std::uint64_t{0});
    QCOMPARE(mapTable(facts).count(QLatin1Char('\n')), 3);
}

WAYBILL_UI_TEST(tst_MapFacts)
#include "tst_map_facts.moc"
