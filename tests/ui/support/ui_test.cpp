// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui_test.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace waybill::test {

std::vector<MakeUiTest>& uiTests()
{
    static std::vector<MakeUiTest> tests;
    return tests;
}

} // namespace waybill::test

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir data; // notebooks of captures: never those of the person who runs the tests
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("WaybillTests"));
    QApplication::setApplicationName(QStringLiteral("tests"));
    const QStringList arguments = QApplication::arguments();
    const QString only = arguments.value(1).startsWith(QStringLiteral("class=")) ? arguments[1].mid(6) : QString();
    int failures = 0, run = 0;
    for (const waybill::test::MakeUiTest make : waybill::test::uiTests()) {
        const auto test = make();
        if (!only.isEmpty() && only != QLatin1String(test->metaObject()->className()))
            continue;
        failures += QTest::qExec(test.get(), only.isEmpty() ? arguments : arguments.mid(0, 1) + arguments.mid(2));
        ++run;
    }
    if (run == 0)
        qCritical("there is no test class %s", qPrintable(only));
    return failures == 0 && run > 0 ? 0 : 1;
}
