// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets: every widget that can take the focus says what it is, on every page.
#include "shell/main_window.h"
#include "shell/sample_paths.h"
#include "support/open_dialogs.h"
#include "support/ui_test.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QSettings>
#include <QTabBar>
#include <QtTest>

using namespace waybill;

class tst_Accessibility : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyFocusableWidgetOfACaptureHasAName();
    void everyFocusableWidgetOfAComparisonHasAName();
    void theStartPageHasNamesToo();
    void dialogsHaveNamesToo();

private:
    /// One line for each focusable widget that is shown and says nothing; the whole dump goes to the log.
    [[nodiscard]] QStringList unnamed(const QWidget& window, const QString& where);
    void walkPages(QStringList& found);

    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Accessibility::init()
{
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

void tst_Accessibility::cleanup()
{
    m_window.reset();
    m_workers.reset();
}

QStringList tst_Accessibility::unnamed(const QWidget& window, const QString& where)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        const QString line =
            QStringLiteral("%1: %2 \"%3\" role %4")
                .arg(where, QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                .arg(interface ? static_cast<int>(interface->role()) : -1);
        if (name.trimmed().isEmpty())
            found << line;
    }
    return found;
}

void tst_Accessibility::walkPages(QStringList& found)
{
    const QStringList names = m_window->currentTab()->pageNames();
    for (int page = 0; page < names.size(); ++page) {
        m_window->currentTab()->setPageIndex(page);
        QTest::qWait(50); // pages build what they show when they are shown
        found << unnamed(*m_window, names[page]);
    }
}

void tst_Accessibility::everyFocusableWidgetOfACaptureHasAName()
{
    m_window->openArguments({samplePaths().front()});
    QVERIFY(QTest::qWaitFor([this] { return m_window->currentView()->document().state() == Document::State::Ready; },
                            60'000));
    m_window->currentView()->applyExpression(QStringLiteral("content.up > 0")); // the crumbs as well
    QVERIFY(QTest::qWaitFor([this] { return !m_window->currentView()->narrower().isSearching(); }, 60'000));
    QStringList found;
    walkPages(found);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void tst_Accessibility::everyFocusableWidgetOfAComparisonHasAName()
{
    m_window->compareSample();
    QVERIFY(m_window->currentComparison());
    QVERIFY(QTest::qWaitFor(
        [this] { return m_window->currentComparison()->document().state() == ComparisonDocument::State::Ready; },
        60'000));
    QStringList found;
    walkPages(found);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void tst_Accessibility::theStartPageHasNamesToo()
{
    const QStringList found = unnamed(*m_window, QStringLiteral("start"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void tst_Accessibility::dialogsHaveNamesToo()
{
    m_window->compareSample();
    QVERIFY(QTest::qWaitFor(
        [this] { return m_window->currentComparison()->document().state() == ComparisonDocument::State::Ready; },
        60'000));
    QStringList found;
    const auto visit = [&](QWidget& dialog, const QString& name) {
        found << unnamed(dialog, name);
        if (dialog.windowTitle().isEmpty())
            found << name + QStringLiteral(": a dialog without a title");
    };
    QStringList opened = test::visitDialogs(*m_window, visit);
    m_window->openArguments({samplePaths().front()});
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_window->currentView() && m_window->currentView()->document().state() == Document::State::Ready;
        },
        60'000));
    opened << test::visitDialogs(*m_window, visit);
    qInfo("%s", qPrintable(opened.join(QStringLiteral(", "))));
    QVERIFY2(opened.size() >= 8, qPrintable(opened.join(QLatin1Char('\n'))));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

WAYBILL_UI_TEST(tst_Accessibility)
#include "tst_accessibility.moc"
