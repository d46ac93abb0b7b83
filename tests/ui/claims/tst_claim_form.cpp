// SPDX-License-Identifier: GPL-3.0-or-later
// Claims written, changed and taken out by hand: the form says what it writes, and refuses what no file could hold.
#include "claims/claim_file.h"
#include "claims/opened_claims.h"
#include "geo/text_file.h"
#include "names/service_groups.h"
#include "pages/claims/claim_form_dialog.h"
#include "pages/claims/claim_reply_dialog.h"
#include "pages/claims/question_dialog.h"
#include "support/ui_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace waybill;
using namespace waybill::test;

namespace {

ClaimSheet packOf(const std::string& name)
{
    const auto text = readTextFile(bundledClaimFile(name), MostClaimBytes);
    const auto sheet = text ? readClaims(*text, name) : Failure(text.error());
    return sheet ? *sheet : ClaimSheet();
}

std::shared_ptr<const ServiceGroups> bundledServices()
{
    const auto groups = ServiceGroups::load(findResourceDirectory());
    return groups ? std::make_shared<const ServiceGroups>(*groups) : nullptr;
}

/// The shown editor of that name.
template <typename Editor>
Editor* field(const QWidget& dialog, const char* name)
{
    for (auto* each : dialog.findChildren<Editor*>())
        if (each->accessibleName() == QString::fromUtf8(name) && each->isVisibleTo(&dialog))
            return each;
    return nullptr;
}

void choose(const QWidget& dialog, const char* name, const char* item)
{
    auto* choice = field<QComboBox>(dialog, name);
    QVERIFY2(choice, name);
    const int row = choice->findText(QString::fromUtf8(item));
    QVERIFY2(row >= 0, item);
    choice->setCurrentIndex(row);
}

void press(const QWidget& dialog, const char* text)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QString::fromUtf8(text))
            button->click();
}

} // namespace

class TestClaimForm : public QObject {
    Q_OBJECT
private slots:
    void itWritesWhatItSays();
    void aChangeHasItsOwnWords();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void everyBundledClaimPassesUnchanged();
    void theRestOfAClaimStays();
    void claimsAreWrittenChangedAndTakenOut();
    void aPackIsAddedOrReplaces();
    void repliesStandUnderTheirClaim();
    void theKeyboardReachesEveryField();
};

void TestClaimForm::itWritesWhatItSays()
{
    ClaimFormDialog dialog({}, {}, bundledServices());
    std::vector<Claim> kept;
    connect(&dialog, &ClaimFormDialog::written, &dialog, [&kept](const Claim& claim) { kept.push_back(claim); });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    press(dialog, "Keep the claim");
    QVERIFY(kept.empty()); // nothing was said yet
    field<QPlainTextEdit>(dialog, "The claim as quoted")->setPlainText(QStringLiteral("Nothing goes to China."));
    field<QLineEdit>(dialog, "Who said it")->setText(QStringLiteral("A maker"));
    field<QLineEdit>(dialog, "Date")->setText(QStringLiteral("2014-10"));
    QVERIFY(!dialog.problem().isEmpty()); // who receives?
    choose(dialog, "Addresses estimated in", "China (CN)");
    field<QComboBox>(dialog, "Service of")->setEditText(QStringLiteral("Xiaomi · Mi Cloud"));
    choose(dialog, "Consent", "off again");
    field<QLineEdit>(dialog, "Grace time")->setText(QStringLiteral("10 min"));
    choose(dialog, "When", "after");
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    const QString said = dialog.sentence();
    QVERIFY2(said.startsWith(QStringLiteral("No content")) && said.contains(QStringLiteral("estimated in China")) &&
                 said.contains(QStringLiteral("consent off again")),
             qPrintable(said));
    press(dialog, "Keep the claim");
    QCOMPARE(kept.size(), std::size_t{1});
    const Claim& claim = kept.front();
    QCOMPARE(testSentence(claim), said.toStdString());
    QCOMPARE(claim.when.graceNs, std::int64_t{600} * NsPerSecond);
    QCOMPARE(claim.test.recipient.group, std::string("Xiaomi · Mi Cloud"));
    QCOMPARE(claim.date.toString(), std::string("2014-10"));
    const auto read = readClaims(writeClaims({"", {claim}}), {});
    QVERIFY(read && read->claims.front() == claim);
}

