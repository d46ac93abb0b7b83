// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/hatch.h"
#include "style/theme.h"
#include "support/ui_test.h"
#include "widgets/action_card.h"
#include "widgets/banner.h"
#include "widgets/country_button.h"
#include "widgets/elided_label.h"
#include "widgets/progress_strip.h"
#include "widgets/text_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <cmath>
#include <set>

using namespace waybill;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// Pixels of the middle line of a bar that are clearly not the track.
int filledPixels(const BarShares& shares)
{
    QImage image(200, 20, QImage::Format_RGB32);
    image.fill(Theme::light().window);
    QPainter painter(&image);
    paintCountryBar(painter, QRectF(0, 0, 200, 20), China, shares, Theme::light());
    painter.end();
    int count = 0;
    for (int x = 2; x < 198; ++x)
        count += contrast(image.pixelColor(x, 10), Theme::light().panel) > 1.1 ? 1 : 0;
    return count;
}

} // namespace

class tst_Widgets : public QObject {
    Q_OBJECT
private slots:
    void textIsReadableInBothThemes();
    void chipsAreReadable();
    void watchedCountriesDifferWithoutColour();
    void barsShowTheSmallestShareAndNothingForZero();
    void aCountryRowWorksByKeyboardAndHasAName();
    void bannersAreReadAsPlainText();
    void cutTextIsWholeInTheToolTip();
    void theProgressStripOffersBothWaysOut();
    void textOfADialogCanBeCopied();
};

void tst_Widgets::textIsReadableInBothThemes()
{
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        for (const QColor& ground : {theme.window, theme.panel, theme.hover}) {
            QVERIFY(contrast(theme.text, ground) >= 7);
            QVERIFY2(contrast(theme.mutedText, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(theme.accent, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY(contrast(theme.notice, theme.noticeBack) >= 4.5);
        QVERIFY(contrast(theme.notice, theme.panel) >= 4.5);
        QVERIFY(contrast(theme.error, theme.errorBack) >= 4.5);
        QVERIFY(contrast(theme.text, theme.selection) >= 4.5);
    }
}

void tst_Widgets::chipsAreReadable()
{
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        for (const CountryCode code : {China, UnitedStates, Singapore, India, CountryCode('D', 'E')})
            QVERIFY(contrast(Theme::textOn(theme.country(code)), theme.country(code)) >= 4.5);
    }
}

void tst_Widgets::watchedCountriesDifferWithoutColour()
{
    std::set<HatchKind> kinds;
    for (const CountryCode code : {China, UnitedStates, Singapore, India})
        kinds.insert(hatchOf(code));
    QCOMPARE(kinds.size(), std::size_t{4});
}

void tst_Widgets::barsShowTheSmallestShareAndNothingForZero()
{
    QCOMPARE(filledPixels({0, 0}), 0);
    QVERIFY(filledPixels({1e-9, 1e-9}) >= 1);
    QVERIFY(filledPixels({0.5, 0.5}) > 90);
    QVERIFY(filledPixels({1, 1}) > 190);
    QVERIFY(filledPixels({0.25, 0.75}) > filledPixels({0.25, 0.25}));
}

void tst_Widgets::aCountryRowWorksByKeyboardAndHasAName()
{
    CountryButton row;
    row.setTexts(
        {China, QStringLiteral("China"), QStringLiteral("0.9 MB"), QStringLiteral("6 destinations"), {}, false});
    row.resize(900, 38);
    row.show();
    QCOMPARE(row.accessibleName(), QStringLiteral("China: 0.9 MB, 6 destinations"));
    QSignalSpy clicked(&row, &CountryButton::clicked);
    QTest::keyClick(&row, Qt::Key_Return);
    QTest::keyClick(&row, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    ActionCard card(QStringLiteral("See flows"), QString());
    QSignalSpy pressed(&card, &ActionCard::clicked);
    QTest::keyClick(&card, Qt::Key_Enter);
    QCOMPARE(pressed.count(), 1);
}

void tst_Widgets::bannersAreReadAsPlainText()
{
    Banner banner(Banner::Kind::Error);
    QVERIFY(banner.isHidden());
    banner.setText(QStringLiteral("<img src=x> a name from a packet"));
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    banner.setText(QString());
    QVERIFY(banner.isHidden());
}

void tst_Widgets::cutTextIsWholeInTheToolTip()
{
    ElidedLabel label;
    label.setText(QStringLiteral("<b>a very long host name that does not fit</b>"));
    label.resize(40, 20);
    label.show();
    QVERIFY(label.toolTip().startsWith(QStringLiteral("&lt;b&gt;")));
    label.resize(2000, 20);
    QTRY_VERIFY(label.toolTip().isEmpty());
}

void tst_Widgets::theProgressStripOffersBothWaysOut()
{
    ProgressStrip strip;
    strip.reset();
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
    QSignalSpy stopped(&strip, &ProgressStrip::stopRequested);
    const QList<QPushButton*> buttons = strip.findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->click();
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(stopped.count(), 1);
    strip.setEnding(QStringLiteral("Stopping here…"));
    for (const QPushButton* button : buttons)
        QVERIFY(!button->isEnabled());
}

void tst_Widgets::textOfADialogCanBeCopied()
{
    QWidget parent;
    auto* dialog = new TextDialog(QStringLiteral("Problems"), QStringLiteral("a.pcap, byte 4 096: cut"), &parent);
    dialog->findChildren<QPushButton*>().front()->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a.pcap, byte 4 096: cut"));
}

WAYBILL_UI_TEST(tst_Widgets)
#include "tst_widgets.moc"
