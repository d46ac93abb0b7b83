// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_list_model.h"
#include "models/alert_rule_model.h"
#include "models/table_values.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waybill;

class tst_AlertModels : public QObject {
    Q_OBJECT
private slots:
    void rulesAreTickedAddedAndRemoved();
    void addingAKnownRuleTurnsItOn();
    void alertsAreAppendedAndCopied();
};

void tst_AlertModels::rulesAreTickedAddedAndRemoved()
{
    AlertRuleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRules(defaultAlertRules({China}));
    QSignalSpy edited(&model, &AlertRuleModel::edited);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Content to an address estimated in China"));
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rules().front().isOn);
    const int row = model.add({.kind = AlertRule::Kind::FirstContent, .country = India});
    QCOMPARE(row, model.rowCount() - 1);
    model.remove(row);
    model.remove(99);
    QCOMPARE(edited.count(), 3);
    QVERIFY(model.explanationAt(-1).isEmpty());
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("first content")));
}

void tst_AlertModels::addingAKnownRuleTurnsItOn()
{
    AlertRuleModel model;
    model.setRules({{.kind = AlertRule::Kind::NewDestination, .isOn = false}});
    QCOMPARE(model.add({.kind = AlertRule::Kind::NewDestination}), 0);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.rules().front().isOn);
}

void tst_AlertModels::alertsAreAppendedAndCopied()
{
    AlertListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.plainText(), QString());
    Alert alert;
    alert.time = Timestamp{1'407'679'327 * NsPerSecond};
    alert.sentence = "This phone sent content to an address estimated in China.";
    model.setOffsetMinutes(330);
    model.append({alert, alert});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("19:32:07"));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("10 Aug 2014, 19:32:07")));
    QVERIFY(model.index(0, 0).data(TableValueRole).toString().startsWith(QStringLiteral("2014-08-10T19:32:07")));
    QCOMPARE(model.index(1, 1).data().toString(), QString::fromStdString(alert.sentence));
    QCOMPARE(model.plainText().count(QLatin1Char('\n')), 2);
    QVERIFY(model.plainText().contains(QStringLiteral("UTC+05:30  This phone sent content")));
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(QStringLiteral("UTC+05:30")));
    QVERIFY(model.at(2) == nullptr);
    alert.time.ns += 86'400 * NsPerSecond;
    model.append({alert});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("10 Aug 2014, 19:32:07")); // two days: the date counts
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

WAYBILL_UI_TEST(tst_AlertModels)
#include "tst_alert_models.moc"
