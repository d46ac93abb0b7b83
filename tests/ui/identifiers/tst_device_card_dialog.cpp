// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/identifiers/device_card_dialog.h"
#include "support/ui_test.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QtTest>

using namespace waybill;

namespace {

/// A dialog that lives as long as the test: closing it deletes it.
struct Shown {
    QThreadPool pool;
    QPointer<DeviceCardDialog> dialog;
    DeviceCard kept;
    int timesKept = 0;

    explicit Shown(const DeviceCard& card = {})
    {
        dialog = new DeviceCardDialog(&pool, card, QStringLiteral("Kept here."), nullptr);
        QObject::connect(dialog, &DeviceCardDialog::kept, dialog, [this](const DeviceCard& made) {
            kept = made;
            ++timesKept;
        });
        dialog->show();
    }
    ~Shown() { delete dialog; }

    void press(const QString& text) const
    {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == text)
                button->click();
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

} // namespace

class TestDeviceCardDialog : public QObject {
    Q_OBJECT
private slots:
    void checksWhatIsTyped();
    void whatIsWrongIsNotKept();
    void takesPastedText();
    void aCardIsThereAgain();
    void anEmptyOneRemovesTheCard();
};

void TestDeviceCardDialog::checksWhatIsTyped()
{
    Shown shown;
    shown.dialog->addValue(IdentifierKind::Imei, QStringLiteral("860308028232582"));
    QVERIFY(shown.says(QStringLiteral("check digit")));
    QCOMPARE(shown.dialog->wrongRows(), 1);
    const QList<QLineEdit*> fields = shown.dialog->findChildren<QLineEdit*>();
    const auto wrong = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) {
        return field->text() == QStringLiteral("860308028232582");
    });
    QVERIFY(wrong != fields.end());
    (*wrong)->setText(QStringLiteral("860308028232581"));
    QCOMPARE(shown.dialog->wrongRows(), 0);
    QCOMPARE(shown.dialog->card().identifiers.size(), std::size_t{1});
    shown.dialog->addValue(IdentifierKind::Phone, QStringLiteral("98765 43210"));
    QVERIFY(shown.dialog->wrongRows() == 1); // no country code
}

void TestDeviceCardDialog::whatIsWrongIsNotKept()
{
    Shown shown;
    shown.dialog->addValue(IdentifierKind::Mac, QStringLiteral("0c:1d:af"));
    shown.press(QStringLiteral("Keep the card"));
    QCOMPARE(shown.timesKept, 0);
    QVERIFY(shown.dialog->message().contains(QStringLiteral("cannot be kept")));
}

void TestDeviceCardDialog::takesPastedText()
{
    Shown shown;
    shown.dialog->findChild<QPlainTextEdit*>()->setPlainText(
        QStringLiteral("[ro.product.model]: [HM 1SW]\nIMEI1: 860308028232581\nIMEI2: 35-209900-271828-2\n"));
    shown.press(QStringLiteral("Take values from the text"));
    const DeviceCard card = shown.dialog->card();
    QCOMPARE(card.identifiers.size(), std::size_t{2});
    QCOMPARE(card.model, std::string("HM 1SW"));
    QVERIFY(shown.dialog->message().contains(QStringLiteral("2 value")));
    shown.press(QStringLiteral("Take values from the text")); // a second time nothing is new
    QCOMPARE(shown.dialog->card().identifiers.size(), std::size_t{2});
    QVERIFY(shown.dialog->message().contains(QStringLiteral("Nothing new")));
}

void TestDeviceCardDialog::aCardIsThereAgain()
{
    DeviceCard card;
    card.name = "the one on the desk";
    card.identifiers = {*checkIdentifier(IdentifierKind::Imei, "860308028232581"),
                        *checkIdentifier(IdentifierKind::Canary, "canary-Quetzal-7731")};
    Shown shown(card);
    QCOMPARE(shown.dialog->card(), card);
    shown.press(QStringLiteral("Keep the card"));
    QCOMPARE(shown.timesKept, 1);
    QCOMPARE(shown.kept, card);
}

void TestDeviceCardDialog::anEmptyOneRemovesTheCard()
{
    DeviceCard card;
    card.identifiers = {*checkIdentifier(IdentifierKind::Imei, "860308028232581")};
    Shown shown(card);
    shown.press(QStringLiteral("Remove"));
    shown.press(QStringLiteral("Keep the card"));
    QCOMPARE(shown.timesKept, 1);
    QVERIFY(shown.kept.identifiers.empty());
}

WAYBILL_UI_TEST(TestDeviceCardDialog)
#include "tst_device_card_dialog.moc"
