// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim_file.h"
#include "claims/opened_claims.h"
#include "models/claim_edits.h"
#include "models/claim_fields.h"
#include "models/claim_words.h"
#include "models/evidence_list_model.h"
#include "names/service_groups.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <set>

using namespace waybill;
using namespace waybill::test;

namespace {

Claim claimTo(const std::string& id, const std::string& domain)
{
    Claim claim;
    claim.id = id;
    claim.text = "Nothing goes to " + domain + ".";
    claim.test.kind = ClaimKind::Destination;
    claim.test.expect = ClaimExpect::None;
    claim.test.recipient.domain = domain;
    return claim;
}

} // namespace

class TestClaimModels : public QObject {
    Q_OBJECT
private slots:
    void modelsKeepTheRules();
    void aChangedClaimLosesItsVerdict();
    void theLatestSheetIsJudged();
    void marksTellVerdictsApart();
    void addedClaimsKeepTheirIdsApart();
    void takingAClaimOutLeavesNoConflictBehind();
    void aNewIdIsFollowedByConflicts();
    void typedFieldsReadAsFilesDo();
    void groupsAreKnownAsTheJudgeKnowsThem();
};

void TestClaimModels::modelsKeepTheRules()
{
    ClaimListModel claims;
    EvidenceListModel evidence;
    const QAbstractItemModelTester first(&claims), second(&evidence);
    QThreadPool pool;
    ClaimSheet sheet;
    sheet.claims = {claimTo("a", "xiaomi.com"), claimTo("b", "example.com")};
    JudgingRequest request{std::make_shared<const ClaimSheet>(sheet)};
    request.after.push_back({sampleRun("redmi-1s-before.pcapng")});
    const JudgingResult judged = startJudging(&pool, request).result();
    QVERIFY(judged.has_value());
    claims.setClaims(request.sheet, nullptr, true);
    QVERIFY(!claims.verdictAt(0));
    claims.setClaims(request.sheet, *judged, false);
    QCOMPARE(claims.rowCount(), 2);
    QCOMPARE(claims.claimAt(0)->id, std::string("a")); // contradicted
    QCOMPARE(claims.verdictAt(0)->word, VerdictWord::Contradicted);
    evidence.setVerdict(*judged, 0, 330);
    QVERIFY(evidence.rowCount() > 0);
    QVERIFY(evidence.analysisAt(0) == request.after.front().analysis);
    evidence.setVerdict(nullptr, -1, 0);
    QCOMPARE(evidence.rowCount(), 0);
    claims.setClaims(std::make_shared<const ClaimSheet>(), nullptr, false);
    QCOMPARE(claims.rowCount(), 0);
}

void TestClaimModels::aChangedClaimLosesItsVerdict()
{
    ClaimListModel claims;
    QThreadPool pool;
    ClaimSheet sheet;
    sheet.claims = {claimTo("a", "xiaomi.com"), claimTo("b", "example.com")};
    JudgingRequest request{std::make_shared<const ClaimSheet>(sheet)};
    request.after.push_back({sampleRun("redmi-1s-before.pcapng")});
    const JudgingResult judged = startJudging(&pool, request).result();
    QVERIFY(judged.has_value());
    sheet.claims[0].test.expect = ClaimExpect::Some; // what was judged says the opposite
    claims.setClaims(std::make_shared<const ClaimSheet>(sheet), *judged, true);
    QVERIFY(!claims.verdictAt(claims.rowOf("a")));
    QVERIFY(claims.verdictAt(claims.rowOf("b")));
}

void TestClaimModels::theLatestSheetIsJudged()
{
    QThreadPool pool;
    ClaimJudge judge(&pool);
    JudgingRequest ground;
    ground.after.push_back({sampleRun("redmi-1s-before.pcapng")});
    judge.setGround(ground);
    judge.setWanted(true);
    QVERIFY(!judge.isJudging()); // there are no claims
    for (const char* domain : {"a.example", "b.example", "c.example"}) {
        ClaimSheet sheet;
        sheet.claims = {claimTo("x", domain)};
        judge.setSheet(std::make_shared<const ClaimSheet>(sheet));
    }
    QVERIFY(QTest::qWaitFor([&judge] { return judge.isUpToDate() && !judge.isJudging(); }, LongMs));
    QCOMPARE(judge.judged()->request.sheet->claims[0].test.recipient.domain, std::string("c.example"));
    const JudgedPtr before = judge.judged();
    judge.setGround(ground); // nothing is new
    QVERIFY(!judge.isJudging());
    ground.after[0].conditions.consent = "off";
    judge.setGround(ground);
    QVERIFY(judge.isJudging());
    QVERIFY(QTest::qWaitFor([&judge] { return judge.isUpToDate() && !judge.isJudging(); }, LongMs));
    QVERIFY(judge.judged() != before);
    judge.setGround({});
    QVERIFY(!judge.judged());
}

