// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_model.h"
#include "models/shown_times.h"
#include "models/table_words.h"
#include "pages/flows/flows_page.h"
#include "shell/application_look.h"
#include "shell/help_window.h"
#include "shell/main_window.h"
#include "shell/preferences_dialog.h"
#include "shell/status_line.h"
#include "shell/watch_list_editor.h"
#include "style/hatch.h"
#include "style/type.h"
#include "style/watched_colours.h"
#include "style/zoom.h"
#include "support/fake_analysis.h"
#include "support/large_capture.h"
#include "support/ui_test.h"
#include "widgets/country_button.h"
#include "widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <ctime>
#include <set>

using namespace waybill;
using waybill::test::FakeAnalysis;
using waybill::test::LargeCapture;

class tst_Preferences : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void oddSettingsBecomeTheDefaults();
    void whatIsSetIsKept();
    void timesFollowTheCaptureNotToday();
    void everyPlaceFollowsTheZoneAtOnce();
    void watchedCountriesAreEditedByKeyboard();
    void furtherCountriesHaveColoursAndHatchesOfTheirOwn();
    void textGrowsLive();
    void keptSizeIsThatOfEverything();
    void aThemeLeavesTheSizeOfText();
    void everythingInTheDialogHasAName();
    void everyColumnHasATopic();
    void everyWordHasAText();
    void helpIsSearched();
    void shiftF1ExplainsTheColumn();

private:
    [[nodiscard]] bool open();
    /// Names what has type of another size than it was given; empty: nothing.
    [[nodiscard]] QStringList wrongSizes() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Preferences::init()
{
    QSettings().clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice choice) { applyLook(*qApp, choice); });
    m_window->show();
}

void tst_Preferences::cleanup()
{
    m_window->preferences().set({});
    m_window.reset();
    m_workers.reset();
    QSettings().clear();
    qunsetenv("TZ");
    tzset();
}

bool tst_Preferences::open()
{
    const QString path = m_directory->filePath(QStringLiteral("a.pcap"));
    LargeCapture::write(path, 50);
    m_window->openArguments({path});
    return QTest::qWaitFor([this] { return m_window->currentView()->document().state() == Document::State::Ready; },
                           60'000);
}

void tst_Preferences::oddSettingsBecomeTheDefaults()
{
    QSettings settings;
    settings.setValue(QStringLiteral("times"), QStringLiteral("moon"));
    settings.setValue(QStringLiteral("zoomPercent"), 100'000);
    settings.setValue(QStringLiteral("watchList"),
                      QStringList{QStringLiteral("BR"), QStringLiteral("??"), QStringLiteral("br"), QString()});
    const Preferences odd;
    QVERIFY(odd.values().times == TimesIn::Capture);
    QCOMPARE(odd.values().zoomPercent, Preferences::MostZoom);
    QCOMPARE(odd.values().watchList.size(), std::size_t{1}); // Brazil, once
    settings.setValue(QStringLiteral("watchList"), QStringList{});
    QCOMPARE(Preferences().values().watchList.size(), std::size_t{4});
}

void tst_Preferences::whatIsSetIsKept()
{
    Preferences preferences;
    QSignalSpy changed(&preferences, &Preferences::changed);
    Preferences::Values values = preferences.values();
    values.times = TimesIn::Utc;
    values.watchList = {CountryCode('B', 'R'), China};
    values.zoomPercent = 130;
    values.opensLastSession = true;
    preferences.set(values);
    preferences.set(values); // nothing new
    QCOMPARE(changed.count(), 1);
    QVERIFY(Preferences().values() == values);
}

void tst_Preferences::timesFollowTheCaptureNotToday()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const std::int64_t august = 1'407'657'720, january = 1'389'312'000; // 2014
    QCOMPARE(computerOffsetMinutes({august * NsPerSecond}), 120);
    QCOMPARE(computerOffsetMinutes({january * NsPerSecond}), 60);
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    QCOMPARE(shownOffsetMinutes(*analysis, TimesIn::Computer), computerOffsetMinutes(analysis->firstTime()));
    QCOMPARE(shownOffsetMinutes(*analysis, TimesIn::Utc), 0);
    QVERIFY(shownZoneText(*analysis, TimesIn::Computer).contains(QStringLiteral("this computer")));
    QVERIFY(shownZoneText(*analysis, TimesIn::Capture).contains(QStringLiteral("names no time zone")));
}

void tst_Preferences::everyPlaceFollowsTheZoneAtOnce()
{
    qputenv("TZ", "Asia/Kathmandu"); // UTC+05:45, an offset that stands nowhere by chance
    tzset();
    QVERIFY(open());
    auto* flows = static_cast<FlowsPage*>(m_window->currentView()->page(PageId::Flows));
    const auto texts = [this] {
        QString all;
        for (const QLabel* label : m_window->currentView()->page(PageId::Overview)->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        for (const ElidedLabel* label : m_window->findChildren<ElidedLabel*>()) // header and status line
            all += label->text() + QLatin1Char('\n');
        return all;
    };
    Preferences::Values values = m_window->preferences().values();
    values.times = TimesIn::Computer;
    m_window->preferences().set(values);
    QCOMPARE(flows->model()->offsetMinutes(), 345);
    QVERIFY(flows->model()
                ->headerData(0, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(QStringLiteral("UTC+05:45")));
    QTRY_VERIFY2(texts().count(QStringLiteral("UTC+05:45")) >= 2, qPrintable(texts()));
    m_window->currentView()->setPage(PageId::Overview);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("UTC+05:45")));
    values.times = TimesIn::Utc;
    m_window->preferences().set(values);
    QCOMPARE(flows->model()->offsetMinutes(), 0);
    QTRY_VERIFY(!texts().contains(QStringLiteral("UTC+05:45")));
}

void tst_Preferences::watchedCountriesAreEditedByKeyboard()
{
    QVERIFY(open());
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_window->findChild<PreferencesDialog*>();
    QTRY_VERIFY(dialog || (dialog = m_window->findChild<PreferencesDialog*>()));
    auto* editor = dialog->findChild<WatchListEditor*>();
    auto* choice = editor->findChild<QComboBox*>();
    QTest::keyClicks(choice, QStringLiteral("Brazil"));
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(m_window->preferences().values().watchList.size(), std::size_t{5});
    QVERIFY(m_window->preferences().values().watchList.back() == CountryCode('B', 'R'));
    const auto rows = [this] {
        QStringList names;
        for (const CountryButton* row : m_window->currentView()->page(PageId::Overview)->findChildren<CountryButton*>())
            if (!row->isHidden())
                names << row->accessibleName();
        return names.join(QLatin1Char('\n'));
    };
    QTRY_VERIFY2(rows().contains(QStringLiteral("Brazil")), qPrintable(rows()));
    QVERIFY(!editor->add(QStringLiteral("Brazil")));   // there already
    QVERIFY(!editor->add(QStringLiteral("Atlantis"))); // no country
    for (QPushButton* button : editor->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("four")))
            button->click();
    QCOMPARE(m_window->preferences().values().watchList.size(), std::size_t{4});
    QTRY_VERIFY(!rows().contains(QStringLiteral("Brazil")));
}

