// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/share_dialog.h"

#include "models/text.h"
#include "shell/comparison_document.h"
#include "style/type.h"
#include "widgets/progress_strip.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <map>

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

/// "4 files, 210 MB": every capture once.
QString sizeOf(const Case& content)
{
    std::map<Sha256Digest, std::uint64_t> sizes;
    for (const CaseRun& run : content.runs)
        for (const CaseCapture& capture : run.captures)
            sizes[capture.sha256] = capture.size;
    std::uint64_t sum = 0;
    for (const auto& [digest, size] : sizes)
        sum += size;
    return ShareDialog::tr("%n files, %1", nullptr, static_cast<int>(sizes.size())).arg(bytesShown(sum));
}

QString lineOf(const PersonalTrace& trace)
{
    const QString line =
        ShareDialog::tr("%1: %2: %3").arg(shownText(trace.where), shownText(trace.what), shownText(trace.example));
    return trace.count > 1 ? ShareDialog::tr("%1 (%2 times)").arg(line).arg(trace.count) : line;
}

WrapLayout* buttonRow(std::initializer_list<QPushButton*> buttons)
{
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    row->addStretch(1);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace

ShareDialog::ShareDialog(ComparisonDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_pages(new QStackedWidget(this)),
      m_none(new QRadioButton(tr("&Results only"), this)), m_cited(new QRadioButton(tr("Cited &packets only"), this)),
      m_all(new QRadioButton(this)), m_card(new QCheckBox(tr("With the &device card"), this)),
      m_leftOut(plainLabel({}, this)), m_problem(plainLabel({}, this)), m_progress(new ProgressStrip(this)),
      m_write(new QPushButton(tr("Save the copy…"), this)), m_written(plainLabel({}, this)),
      m_remaining(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Save a copy to share"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->addWidget(buildChoice());
    m_pages->addWidget(buildResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->addWidget(m_pages);
    connect(&m_document, &QObject::destroyed, this, &QDialog::close);
    connect(&m_document.file(), &CaseKeeper::shared, this, &ShareDialog::showWritten);
    connect(&m_document.file(), &CaseKeeper::shareFailed, this, &ShareDialog::showFailure);
    connect(&m_document.file(), &CaseKeeper::progressed, this, [this](int value, int maximum, const QString& text) {
        m_progress->setProgress(value, maximum);
        m_progress->setText(text);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_progress->setEnding(tr("Cancelling…"));
        m_document.file().cancelSharing();
    });
    updateLeftOut();
    resize(640, 440);
}

QWidget* ShareDialog::buildChoice()
{
    auto* page = new QWidget(m_pages);
    const Case& content = m_document.content();
    const bool hasCaptures =
        std::any_of(content.runs.begin(), content.runs.end(), [](const CaseRun& run) { return !run.captures.empty(); });
    auto* about = plainLabel(tr("A new file for somebody else. The case itself stays as it is."), page);
    m_none->setToolTip(tr("No packets: names, lengths and SHA-256 of the captures stay in the case"));
    m_cited->setToolTip(tr("The packets that results of this case name, unchanged, as captures beside the copy"));
    m_all->setText(tr("&All captures (%1)").arg(sizeOf(content)));
    m_all->setToolTip(tr("Everything that the phone sent and received while it was recorded"));
    m_all->setEnabled(hasCaptures);
    m_cited->setEnabled(!content.results.empty() && hasCaptures);
    m_none->setChecked(true);
    m_card->setEnabled(!content.deviceCard.empty());
    m_card->setToolTip(content.deviceCard.empty() ? tr("This case has no device card")
                                                  : tr("Numbers and names that identify the phone and its owner"));
    if (m_document.isModified())
        m_problem->setText(tr("The copy is made of the case as it was saved last; later changes are not in it."));
    for (QRadioButton* choice : {m_none, m_cited, m_all})
        connect(choice, &QRadioButton::toggled, this, &ShareDialog::updateLeftOut);
    connect(m_card, &QCheckBox::toggled, this, &ShareDialog::updateLeftOut);
    auto* cancel = new QPushButton(tr("Cancel"), page);
    m_write->setProperty("isPrimary", true);
    m_write->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ShareDialog::askForPath);
    m_progress->setStoppable(false);
    m_progress->hide();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    for (QWidget* part : std::initializer_list<QWidget*>{about, m_none, m_cited, m_all, m_card, m_leftOut, m_problem})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addLayout(buttonRow({cancel, m_write}));
    return page;
}

QWidget* ShareDialog::buildResult()
{
    auto* page = new QWidget(m_pages);
    auto* title = plainLabel(tr("What is personal in the copy: read it before you send it"), page);
    setType(title, TypeSize::Label, QFont::DemiBold);
    m_remaining->setReadOnly(true);
    m_remaining->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remaining->setAccessibleName(title->text());
    auto* copy = new QPushButton(tr("Copy this list"), page);
    auto* close = new QPushButton(tr("Close"), page);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(resultText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(title);
    layout->addWidget(m_written);
    layout->addWidget(m_remaining, 1);
    layout->addLayout(buttonRow({copy, close}));
    return page;
}

void ShareDialog::choose(SharedCaptures captures)
{
    QRadioButton* choice = captures == SharedCaptures::All            ? m_all
                           : captures == SharedCaptures::CitedPackets ? m_cited
                                                                      : m_none;
    choice->setChecked(true);
}

void ShareDialog::setWithDeviceCard(bool isWith)
{
    m_card->setChecked(isWith);
}

SharedCaptures ShareDialog::captures() const
{
    return m_all->isChecked()     ? SharedCaptures::All
           : m_cited->isChecked() ? SharedCaptures::CitedPackets
                                  : SharedCaptures::None;
}

void ShareDialog::updateLeftOut()
{
    QStringList parts;
    if (captures() == SharedCaptures::None)
        parts << tr("the captures (their names, lengths and SHA-256 are in the copy)");
    else if (captures() == SharedCaptures::CitedPackets)
        parts << tr("every packet that no result names");
    parts << tr("where the captures lie on this computer");
    if (!m_document.content().deviceCard.empty() && !m_card->isChecked())
        parts << tr("the device card");
    m_leftOut->setText(tr("Left out: %1.").arg(parts.join(QStringLiteral("; "))));
}

QString ShareDialog::leftOutText() const
{
    return m_leftOut->text();
}

void ShareDialog::askForPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never written over
    dialog->setNameFilters({tr("Cases (*.waybill)")});
    dialog->setDefaultSuffix(QStringLiteral("waybill"));
    const QFileInfo own(QFile::decodeName(m_document.file().path().c_str()));
    dialog->setDirectory(own.absolutePath());
    dialog->selectFile(tr("%1 to share.waybill").arg(own.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::write);
    dialog->open();
}

void ShareDialog::write(const QString& path)
{
    m_isWriting = true;
    m_write->setEnabled(false);
    m_problem->clear();
    m_progress->reset();
    m_progress->setProgress(0, 0);
    m_progress->setText(tr("Writing the copy…"));
    m_progress->show();
    m_document.file().share({QFile::encodeName(path).toStdString(), captures(), m_card->isChecked()});
}

void ShareDialog::endProgress()
{
    m_isWriting = false;
    m_progress->hide();
    m_write->setEnabled(true);
}

void ShareDialog::showFailure(const Error& error)
{
    endProgress();
    m_problem->setText(tr("Nothing was written: %1.").arg(shownText(describe(error))));
}

void ShareDialog::showWritten(const SharedCopy& shared)
{
    endProgress();
    m_isWritten = true;
    QString text = tr("Written: %1").arg(shownText(shared.path));
    if (!shared.captureFolder.empty())
        text += tr("\nand the folder %1; send both").arg(shownText(shared.captureFolder));
    QStringList leftOut;
    for (const std::string& part : shared.leftOut)
        leftOut << shownText(part);
    m_written->setText(tr("%1\nLeft out: %2.").arg(text, leftOut.join(QStringLiteral("; "))));
    QStringList lines;
    for (const PersonalTrace& trace : shared.remaining)
        lines << lineOf(trace);
    m_remaining->setPlainText(lines.isEmpty() ? tr("Nothing of the kinds that Waybill looks for was found.")
                                              : lines.join(QLatin1Char('\n')));
    m_pages->setCurrentIndex(1);
}

QString ShareDialog::resultText() const
{
    if (!m_isWritten)
        return m_problem->text();
    return m_written->text() + QLatin1Char('\n') + m_remaining->toPlainText();
}

void ShareDialog::done(int result)
{
    if (m_isWriting)
        m_document.file().cancelSharing();
    QDialog::done(result);
}

} // namespace waybill
