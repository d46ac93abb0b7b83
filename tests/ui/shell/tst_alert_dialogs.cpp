// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_list_model.h"
#include "shell/alert_list_dialog.h"
#include "shell/alert_rules_dialog.h"
#include "shell/alert_settings.h"
#include "support/ui_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace waybill;

namespace {

Alert alertOf(FlowId flow)
{
    Alert alert;
    alert.time = Timestamp{1'407'679'327 * NsPerSecond};
    alert.sentence = "This phone sent content to an address estimated in China.";
    alert.flow = flow;
    return alert;
}

QPushButton* button(const QWidget& dialog, const QString& text)
{
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->text().remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

QComboBox* choice(const QWidget& dialog, const QString& name)
{
    for (QComboBox* one : dialog.findChildren<QComboBox*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

class tst_AlertDialogs : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }
    void rulesAreKept();
    void brokenSettingsAreLeftOut();
    void aRuleIsTurnedOffByTheKeyboard();
    void aRuleIsAddedAndRemoved();
    void nothingIsHeardAtFirst();
    void anAlertLeadsToItsFlow();
    void allIsCopiedAsText();
};

void tst_AlertDialogs::rulesAreKept()
{
    AlertSettings settings = storedAlertSettings({China, India});
    QCOMPARE(settings.rules, defaultAlertRules({China, India}));
    settings.rules.front().isOn = false;
    settings.rules.push_back({.kind = AlertRule::Kind::ConsentOff, .service = "Xiaomi · push channel"});
    settings.beeps = true;
    storeAlertSettings(settings);
    QVERIFY(storedAlertSettings({}) == settings);
    storeAlertSettings({});
    QVERIFY(storedAlertSettings({China}).rules.empty()); // all removed is no default
}

void tst_AlertDialogs::brokenSettingsAreLeftOut()
{
    QSettings().setValue(QStringLiteral("alerts/rules"), QStringList{QStringLiteral("on first-content XX1"),
                                                                     QStringLiteral("on packets-dropped"), QString()});
    const AlertSettings settings = storedAlertSettings({China});
    QCOMPARE(settings.rules.size(), std::size_t{1});
    QVERIFY(settings.rules.front().kind == AlertRule::Kind::PacketsDropped);
}

void tst_AlertDialogs::aRuleIsTurnedOffByTheKeyboard()
{
    QPointer<AlertRulesDialog> dialog = new AlertRulesDialog(storedAlertSettings({China}), {China}, {}, nullptr);
    QSignalSpy edited(dialog, &AlertRulesDialog::edited);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto* list = dialog->findChild<QListView*>();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(edited.count(), 1);
    QVERIFY(!dialog->settings().rules.front().isOn);
    const std::size_t count = dialog->settings().rules.size();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(dialog->settings().rules.size(), count - 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
}

void tst_AlertDialogs::aRuleIsAddedAndRemoved()
{
    AlertRulesDialog* dialog = new AlertRulesDialog({}, {China}, {QStringLiteral("Xiaomi")}, nullptr);
    dialog->show();
    QComboBox* kind = choice(*dialog, QStringLiteral("Kind of the rule to add"));
    QComboBox* country = choice(*dialog, QStringLiteral("Country of the rule to add"));
    QComboBox* service = choice(*dialog, QStringLiteral("Maker or service of the rule to add"));
    QVERIFY(kind && country && service);
    QVERIFY(country->isVisible() && !service->isVisible());
    QCOMPARE(country->itemText(0), QStringLiteral("China (CN)"));
    QTest::mouseClick(button(*dialog, QStringLiteral("Add")), Qt::LeftButton);
    kind->setCurrentIndex(2);
    QVERIFY(!country->isVisible() && service->isVisible());
    service->setCurrentIndex(1);
    QTest::mouseClick(button(*dialog, QStringLiteral("Add")), Qt::LeftButton);
    QCOMPARE(dialog->settings().rules.size(), std::size_t{2});
    QCOMPARE(toLine(dialog->settings().rules[0]), std::string("on first-content CN"));
    QCOMPARE(toLine(dialog->settings().rules[1]), std::string("on consent-off Xiaomi"));
    QTest::mouseClick(button(*dialog, QStringLiteral("Remove")), Qt::LeftButton); // the one just added
    QCOMPARE(dialog->settings().rules.size(), std::size_t{1});
    QTest::mouseClick(button(*dialog, QStringLiteral("Back to the defaults")), Qt::LeftButton);
    QCOMPARE(dialog->settings().rules, defaultAlertRules({China}));
    delete dialog;
}

void tst_AlertDialogs::nothingIsHeardAtFirst()
{
    AlertRulesDialog* dialog = new AlertRulesDialog(storedAlertSettings({China}), {China}, {}, nullptr);
    QSignalSpy edited(dialog, &AlertRulesDialog::edited);
    auto* beep = dialog->findChild<QCheckBox*>();
    QVERIFY(beep && !beep->isChecked() && !dialog->settings().beeps);
    beep->setChecked(true);
    QVERIFY(dialog->settings().beeps);
    QCOMPARE(edited.count(), 1);
    delete dialog;
}

void tst_AlertDialogs::anAlertLeadsToItsFlow()
{
    AlertListModel model;
    model.append({alertOf(FlowId{7}), alertOf({})});
    AlertListDialog* dialog = new AlertListDialog(&model, QStringLiteral("wlan0"), nullptr);
    QSignalSpy asked(dialog, &AlertListDialog::flowRequested);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto* list = dialog->findChild<QTableView*>();
    QPushButton* show = button(*dialog, QStringLiteral("Show the flow"));
    QVERIFY(!show->isEnabled()); // packets dropped are of no flow
    list->selectRow(0);
    QVERIFY(show->isEnabled());
    show->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<FlowId>(), FlowId{7});
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.count(), 2);
    model.append({alertOf(FlowId{8})});
    QCOMPARE(list->selectionModel()->selectedRows().front().row(), 0); // what comes moves nothing
    delete dialog;
}

void tst_AlertDialogs::allIsCopiedAsText()
{
    AlertListModel model;
    AlertListDialog* dialog = new AlertListDialog(&model, QStringLiteral("wlan0"), nullptr);
    QPushButton* copy = button(*dialog, QStringLiteral("Copy all"));
    QVERIFY(!copy->isEnabled());
    model.append({alertOf(FlowId{7})});
    QVERIFY(copy->isEnabled());
    copy->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("Alerts of wlan0\n\n10 Aug 2014, 14:02:07")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("UTC  This phone sent content")));
    delete dialog;
}

WAYBILL_UI_TEST(tst_AlertDialogs)
#include "tst_alert_dialogs.moc"
