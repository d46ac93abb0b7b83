// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/har_import_dialog.h"

#include "base/format.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/progress_strip.h"
#include "widgets/wrap_layout.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

HarImportDialog::HarImportDialog(QThreadPool* pool, const QString& harPath, QWidget* parent)
    : QDialog(parent), m_pool(pool), m_harPath(harPath), m_problem(plainLabel({}, this)),
      m_progress(new ProgressStrip(this)), m_write(new QPushButton(tr("&Save the capture…"), this))
{
    setWindowTitle(tr("Import a HAR file"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = plainLabel(
        tr("%1 holds requests, not packets").arg(shownText(QFileInfo(harPath).fileName().toStdString())), this);
    setType(title, TypeSize::Label, QFont::DemiBold);
    auto* about = plainLabel(tr("A browser or proxy wrote it. Waybill makes a capture of it, with the recorded times, "
                                "addresses, URLs, headers and bodies; the packets around them are stand-ins, and "
                                "everything made of the capture says so. It may hold passwords and cookies, as the HAR "
                                "file does."),
                             this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connectJob();
    auto* buttons = new WrapLayout;
    buttons->setSpacing(Grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    for (QWidget* part : std::initializer_list<QWidget*>{title, about, m_problem, m_progress})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(480);
}

void HarImportDialog::connectJob()
{
    m_write->setProperty("isPrimary", true);
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, &HarImportDialog::askForPath);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_progress->setEnding(tr("Cancelling…"));
        m_job.cancel();
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &HarImportDialog::finish);
    connect(&m_job, &QFutureWatcherBase::progressTextChanged, this, [this](const QString& text) {
        m_progress->setProgress(m_job.progressValue(), m_job.progressMaximum());
        m_progress->setText(text);
    });
    m_progress->setStoppable(false);
    m_progress->hide();
}

HarImportDialog::~HarImportDialog()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void HarImportDialog::askForPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never written over
    dialog->setNameFilters({tr("Captures (*.pcapng)")});
    dialog->setDefaultSuffix(QStringLiteral("pcapng"));
    const QFileInfo own(QFile::decodeName(captureNameFor(QFile::encodeName(m_harPath).toStdString()).c_str()));
    dialog->setDirectory(own.absolutePath());
    dialog->selectFile(own.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &HarImportDialog::write);
    dialog->open();
}

void HarImportDialog::write(const QString& path)
{
    HarImportRequest request;
    request.from = QFile::encodeName(m_harPath).toStdString();
    request.to = QFile::encodeName(path).toStdString();
    m_write->setEnabled(false);
    m_problem->clear();
    m_progress->reset();
    m_progress->setProgress(0, 0);
    m_progress->show();
    m_job.setFuture(startHarImport(m_pool, std::move(request)));
}

QString HarImportDialog::problem() const
{
    return m_problem->text();
}

void HarImportDialog::finish()
{
    m_progress->hide();
    m_write->setEnabled(true);
    const QFuture<HarImportResult> future = m_job.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return; // nothing was kept, and the offer stands
    const HarImportResult made = future.result();
    if (!made) {
        m_problem->setText(tr("No capture was made: %1.").arg(shownText(describe(made.error()))));
        return;
    }
    const QString partial = made->isComplete() ? QString() : tr("; the HAR file %1").arg(shownText(made->partial));
    const QString sentence =
        tr("%1 of %2 requests imported%3").arg(countShown(made->tally.imported), countShown(made->entries), partial);
    const QString path = QFile::decodeName(made->path.c_str());
    accept(); // first: the window that it blocks could not show what was made
    emit imported(path, sentence);
}

} // namespace waybill