void tst_Preferences::furtherCountriesHaveColoursAndHatchesOfTheirOwn()
{
    const std::vector<CountryCode> watched{
        China, UnitedStates, Singapore, India, CountryCode('B', 'R'), CountryCode('D', 'E'), CountryCode('F', 'R')};
    setWatchedCountries(watched);
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        std::set<QRgb> colours{theme.elsewhere.rgb(), theme.error.rgb()};
        std::set<HatchKind> kinds{HatchKind::Dots};
        for (const CountryCode code : watched) {
            QVERIFY(colours.insert(theme.country(code).rgb()).second);
            QVERIFY(kinds.insert(hatchOf(code)).second); // told apart in grey print too
        }
    }
    setWatchedCountries({China});
    QCOMPARE(Theme::light().country(CountryCode('B', 'R')), Theme::light().elsewhere);
}

void tst_Preferences::textGrowsLive()
{
    QVERIFY(open());
    QLabel* label = nullptr;
    for (QLabel* each : m_window->currentView()->page(PageId::Overview)->findChildren<QLabel*>())
        if (each->accessibleName() == QStringLiteral("Headline"))
            label = each;
    QVERIFY(label);
    const auto* table = m_window->currentView()->page(PageId::Flows)->findChild<QTableView*>();
    const int before = label->font().pixelSize(), body = QApplication::font().pixelSize();
    const int row = table->verticalHeader()->defaultSectionSize();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_window->preferences().values().zoomPercent, 200);
    QCOMPARE(QApplication::font().pixelSize(), 2 * body);
    QVERIFY(label->font().pixelSize() > before &&
            label->font().pixelSize() <= 2 * before + 1); // leaves room for the page
    QVERIFY(label->font().pixelSize() > 2 * body);
    QVERIFY(std::abs(table->verticalHeader()->defaultSectionSize() - 2 * row) <= 10); // rounded at each step
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_window->preferences().values().zoomPercent, 190);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pixelSize(), body);
    QCOMPARE(label->font().pixelSize(), before);
}

