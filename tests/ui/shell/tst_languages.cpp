// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the window goes by the translators, none is missing from the translations, and none is cut when it grows.
#include "base/format.h"
#include "base/timestamp.h"
#include "geo/geography.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/sample_paths.h"
#include "support/open_dialogs.h"
#include "support/pseudo_language.h"
#include "support/shown_texts.h"
#include "support/ui_test.h"

#include <QComboBox>
#include <QSettings>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class tst_Languages : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyTextOfACaptureIsTranslated();
    void everyTextOfAComparisonIsTranslated();
    void dialogsAndStartAreTranslated();
    void everyTextThatIsAskedForIsInTheTranslations();
    void textsThatGrowAreNotCut();
    void aLanguageChangesNumbersAndDates();

private:
    void open();
    void openCapture();
    void leaveDataNames();
    void leaveQuotes(const Analysis& analysis);
    void check(const QWidget& window, const QString& where);
    /// Tells all that was found, a line each.
    [[nodiscard]] bool isNothingFound();
    void walkPages(const std::function<void(const QString&)>& visit);

    PseudoLanguage m_language;
    QStringList m_english; ///< English on purpose: what a comparison concluded
    QStringList m_found;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Languages::init()
{
    QCoreApplication::installTranslator(&m_language);
    setWording(&m_language);
    m_found.clear();
    m_english.clear();
    leaveDataNames();
}

void tst_Languages::cleanup()
{
    m_window.reset();
    m_workers.reset();
    setWording(nullptr);
    QCoreApplication::removeTranslator(&m_language);
}

void tst_Languages::open()
{
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

/// Names of services and networks, and where they are known from, are quoted as they stand in the data.
void tst_Languages::leaveDataNames()
{
    const QString folder = QString::fromStdString(findResourceDirectory());
    QFile services(folder + QStringLiteral("/services/services.toml"));
    QVERIFY(services.open(QIODevice::ReadOnly));
    static const QRegularExpression Quoted(
        QStringLiteral("^\\s*(?:name|service|source|note|maker)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)')"),
        QRegularExpression::MultilineOption);
    for (auto found = Quoted.globalMatch(QString::fromUtf8(services.readAll())); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString name = match.captured(1) + match.captured(2);
        m_english << name.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    }
    QFile edges(folder + QStringLiteral("/geo/edges.tsv"));
    QVERIFY(edges.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(edges.readAll()).split(QLatin1Char('\n')))
        m_english << line.section(QLatin1Char('\t'), 1, 1) << line.section(QLatin1Char('\t'), 3, 3);
    m_english.removeAll(QString());
    m_english.removeIf([](const QString& name) { return !name.contains(QLatin1Char(' ')); });
}

/// What the file says of itself, and what licences ask to be shown word for word.
void tst_Languages::leaveQuotes(const Analysis& analysis)
{
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureInterface& each : capture.interfaces)
            m_english << QString::fromStdString(each.description);
        for (const CaptureSection& section : capture.sections) {
            m_english << QString::fromStdString(section.application);
            for (const std::string& comment : section.comments)
                m_english << QString::fromStdString(comment);
        }
    }
    for (const GeoSource& source : analysis.geography().sources())
        m_english << QString::fromStdString(source.name) << QString::fromStdString(source.attribution);
    m_english.removeAll(QString());
}