void TestClaimForm::aChangeHasItsOwnWords()
{
    ClaimFormDialog dialog({}, {}, bundledServices());
    dialog.show();
    field<QPlainTextEdit>(dialog, "The claim as quoted")->setPlainText(QStringLiteral("Data moved."));
    choose(dialog, "What is tested", "What changed with the update");
    QVERIFY(!field<QLineEdit>(dialog, "From addresses estimated in"));
    choose(dialog, "How much", "Moved:");
    field<QComboBox>(dialog, "Service of")->setEditText(QStringLiteral("Xiaomi"));
    QVERIFY(!dialog.problem().isEmpty()); // from where, to where?
    field<QLineEdit>(dialog, "From addresses estimated in")->setText(QStringLiteral("CN"));
    field<QLineEdit>(dialog, "To addresses estimated in")->setText(QStringLiteral("US, SG"));
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    QCOMPARE(dialog.claim().test.to.size(), std::size_t{2});
    choose(dialog, "What is tested", "Nothing: traffic cannot show it");
    QVERIFY(!field<QComboBox>(dialog, "Service of"));
    QVERIFY(!dialog.problem().isEmpty()); // why not?
    field<QLineEdit>(dialog, "Why traffic cannot show it")->setText(QStringLiteral("It is about motives."));
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
}

void TestClaimForm::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("country") << "Addresses estimated in"
                             << "Atlantis"
                             << "no country code";
    QTest::newRow("group") << "Service of"
                           << "Nobody"
                           << "No rule names";
    QTest::newRow("date") << "Date"
                          << "2014-02-30"
                          << "is no day";
    QTest::newRow("grace") << "Grace time"
                           << "soon"
                           << "no length of time";
    QTest::newRow("by") << "From this day on"
                        << "24.10.2014"
                        << "is no day";
}

void TestClaimForm::whatIsWrongIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    ClaimFormDialog dialog({}, {}, bundledServices());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    int kept = 0;
    connect(&dialog, &ClaimFormDialog::written, &dialog, [&kept] { ++kept; });
    field<QPlainTextEdit>(dialog, "The claim as quoted")->setPlainText(QStringLiteral("Nothing goes there."));
    field<QLineEdit>(dialog, "Host name, with all under it")->setText(QStringLiteral("example.com"));
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    if (auto* choice = field<QComboBox>(dialog, qPrintable(name)))
        choice->setEditText(typed);
    else
        field<QLineEdit>(dialog, qPrintable(name))->setText(typed);
    QVERIFY2(dialog.problem().contains(said), qPrintable(dialog.problem()));
    bool isBeside = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        isBeside |= label->isVisible() && label->text().contains(said) && label->text() != dialog.problem();
    QVERIFY(isBeside);
    press(dialog, "Keep the claim");
    QCOMPARE(kept, 0);
    QVERIFY(dialog.isVisible());
}

void TestClaimForm::everyBundledClaimPassesUnchanged()
{
    const auto services = bundledServices();
    for (const char* name : {"general", "xiaomi-2014"}) {
        const ClaimSheet sheet = packOf(name);
        QVERIFY2(!sheet.claims.empty(), name);
        for (std::size_t i = 0; i < sheet.claims.size(); ++i) {
            const ClaimFormDialog dialog(sheet, i, services);
            QVERIFY2(dialog.problem().isEmpty(),
                     qPrintable(QString::fromStdString(sheet.claims[i].id) + dialog.problem()));
            QVERIFY2(dialog.claim() == sheet.claims[i], sheet.claims[i].id.c_str());
        }
    }
}

void TestClaimForm::theRestOfAClaimStays()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("xiaomi-2014"));
    opened.panel->selectClaim("A5");
    const Claim before = *opened.panel->model()->claimAt(opened.panel->model()->rowOf("A5"));
    QVERIFY(!before.replies.empty() && !before.facts.empty());
    opened.panel->edit();
    auto* dialog = opened.page.findChild<ClaimFormDialog*>();
    QVERIFY(dialog);
    field<QLineEdit>(*dialog, "Short name")->setText(QStringLiteral("A5-new"));
    press(*dialog, "Keep the claim");
    const int row = opened.panel->model()->rowOf("A5-new");
    QVERIFY(row >= 0 && opened.panel->model()->rowOf("A5") < 0);
    Claim after = *opened.panel->model()->claimAt(row);
    after.id = before.id;
    QVERIFY(after == before);
}

