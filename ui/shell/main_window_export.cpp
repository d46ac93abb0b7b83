// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as files: the part of MainWindow that writes what a page lists.
#include "analysis/sentences.h"
#include "base/sha256.h"
#include "models/text.h"
#include "shell/filter_line.h"
#include "shell/main_window.h"
#include "shell/table_export.h"
#include "widgets/text_dialog.h"

#include <QDateTime>
#include <QFileDialog>
#include <QProgressDialog>
#include <QStatusBar>

namespace waybill {

namespace {

void addOnce(QStringList& list, const std::string& text)
{
    if (const QString shown = toQString(text); !shown.isEmpty() && !list.contains(shown))
        list << shown;
}

/// By title: the rows may be others by the time a name was chosen.
struct Choice {
    QString title;
    TableFile::Format format;
};

} // namespace

TableOrigin MainWindow::tableOrigin(const ExportedTable& table) const
{
    const TabView& shown = *currentTab();
    const TimesIn times = m_preferences->values().times;
    TableOrigin origin;
    QStringList sources, zones, filters, spans;
    for (const AnalysisPtr& analysis : shown.analyses()) {
        for (const CaptureFacts& capture : analysis->recording().captures) {
            sources << shownText(capture.path);
            if (capture.sha256)
                origin.sha256 << toQString(toHex(*capture.sha256));
        }
        addOnce(zones, shownZoneText(*analysis, times).toStdString());
        addOnce(spans, spanText(*analysis, shownOffsetMinutes(*analysis, times)));
        for (const std::string& part : coverageTexts(*analysis))
            addOnce(origin.coverage, part);
        addOnce(origin.limits, contentDefinition());
        addOnce(origin.limits, locationSourcesText(*analysis));
        addOnce(origin.limits, locationAgeText(*analysis));
        if (!analysis->isComplete())
            addOnce(origin.limits, "not all of the capture was read");
    }
    filters << shown.narrowingNotices();
    if (!table.filter.isEmpty())
        filters << table.filter;
    if (currentComparison() && m_filter->reading() == FilterLine::Reading::Words)
        filters << tr("rows with “%1”").arg(m_filter->text());
    origin.source = tr("%1; Waybill %2").arg(sources.join(QStringLiteral(", ")), QStringLiteral(WAYBILL_VERSION));
    const QDateTime now = QDateTime::currentDateTime();
    origin.time = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
    origin.zone = zones.join(QStringLiteral("; "));
    origin.filter = filters.join(QStringLiteral("; "));
    origin.span = spans.join(QStringLiteral("; "));
    origin.stated = shown.statedLine();
    origin.notice = shown.reconstructionNotice();
    return origin;
}

void MainWindow::exportTable()
{
    const std::vector<ExportedTable> tables =
        currentTab() ? currentTab()->shownPage()->exportedTables() : std::vector<ExportedTable>();
    if (tables.empty()) {
        statusBar()->showMessage(tr("There is no table to export on this page yet."), 6000);
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export this table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    std::vector<Choice> choices;
    for (const ExportedTable& table : tables) {
        filters << tr("%1 as CSV, with a text beside it (*.csv)").arg(table.title)
                << tr("%1 as JSON (*.json)").arg(table.title);
        choices.push_back({table.title, TableFile::Format::Csv});
        choices.push_back({table.title, TableFile::Format::Json});
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.json")) ? QStringLiteral("json")
                                                                           : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, choices](const QString& path) {
        const qsizetype at = filters.indexOf(dialog->selectedNameFilter());
        Choice choice = choices[at < 0 ? 0 : static_cast<std::size_t>(at)];
        if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
            choice.format = TableFile::Format::Json; // the name says it
        const std::vector<ExportedTable> now =
            currentTab() ? currentTab()->shownPage()->exportedTables() : std::vector<ExportedTable>();
        for (const ExportedTable& table : now)
            if (table.title == choice.title)
                writeTable(table, choice.format, path);
    });
    dialog->open();
}

void MainWindow::writeTable(const ExportedTable& table, TableFile::Format format, const QString& path)
{
    auto* progress = new QProgressDialog(tr("Writing %1").arg(table.title), tr("Cancel"), 0, 1000, this);
    progress->setWindowTitle(tr("Export this table"));
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(400);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    auto* writing = new TableExport(table, tableOrigin(table), format, path, this);
    connect(writing, &TableExport::progressed, progress, [progress, table](int permille, const QString& rows) {
        progress->setLabelText(tr("Writing %1: %2").arg(table.title, rows));
        progress->setValue(permille);
    });
    connect(progress, &QProgressDialog::canceled, writing, &TableExport::cancel);
    connect(writing, &TableExport::done, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(writing, &TableExport::failed, this, [this](const QString& sentence) {
        (new TextDialog(tr("Could not export the table"), sentence, this))->show();
    });
    connect(writing, &TableExport::ended, progress, &QObject::deleteLater);
    writing->start();
}

} // namespace waybill
