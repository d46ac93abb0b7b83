// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filter_line.h"
#include "shell/saved_filters.h"
#include "support/ui_test.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QtTest>

using namespace waybill;

class tst_FilterLine : public QObject {
    Q_OBJECT
private slots:
    void init();
    void textsAreReadAsTheyAreMeant_data();
    void textsAreReadAsTheyAreMeant();
    void wordsAreToldWhileTyping();
    void anExpressionWaitsForEnter();
    void aWrongOneSaysWhyAndIsNotApplied();
    void aFieldIsCompletedByKeyboard();
    void enterAppliesThoughCompletionsAreOffered();
    void filtersAreKeptUnderTheirNames();

private:
    std::unique_ptr<FilterLine> m_line;
};

void tst_FilterLine::init()
{
    m_line = std::make_unique<FilterLine>();
    m_line->show();
    m_line->activateWindow();
    m_line->setFocus();
}

void tst_FilterLine::textsAreReadAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reading");
    QTest::newRow("nothing") << QStringLiteral("  ") << static_cast<int>(FilterLine::Reading::Empty);
    QTest::newRow("words") << QStringLiteral("xiaomi push") << static_cast<int>(FilterLine::Reading::Words);
    QTest::newRow("a country") << QStringLiteral("country == CN") << static_cast<int>(FilterLine::Reading::Valid);
    QTest::newRow("a protocol") << QStringLiteral("tls") << static_cast<int>(FilterLine::Reading::Valid);
    QTest::newRow("amount") << QStringLiteral("country == CN and content.up > 1k")
                            << static_cast<int>(FilterLine::Reading::Valid);
    QTest::newRow("no such field") << QStringLiteral("contry == CN") << static_cast<int>(FilterLine::Reading::Invalid);
    QTest::newRow("half") << QStringLiteral("name contains") << static_cast<int>(FilterLine::Reading::Invalid);
    QTest::newRow("no Latin letters") << QStringLiteral("小米") << static_cast<int>(FilterLine::Reading::Words);
}

void tst_FilterLine::textsAreReadAsTheyAreMeant()
{
    QFETCH(QString, text);
    QFETCH(int, reading);
    QCOMPARE(static_cast<int>(FilterLine::readingOf(text)), reading);
}

void tst_FilterLine::wordsAreToldWhileTyping()
{
    QSignalSpy words(m_line.get(), &FilterLine::wordsChanged), applied(m_line.get(), &FilterLine::applied);
    QTest::keyClicks(m_line.get(), QStringLiteral("mi"));
    QCOMPARE(words.size(), 2);
    QCOMPARE(words.last().first().toString(), QStringLiteral("mi"));
    QCOMPARE(applied.size(), 0);
}

void tst_FilterLine::anExpressionWaitsForEnter()
{
    QSignalSpy words(m_line.get(), &FilterLine::wordsChanged), applied(m_line.get(), &FilterLine::applied);
    QTest::keyClicks(m_line.get(), QStringLiteral("country == CN"));
    QCOMPARE(words.last().first().toString(), QString());
    QCOMPARE(applied.size(), 0);
    QCOMPARE(m_line->reading(), FilterLine::Reading::Valid);
    QCOMPARE(m_line->property("filterState").toString(), QStringLiteral("valid"));
    QTest::keyClick(m_line.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.last().first().toString(), QStringLiteral("country == CN"));
}

void tst_FilterLine::aWrongOneSaysWhyAndIsNotApplied()
{
    QSignalSpy applied(m_line.get(), &FilterLine::applied);
    m_line->setText(QStringLiteral("contry == CN"));
    QCOMPARE(m_line->property("filterState").toString(), QStringLiteral("invalid"));
    QVERIFY2(m_line->problem().contains(QStringLiteral("country")), qPrintable(m_line->problem()));
    QCOMPARE(m_line->accessibleDescription(), m_line->problem());
    QTest::keyClick(m_line.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), 0);
    QCOMPARE(m_line->selectedText(), QStringLiteral("contry"));
}

void tst_FilterLine::aFieldIsCompletedByKeyboard()
{
    QTest::keyClicks(m_line.get(), QStringLiteral("content.u"));
    auto* popup = m_line->findChild<QCompleter*>()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_line->text(), QStringLiteral("content.up "));
}

void tst_FilterLine::enterAppliesThoughCompletionsAreOffered()
{
    QSignalSpy applied(m_line.get(), &FilterLine::applied);
    QTest::keyClicks(m_line.get(), QStringLiteral("tls"));
    auto* popup = m_line->findChild<QCompleter*>()->popup();
    QTest::keyClick(popup->isVisible() ? static_cast<QWidget*>(popup) : m_line.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), 1);
    QVERIFY(!popup->isVisible());
}

void tst_FilterLine::filtersAreKeptUnderTheirNames()
{
    SavedFilters::forgetRecent();
    for (const SavedFilters::Entry& entry : SavedFilters::saved())
        SavedFilters::remove(entry.name);
    SavedFilters::save({QStringLiteral("to China"), QStringLiteral("country == CN")});
    SavedFilters::save({QStringLiteral("big"), QStringLiteral("content.up > 1M")});
    SavedFilters::save({QStringLiteral("to China"), QStringLiteral("country.certain == CN")});
    QCOMPARE(SavedFilters::saved().size(), std::size_t{2});
    QCOMPARE(SavedFilters::saved().back().expression, QStringLiteral("country.certain == CN"));
    SavedFilters::remove(QStringLiteral("to China"));
    QCOMPARE(SavedFilters::saved().size(), std::size_t{1});
    for (int i = 0; i < 30; ++i)
        SavedFilters::addRecent(QStringLiteral("frame.len > %1").arg(i));
    SavedFilters::addRecent(QStringLiteral("frame.len > 20"));
    QCOMPARE(SavedFilters::recent().size(), SavedFilters::MostRecent);
    QCOMPARE(SavedFilters::recent().front(), QStringLiteral("frame.len > 20"));
    QCOMPARE(SavedFilters::recent().count(QStringLiteral("frame.len > 20")), 1);
    SavedFilters::forgetRecent();
    QVERIFY(SavedFilters::recent().isEmpty());
    SavedFilters::remove(QStringLiteral("big"));
}

WAYBILL_UI_TEST(tst_FilterLine)
#include "tst_filter_line.moc"