void TestClaimForm::claimsAreWrittenChangedAndTakenOut()
{
    OpenedClaims opened;
    QSignalSpy kept(&opened.page, &ClaimsPage::claimsKept);
    opened.panel->takeFile(bundledClaimFile("general"));
    const int count = opened.panel->model()->rowCount();
    opened.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_Insert);
    auto* form = opened.page.findChild<ClaimFormDialog*>();
    QVERIFY(form);
    field<QPlainTextEdit>(*form, "The claim as quoted")->setPlainText(QStringLiteral("New one."));
    field<QLineEdit>(*form, "Host name, with all under it")->setText(QStringLiteral("example.com"));
    press(*form, "Keep the claim");
    QCOMPARE(opened.panel->model()->rowCount(), count + 1);
    QCOMPARE(kept.last()[1].value<std::string>(), std::string("added C1"));
    opened.panel->selectClaim("C1");
    QTest::keyClick(opened.table, Qt::Key_Delete);
    QCOMPARE(opened.panel->model()->rowCount(), count + 1); // it asks
    auto* question = opened.page.findChild<QuestionDialog*>();
    QVERIFY(question);
    press(*question, "Remove");
    QCOMPARE(opened.panel->model()->rowCount(), count);
    QTest::keyClick(opened.table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(opened.panel->model()->rowCount(), count + 1);
    QVERIFY(opened.panel->model()->rowOf("C1") >= 0);
    const auto read = readClaims(kept.last()[0].value<std::string>(), {});
    QVERIFY(read && *read == opened.panel->sheet());
}

void TestClaimForm::aPackIsAddedOrReplaces()
{
    OpenedClaims opened;
    const std::size_t general = packOf("general").claims.size(), pack = packOf("xiaomi-2014").claims.size();
    const auto answer = [&opened](const char* text) {
        auto* question = opened.page.findChild<QuestionDialog*>();
        QVERIFY(question);
        press(*question, text);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    opened.panel->takeFile(bundledClaimFile("general"));
    opened.panel->takeFile(bundledClaimFile("xiaomi-2014"));
    answer("Add");
    QCOMPARE(opened.panel->sheet().claims.size(), general + pack);
    opened.panel->takeFile(bundledClaimFile("general"));
    answer("Add"); // they are there already
    QCOMPARE(opened.panel->sheet().claims.size(), general + pack);
    opened.panel->takeFile(bundledClaimFile("general"));
    answer("Replace");
    QCOMPARE(opened.panel->sheet().claims.size(), general);
}

void TestClaimForm::repliesStandUnderTheirClaim()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("general"));
    opened.panel->selectClaim("no-china");
    opened.button(QStringLiteral("Add reply…"))->click();
    auto* dialog = opened.page.findChild<ClaimReplyDialog*>();
    QVERIFY(dialog);
    press(*dialog, "Keep the reply");
    QVERIFY(dialog->isVisible()); // nothing was written
    field<QPlainTextEdit>(*dialog, "The reply as quoted")->setPlainText(QStringLiteral("We looked into it."));
    field<QLineEdit>(*dialog, "Who replied")->setText(QStringLiteral("A maker"));
    field<QLineEdit>(*dialog, "Date")->setText(QStringLiteral("2014-13"));
    press(*dialog, "Keep the reply");
    QVERIFY(dialog->isVisible()); // no calendar has that month
    field<QLineEdit>(*dialog, "Date")->setText(QStringLiteral("2014-11"));
    press(*dialog, "Keep the reply");
    const Claim& claim = *opened.panel->model()->claimAt(opened.panel->model()->rowOf("no-china"));
    QCOMPARE(claim.replies.size(), std::size_t{1});
    QCOMPARE(claim.replies[0].date.toString(), std::string("2014-11"));
    QVERIFY(opened.panel->details()->plainText().contains(QStringLiteral("A maker, 2014-11: “We looked into it.”")));
}

void TestClaimForm::theKeyboardReachesEveryField()
{
    ClaimFormDialog dialog(packOf("general"), 0, bundledServices());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSet<const QWidget*> met;
    for (int step = 0; step < 80; ++step) {
        if (const QWidget* focused = dialog.focusWidget())
            met.insert(focused);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    for (const auto* widget : dialog.findChildren<QWidget*>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
                            widget->focusProxy() == nullptr && !qobject_cast<const QComboBox*>(widget->parentWidget());
        const auto* combo = qobject_cast<const QComboBox*>(widget);
        const bool isMet = met.contains(widget) || (combo && combo->lineEdit() && met.contains(combo->lineEdit()));
        QVERIFY2(!isStop || isMet, qPrintable(widget->accessibleName()));
    }
}

WAYBILL_UI_TEST(TestClaimForm)
#include "tst_claim_form.moc"
