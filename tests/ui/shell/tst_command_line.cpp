// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_line.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;

class tst_CommandLine : public QObject {
    Q_OBJECT
private slots:
    void aSideHasAllThatFollowsIt_data();
    void aSideHasAllThatFollowsIt();
};

void tst_CommandLine::aSideHasAllThatFollowsIt_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("read");
    const auto add = [](const char* name, const char* given, const char* read) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(read);
    };
    add("captures", "waybill a b", "waybill a b");
    add("one a side", "waybill --before a --after b", "waybill --before a --after b");
    add("several a side", "waybill --before a b+c --after d e", "waybill --before a --before b+c --after d --after e");
    add("repeated", "waybill --before a --before b", "waybill --before a --before b");
    add("nothing follows", "waybill --before --after a",
        "waybill --before --after a"); // the parser says what is missing
    add("at the end", "waybill --after", "waybill --after");
    add("another option ends it", "waybill --before a -style fusion", "waybill --before a -style fusion");
    add("all that is left are files", "waybill --before a -- --after", "waybill --before a -- --after");
}

void tst_CommandLine::aSideHasAllThatFollowsIt()
{
    QFETCH(QString, given);
    QFETCH(QString, read);
    QCOMPARE(withSidesRepeated(given.split(QLatin1Char(' '))).join(QLatin1Char(' ')), read);
}

WAYBILL_UI_TEST(tst_CommandLine)
#include "tst_command_line.moc"
