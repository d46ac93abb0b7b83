// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application_icon.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;

class tst_ApplicationIcon : public QObject {
    Q_OBJECT
private slots:
    void everySizeIsDrawnForItself();
};

void tst_ApplicationIcon::everySizeIsDrawnForItself()
{
    const QIcon icon = applicationIcon();
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QVERIFY2(icon.availableSizes().contains(QSize(size, size)), qPrintable(QString::number(size)));
        QVERIFY(icon.pixmap(QSize(size, size), 1.0).toImage().pixelColor(0, 0).alpha() == 0); // the corner is cut off
    }
    QCOMPARE(icon.availableSizes().size(), 9);
}

WAYBILL_UI_TEST(tst_ApplicationIcon)
#include "tst_application_icon.moc"
