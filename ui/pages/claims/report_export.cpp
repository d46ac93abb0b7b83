// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/report_export.h"

#include "base/format.h"
#include "models/text.h"
#include "widgets/report_paper.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <utility>

namespace waybill {

namespace {

/// What the dialog for a name offers.
struct Naming {
    QString title, name, filter, suffix;
};

Naming namingOf(ReportOrder::Form form)
{
    switch (form) {
    case ReportOrder::Form::Paper:
        return {ReportExport::tr("Save the report as PDF"), QStringLiteral("report.pdf"),
                ReportExport::tr("PDF (*.pdf)"), QStringLiteral("pdf")};
    case ReportOrder::Form::Page:
        return {ReportExport::tr("Save the report as one page"), QStringLiteral("report.html"),
                ReportExport::tr("HTML page (*.html)"), QStringLiteral("html")};
    case ReportOrder::Form::Zip:
        return {ReportExport::tr("Save the evidence bundle"), QStringLiteral("evidence.zip"),
                ReportExport::tr("Zip file (*.zip)"), QStringLiteral("zip")};
    case ReportOrder::Form::Folder: break;
    }
    return {ReportExport::tr("Name a new folder for the evidence bundle"),
            QStringLiteral("evidence"),
            ReportExport::tr("New folder (*)"),
            {}};
}

} // namespace

ReportExport::ReportExport(QThreadPool* pool, ReportOrder order, QWidget* window)
    : QObject(window), m_pool(pool), m_order(std::move(order)), m_window(window)
{
    m_order.draw = drawReportPaper;
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportExport::finish);
}

ReportExport::~ReportExport()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ReportExport::ask()
{
    const Naming naming = namingOf(m_order.form);
    auto* dialog = new QFileDialog(m_window, naming.title, naming.name, naming.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(naming.suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, m_order.form == ReportOrder::Form::Folder); // never replaced
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExport::write);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ReportExport::write(const QString& path)
{
    m_order.path = QFile::encodeName(path).toStdString();
    const QString name = shownText(QFileInfo(path).fileName().toStdString());
    auto* progress = new QProgressDialog(tr("Writing %1").arg(name), tr("Cancel"), 0, 0, m_window);
    progress->setWindowTitle(tr("Report"));
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(400);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(progress, &QProgressDialog::canceled, &m_watcher, &QFutureWatcherBase::cancel);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, progress,
            [progress, name](const QString& text) { progress->setLabelText(tr("Writing %1: %2").arg(name, text)); });
    connect(this, &ReportExport::ended, progress, &QObject::deleteLater);
    progress->setValue(0);
    m_watcher.setFuture(startReport(m_pool, m_order));
}

void ReportExport::finish()
{
    const QString name = shownText(QFileInfo(QFile::decodeName(m_order.path.c_str())).fileName().toStdString());
    QString problem;
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        problem = tr("%1 was not written").arg(name);
        emit noticed(problem);
    } else if (const ReportResult result = m_watcher.result(); !result) {
        problem = toQString(describe(result.error()));
        (new TextDialog(tr("Could not write the report"), problem, m_window))->show();
    } else if (result->citedPackets > 0) {
        emit noticed(tr("%1 was written, with %2")
                         .arg(name, toQString(countedText(result->citedPackets, "cited packet", "cited packets"))));
        if (!result->notes.empty()) {
            QStringList notes;
            for (const std::string& note : result->notes)
                notes << toQString(note);
            (new TextDialog(tr("What did not go in"), notes.join(QStringLiteral("\n\n")), m_window))->show();
        }
    } else {
        emit noticed(tr("%1 was written").arg(name));
    }
    emit ended(problem);
    deleteLater();
}

} // namespace waybill
