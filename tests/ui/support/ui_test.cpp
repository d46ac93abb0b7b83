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
    int failures = 0;
    for (const waybill::test::MakeUiTest make : waybill::test::uiTests())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