void tst_Languages::openCapture()
{
    open();
    m_window->openArguments({samplePaths().front()});
    QVERIFY(QTest::qWaitFor([this] { return m_window->currentView()->document().state() == Document::State::Ready; },
                            60'000));
}

/// What stays as it is in every language: names, notations, and evidence in English.
QString withoutWhatStays(QString text)
{
    static const QRegularExpression Stays(QStringLiteral(
        "<[^>]*>|&\\w+;|\\(&\\w\\)|\\\\x[0-9A-F]{2}|[\\w.%*-]+\\.[a-z]{2,}[\\w.*-]*|[\\w./-]*/[\\w./-]*" // tags, hosts,
                                                                                                         // paths
        "|\\b(?:Ctrl|Alt|Shift|Waybill|Wireshark|PCAPdroid|Community ID|Reconstruction from published accounts . not a "
        "recording of a phone)\\b|UTC[+-][0-9:]*|“[^”]*”|‘[^’]*’|\"[^\"]*\""));
    return text.remove(Stays);
}

void tst_Languages::check(const QWidget& window, const QString& where)
{
    const auto plain = [](const QString& text) { return text.simplified(); }; // no-break spaces among them
    QStringList english;
    for (const QString& each : std::as_const(m_english))
        for (const QString& line : each.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            english << plain(line);
    std::sort(english.begin(), english.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    static const QRegularExpression EnglishWords(QStringLiteral("\\b[A-Za-z]?[a-z]{2,} [a-z]{3,}\\b"));
    for (const ShownText& shown : shownTexts(window)) {
        QString text = plain(shown.text);
        for (const QString& allowed : std::as_const(english)) {
            text.remove(allowed.toHtmlEscaped()).remove(allowed);
            if (text.endsWith(QChar(0x2026)) && text.startsWith(allowed.left(text.size() - 2)))
                text.clear(); // shown shortened
        }
        const QString left = withoutWhatStays(text);
        if (const auto match = EnglishWords.match(left); match.hasMatch())
            m_found << QStringLiteral("%1, %2: “%3” in %4").arg(where, shown.where, match.captured(), text.left(160));
    }
}

bool tst_Languages::isNothingFound()
{
    m_found.removeDuplicates();
    for (const QString& each : std::as_const(m_found))
        qWarning("%s", qPrintable(each));
    return m_found.isEmpty();
}

void tst_Languages::walkPages(const std::function<void(const QString&)>& visit)
{
    const QStringList names = m_window->currentTab()->pageNames();
    for (int page = 0; page < names.size(); ++page) {
        m_window->currentTab()->setPageIndex(page);
        QTest::qWait(50); // pages build what they show when they are shown
        for (QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(std::min(9, view->model()->rowCount() - 1), 0));
        QTest::qWait(200); // details of what is selected
        visit(names[page]);
    }
}

void tst_Languages::everyTextOfACaptureIsTranslated()
{
    openCapture();
    m_window->currentView()->applyExpression(QStringLiteral("content.up > 0")); // the crumbs as well
    QVERIFY(QTest::qWaitFor([this] { return !m_window->currentView()->narrower().isSearching(); }, 60'000));
    leaveQuotes(*m_window->currentView()->document().analysis());
    walkPages([this](const QString& page) { check(*m_window, page); });
    QVERIFY(isNothingFound());
}

void tst_Languages::everyTextOfAComparisonIsTranslated()
{
    open();
    m_window->compareSample();
    QVERIFY(m_window->currentComparison());
    const ComparisonDocument& document = m_window->currentComparison()->document();
    QVERIFY(QTest::qWaitFor([&] { return document.state() == ComparisonDocument::State::Ready; }, 60'000));
    const Comparison& made = *document.comparison();
    for (const std::string& each : made.sentences)
        m_english << QString::fromStdString(each);
    for (const std::string& each : {made.sentence, made.finding, made.worth})
        m_english << QString::fromStdString(each);
    for (const auto& caveat : made.caveats)
        m_english << QString::fromStdString(caveat.text);
    for (const auto& row : made.destinations)
        m_english << QString::fromStdString(row.reason);
    m_english << QString::fromStdString(made.method.test) << QString::fromStdString(made.method.noiseFloor.text);
    for (const auto& row : made.transport)
        m_english << QString::fromStdString(row.reason);
    for (const auto& row : made.roundTrips)
        m_english << QString::fromStdString(row.reason);
    for (const auto& row : made.countries)
        m_english << QString::fromStdString(row.reason);
    for (const auto* rows : {&made.serviceGroups, &made.operators})
        for (const auto& row : *rows)
            m_english << QString::fromStdString(row.reason);
    walkPages([this](const QString& page) { check(*m_window, page); });
    QVERIFY(isNothingFound());
}

void tst_Languages::dialogsAndStartAreTranslated()
{
    open();
    check(*m_window, QStringLiteral("start"));
    const auto visit = [this](QWidget& shown, const QString& name) {
        for (QComboBox* proposals : shown.findChildren<QComboBox*>())
            if (proposals->isEditable())
                proposals->clear(); // what is written down is evidence, and English
        check(shown, name);
    };
    m_window->compareSample();
    QVERIFY(QTest::qWaitFor(
        [this] { return m_window->currentComparison()->document().state() == ComparisonDocument::State::Ready; },
        60'000));
    QVERIFY(visitDialogs(*m_window, visit).size() >= 5);
    m_window->openArguments({samplePaths().front()});
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_window->currentView() && m_window->currentView()->document().state() == Document::State::Ready;
        },
        60'000));
    QVERIFY(visitDialogs(*m_window, visit).size() >= 3);
    QVERIFY(isNothingFound());
}

void tst_Languages::everyTextThatIsAskedForIsInTheTranslations()
{
    QVERIFY2(m_language.asked().size() > 500, "the tests before this one ask");
    for (const NamedLanguage& language : Languages) {
        if (language.choice == LanguageChoice::English)
            continue;
        const std::unique_ptr<QTranslator> translation = loadTranslation(language.choice);
        QVERIFY(translation);
        for (const QString& source : m_language.asked()) {
            static const QRegularExpression Letters(QStringLiteral("[A-Za-z]"));
            static const QRegularExpression Marks(QStringLiteral("%L?[0-9]+|%n|\\{[^}]*\\}|<[^>]*>"));
            const bool hasWords = QString(source).remove(Marks).contains(Letters);
            if (hasWords && translation->translate(nullptr, source.toUtf8().constData()).isEmpty())
                m_found << QStringLiteral("%1: %2").arg(QString::fromUtf8(language.name), source);
        }
    }
    QVERIFY(isNothingFound());
}

void tst_Languages::textsThatGrowAreNotCut()
{
    openCapture();
    walkPages([this](const QString& page) {
        (void)QTest::qWaitFor([this] { return cutTexts(*m_window).isEmpty(); }, 2'000); // layouts settle
        for (const QString& cut : cutTexts(*m_window))
            m_found << page + QStringLiteral(": ") + cut;
    });
    QVERIFY(isNothingFound());
}

void tst_Languages::aLanguageChangesNumbersAndDates()
{
    setWording(nullptr);
    const std::unique_ptr<QTranslator> hindi = loadTranslation(LanguageChoice::Hindi);
    const std::unique_ptr<QTranslator> chinese = loadTranslation(LanguageChoice::SimplifiedChinese);
    const std::unique_ptr<Wording> inHindi = wordingOf(*hindi, LanguageChoice::Hindi);
    const std::unique_ptr<Wording> inChinese = wordingOf(*chinese, LanguageChoice::SimplifiedChinese);
    const Timestamp time = *parseTimestamp("2014-08-10T14:02:03Z");
    setWording(inHindi.get());
    QCOMPARE(countText(14203567), std::string("1,42,03,567"));
    QVERIFY(dateTimeText(time, 0).ends_with(" 2014, 14:02:03"));
    QVERIFY(!dateTimeText(time, 0).starts_with("10 Aug"));
    setWording(inChinese.get());
    QCOMPARE(countText(14203567), std::string("14,203,567"));
    QCOMPARE(dateTimeText(time, 0), std::string("2014年8月10日 14:02:03"));
    setWording(nullptr);
    QCOMPARE(dateTimeText(time, 0), std::string("10 Aug 2014, 14:02:03"));
}

WAYBILL_UI_TEST(tst_Languages)
#include "tst_languages.moc"