QStringList tst_Preferences::wrongSizes() const
{
    QStringList wrong;
    int checked = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const QVariant size = widget->property("waybillTypeSize");
        if (!size.isValid())
            continue;
        ++checked;
        const int wanted = typeFont(static_cast<TypeSize>(size.toInt())).pixelSize();
        const int has = QFontInfo(widget->font()).pixelSize();
        if (has != wanted)
            wrong << QStringLiteral("%1 “%2”: %3 px, not %4")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                         .arg(has)
                         .arg(wanted);
    }
    if (checked < 20)
        wrong << QStringLiteral("only %1 have a size").arg(checked);
    for (const QTableView* table :
         m_window->findChildren<QTableView*>(QRegularExpression(QStringLiteral("flows|packets"))))
        if (table->verticalHeader()->defaultSectionSize() != TableRowHeight * textZoom() / 100)
            wrong << QStringLiteral("rows of %1").arg(table->accessibleName());
    return wrong;
}

void tst_Preferences::keptSizeIsThatOfEverything()
{
    QSettings().setValue(QStringLiteral("zoomPercent"), 300);
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice choice) { applyLook(*qApp, choice); });
    m_window->show();
    QVERIFY(open());
    QCOMPARE(textZoom(), 300);
    QVERIFY2(wrongSizes().isEmpty(), qPrintable(wrongSizes().join(QLatin1Char('\n'))));
}

void tst_Preferences::aThemeLeavesTheSizeOfText()
{
    QVERIFY(open());
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        Preferences::Values values = m_window->preferences().values();
        values.zoomPercent = 200;
        values.theme = theme;
        m_window->preferences().set(values);
        QVERIFY2(wrongSizes().isEmpty(), qPrintable(wrongSizes().join(QLatin1Char('\n'))));
    }
}

void tst_Preferences::everythingInTheDialogHasAName()
{
    PreferencesDialog dialog(m_window->preferences(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    int controls = 0;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        const bool isChoice = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (isChoice)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        if (button)
            QVERIFY(!button->text().isEmpty());
        controls += isChoice || button ? 1 : 0;
    }
    QVERIFY(controls >= 10);
}

void tst_Preferences::everyColumnHasATopic()
{
    const std::vector<HelpTopic> topics = helpTopics(QString());
    const std::vector<ColumnWords> columns = allColumnWords();
    QVERIFY(columns.size() > 60);
    for (const ColumnWords& column : columns) {
        QVERIFY2(!column.title.isEmpty(), qPrintable(column.table));
        QVERIFY2(column.meaning.size() > 6, qPrintable(column.table + column.title));
        QVERIFY2(std::any_of(topics.begin(), topics.end(),
                             [&column](const HelpTopic& topic) {
                                 return topic.title == column.title && topic.text == column.meaning;
                             }),
                 qPrintable(column.title));
    }
}

void tst_Preferences::everyWordHasAText()
{
    std::set<QString> titles;
    for (const HelpTopic& topic : wordTopics()) {
        QVERIFY2(topic.text.size() > 20, qPrintable(topic.title));
        QVERIFY2(titles.insert(topic.section + topic.title).second, qPrintable(topic.title));
        QVERIFY2(!topic.text.contains(QStringLiteral("located in")), qPrintable(topic.title));
    }
    for (const Unnamed why : {Unnamed::EncryptedHello, Unnamed::CutBySnaplen, Unnamed::NothingSent})
        QVERIFY(titles.contains(QStringLiteral("Why a flow has no name") +
                                QString::fromUtf8(unnamedText(why).data(), qsizetype(unnamedText(why).size()))));
}

void tst_Preferences::helpIsSearched()
{
    HelpWindow help(helpTopics(QStringLiteral("F1 Help")), nullptr);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    const int all = help.listedTopics();
    help.search(QStringLiteral("DISPUTED sources"));
    QVERIFY(help.listedTopics() >= 1 && help.listedTopics() < all / 4);
    help.search(QStringLiteral("zzzz"));
    QCOMPARE(help.listedTopics(), 0);
    QVERIFY(help.shownText().contains(QStringLiteral("zzzz")));
    QVERIFY(help.showTopic(QStringLiteral("Disputed")));
    QVERIFY(help.shownText().contains(QStringLiteral("different countries")));
    QVERIFY(!help.showTopic(QStringLiteral("Nothing of that name")));
}

void tst_Preferences::shiftF1ExplainsTheColumn()
{
    QVERIFY(open());
    m_window->currentView()->setPage(PageId::Flows);
    auto* table = m_window->currentView()->page(PageId::Flows)->findChild<QTableView*>(QStringLiteral("flows"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QApplication::setActiveWindow(m_window.get());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(FlowField::Ja4)));
    QTRY_VERIFY(QApplication::focusWidget() == table);
    QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<HelpWindow*>());
    QVERIFY(m_window->findChild<HelpWindow*>()->shownText().startsWith(QStringLiteral("JA4")));
}

WAYBILL_UI_TEST(tst_Preferences)
#include "tst_preferences.moc"
