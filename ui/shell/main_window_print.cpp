// SPDX-License-Identifier: GPL-3.0-or-later
// Printing and saving pages: the part of MainWindow that deals with paper.
#include "analysis/sentences.h"
#include "base/sha256.h"
#include "models/text.h"
#include "shell/filter_line.h"
#include "shell/main_window.h"
#include "style/theme.h"
#include "widgets/text_dialog.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>
#include <QTabBar>
#include <algorithm>

namespace waybill {

namespace {

/// What the figures of one capture are limited to, and what could not be seen.
void addScope(const Analysis& analysis, TimesIn times, QStringList& parts)
{
    const auto addOnce = [&parts](const QString& text) {
        if (!text.isEmpty() && !parts.contains(text))
            parts.append(text);
    };
    if (const std::string span = spanText(analysis, shownOffsetMinutes(analysis, times)); !span.empty())
        addOnce(MainWindow::tr("only packets of %1").arg(toQString(span)));
    addOnce(MainWindow::tr("times %1").arg(shownZoneText(analysis, times)));
    QStringList unseen;
    for (const std::string& part : coverageTexts(analysis))
        unseen << toQString(part);
    addOnce(MainWindow::tr("Could not see: %1").arg(unseen.join(QStringLiteral("; "))));
}

} // namespace

PrintFrame MainWindow::printFrame() const
{
    const TabView* shown = currentTab();
    PrintFrame frame;
    frame.title = tr("%1 · %2").arg(shown->title(), m_pages->tabText(m_pages->currentIndex()));
    frame.notice = shown->reconstructionNotice();
    QStringList parts;
    if (const QString rules = shown->rulesNotice(); !rules.isEmpty())
        parts.append(rules);
    if (const QString notes = shown->notesLine(); !notes.isEmpty())
        parts.append(notes);
    if (const QString stated = shown->statedLine(); !stated.isEmpty())
        parts.append(stated);
    for (const AnalysisPtr& analysis : shown->analyses()) {
        for (const QString& text : {toQString(locationSourcesText(*analysis)), toQString(locationAgeText(*analysis))}) {
            if (!text.isEmpty() && !parts.contains(text))
                parts.append(text);
        }
    }
    for (const AnalysisPtr& analysis : shown->analyses()) {
        for (const CaptureFacts& capture : analysis->recording().captures) {
            if (capture.sha256)
                parts.append(tr("SHA-256 %1").arg(toQString(toHex(*capture.sha256))));
        }
    }
    parts << shown->narrowingNotices();
    for (const AnalysisPtr& analysis : shown->analyses())
        addScope(*analysis, m_preferences->values().times, parts);
    QString words = shown->shownPage()->quickWords();
    if (currentComparison() && m_filter->reading() == FilterLine::Reading::Words)
        words = m_filter->text();
    if (!words.isEmpty())
        parts.append(tr("only rows with “%1”").arg(words));
    const QDateTime now = QDateTime::currentDateTime();
    parts.append(
        tr("Waybill %1, %2")
            .arg(QStringLiteral(WAYBILL_VERSION), now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate)));
    frame.source = parts.join(QStringLiteral(" · "));
    return frame;
}

/// Paper is white: a dark window is drawn in the light colours for the moment.
void MainWindow::inPrintColours(const std::function<void()>& draw)
{
    const bool isDark = Theme::of(this).isDark;
    if (isDark)
        m_applyTheme(ThemeChoice::Light);
    draw();
    if (isDark)
        m_applyTheme(m_preferences->values().theme);
}

void MainWindow::print()
{
    if (!currentTab())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!currentTab())
            return;
        inPrintColours([&] { printPage(*printer, *currentTab()->shownPage(), printFrame()); });
    });
    dialog->open();
}

void MainWindow::save()
{
    if (!currentTab())
        return;
    auto* dialog = new QFileDialog(this, tr("Save this page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF, one A4 page (*.pdf)"), tr("Picture (*.png)"), tr("Drawing (*.svg)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QString suffix = filter.section(QStringLiteral("*."), 1).left(3);
        dialog->setDefaultSuffix(suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!currentTab())
            return;
        inPrintColours([&] {
            const Result<void> saved = savePage(path, *currentTab()->shownPage(), printFrame());
            if (!saved)
                (new TextDialog(tr("Could not save the page"), toQString(describe(saved.error())), this))->show();
        });
    });
    dialog->open();
}

/// `title`: of the chart that is meant; empty: the user chooses among those that are shown.
void MainWindow::saveChart(const QString& title)
{
    QStringList titles;
    for (const Chart& chart : currentTab() ? currentTab()->shownPage()->charts() : std::vector<Chart>())
        if (title.isEmpty() || chart.title == title)
            titles << chart.title;
    if (titles.isEmpty()) {
        statusBar()->showMessage(tr("This page shows no chart just now."), 6000);
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save a chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const QString& chart : titles)
        filters << tr("%1, drawing (*.svg)").arg(chart) << tr("%1, picture (*.png)").arg(chart);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.right(4).left(3)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, titles](const QString& path) {
        const qsizetype at = std::max<qsizetype>(filters.indexOf(dialog->selectedNameFilter()), 0);
        writeChart(titles[at / 2], path);
    });
    dialog->open();
}

void MainWindow::writeChart(const QString& title, const QString& path)
{
    for (const Chart& chart : currentTab() ? currentTab()->shownPage()->charts() : std::vector<Chart>()) {
        if (chart.title != title)
            continue;
        PrintFrame frame = printFrame();
        frame.title = tr("%1 · %2").arg(frame.title, title);
        inPrintColours([&] {
            const Result<void> saved = waybill::saveChart(path, chart, frame);
            if (!saved)
                (new TextDialog(tr("Could not save the chart"), toQString(describe(saved.error())), this))->show();
        });
        return;
    }
    statusBar()->showMessage(tr("“%1” is not shown any more; nothing was saved.").arg(title), 6000);
}

} // namespace waybill