void TestClaimModels::marksTellVerdictsApart()
{
    std::set<QString> marks;
    for (int word = 0; word <= static_cast<int>(VerdictWord::NotTested); ++word)
        marks.insert(verdictMark(static_cast<VerdictWord>(word)));
    QCOMPARE(marks.size(), std::size_t{6});
    QCOMPARE(verdictShown(VerdictWord::Consistent, false), QStringLiteral("○  Nothing seen against it (not proof)"));
    QCOMPARE(verdictShown(VerdictWord::Contradicted, true), QStringLiteral("✕  Exercise: would be contradicted"));
}

void TestClaimModels::addedClaimsKeepTheirIdsApart()
{
    ClaimSheet sheet, more;
    sheet.claims = {claimTo("a", "one.example"), claimTo("b", "two.example")};
    more.claims = {claimTo("a", "three.example"), claimTo("b", "two.example"), claimTo("c", "four.example")};
    more.claims[2].conflicts = {{"a", "both cannot be"}};
    QCOMPARE(addClaims(sheet, more), std::size_t{2}); // b is there, word for word
    QCOMPARE(sheet.claims.size(), std::size_t{4});
    QCOMPARE(sheet.claims[2].id, std::string("a-2"));
    QCOMPARE(sheet.claims[3].conflicts[0].with, std::string("a-2"));
    QVERIFY(checkSheet(sheet).has_value());
}

void TestClaimModels::takingAClaimOutLeavesNoConflictBehind()
{
    ClaimSheet sheet;
    sheet.claims = {claimTo("a", "one.example"), claimTo("b", "two.example")};
    sheet.claims[1].conflicts = {{"a", "both cannot be"}};
    removeClaim(sheet, 0);
    QVERIFY(sheet.claims[0].conflicts.empty());
    QVERIFY(checkSheet(sheet).has_value());
    QCOMPARE(freshClaimId(sheet), std::string("C1"));
}

void TestClaimModels::aNewIdIsFollowedByConflicts()
{
    ClaimSheet sheet;
    sheet.claims = {claimTo("a", "one.example"), claimTo("b", "two.example")};
    sheet.claims[1].conflicts = {{"a", "both cannot be"}};
    replaceClaim(sheet, 0, claimTo("z", "one.example"));
    QCOMPARE(sheet.claims[1].conflicts[0].with, std::string("z"));
    sheet.claims[1].conflicts[0].with = "gone";
    QVERIFY(!checkSheet(sheet).has_value());
}

void TestClaimModels::typedFieldsReadAsFilesDo()
{
    QCOMPARE(typedDate("2014-10")->toString(), std::string("2014-10"));
    QVERIFY(typedDate("")->isNone());
    QVERIFY(!typedDate("2014-02-30"));
    QVERIFY(!typedDate("\" or so"));
    QCOMPARE(typedCountry("CN")->toString(), std::string("CN"));
    QVERIFY(!typedCountry("China"));
    QVERIFY(!QString::fromStdString(typedCountry("QQ").error().message).startsWith(QStringLiteral("line")));
    QCOMPARE(countriesText(*typedCountries(" US ,SG; US")), std::string("US, SG"));
    QVERIFY(!typedCountries("US, Atlantis"));
    for (const char* text : {"90 s", "10 min", "2 h", "600"})
        QVERIFY2(typedDuration(text).has_value(), text);
    QCOMPARE(*typedDuration("600"), *typedDuration("10 min"));
    QCOMPARE(graceText(*typedDuration("90 s")), std::string("90 s"));
    QVERIFY(!typedDuration("soon"));
    QVERIFY(!typedDuration("0600"));
}

void TestClaimModels::groupsAreKnownAsTheJudgeKnowsThem()
{
    const auto groups = ServiceGroups::load(findResourceDirectory());
    QVERIFY(groups.has_value());
    QVERIFY(groupChoices(*groups).contains(QStringLiteral("Xiaomi")));
    for (const char* group : {"Xiaomi", "xiaomi", "Xiaomi · Mi Cloud", "Xiaomi: Mi Cloud"})
        QVERIFY2(isKnownGroup(*groups, group), group);
    for (const char* group : {"Xiao", "Nobody", "Xiaomi · Moon base"})
        QVERIFY2(!isKnownGroup(*groups, group), group);
}

WAYBILL_UI_TEST(TestClaimModels)
#include "tst_claim_models.moc"
