// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/output_form.h"

#include "models/capture_file.h"
#include "models/text.h"
#include "pages/live/form_grid.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStorageInfo>

namespace waybill {

namespace {

constexpr std::uint64_t Megabyte = 1'000'000;

QSpinBox* numberBox(QWidget* parent, int most, int value, const QString& name)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setValue(value);
    box->setAccessibleName(name);
    box->findChild<QLineEdit*>()->setAccessibleName(name); // it has the keyboard focus
    return box;
}

} // namespace

OutputForm::OutputForm(QWidget* parent)
    : QWidget(parent), m_folder(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_rotates(new QCheckBox(tr("Go on in a new file"), this)),
      m_megabytes(numberBox(this, 1'000'000, 1000, tr("New file after so many megabytes"))),
      m_minutes(numberBox(this, 100'000, 60, tr("New file after so many minutes"))),
      m_free(numberBox(this, 1'000'000, 1000, tr("Megabytes of the disk that stay free")))
{
    m_folder->setObjectName(QStringLiteral("folder"));
    m_name->setObjectName(QStringLiteral("fileName"));
    m_free->setMinimum(1);
    m_free->setSuffix(tr(" MB"));
    m_megabytes->setSuffix(tr(" MB"));
    m_minutes->setSuffix(tr(" min"));
    for (QSpinBox* box : {m_megabytes, m_minutes}) {
        box->setSpecialValueText(tr("any"));
        connect(box, &QSpinBox::valueChanged, this, &OutputForm::edited);
    }
    auto* grid = new FormGrid(this);
    m_room = grid->addField(tr("Folder"), buildFolder());
    m_state = grid->addField(tr("File"), m_name);
    grid->addField({}, buildRotation());
    grid->addField(tr("Keep free"), m_free, tr("The capture ends before the disk has less; what was captured stays."));
    connect(m_name, &QLineEdit::textChanged, this, &OutputForm::showState);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        propose();
        showState();
    });
    setFolder(usualCaptureFolder());
}

QWidget* OutputForm::buildFolder()
{
    auto* box = new QWidget(this);
    auto* find = new QPushButton(tr("Choose…"), box);
    find->setAccessibleName(tr("Choose the folder"));
    find->setAutoDefault(false);
    m_folder->setAccessibleName(tr("Folder"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(find);
    box->setFocusProxy(m_folder);
    connect(find, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder for captures"), folder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &OutputForm::setFolder);
        dialog->open();
    });
    return box;
}

QWidget* OutputForm::buildRotation()
{
    auto* box = new QWidget(this);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_rotates);
    layout->addWidget(new QLabel(tr("after"), box));
    layout->addWidget(m_megabytes);
    layout->addWidget(new QLabel(tr("or"), box));
    layout->addWidget(m_minutes);
    layout->addStretch(1);
    m_rotates->setToolTip(
        plainToolTip(tr("For captures of many hours. No packet is lost between two files; Waybill reads "
                        "them as one recording.")));
    const auto enable = [this](bool isOn) {
        m_megabytes->setEnabled(isOn);
        m_minutes->setEnabled(isOn);
        emit edited();
    };
    connect(m_rotates, &QCheckBox::toggled, this, enable);
    enable(false);
    return box;
}

QString OutputForm::folder() const
{
    QString text = m_folder->text().trimmed();
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
        text.replace(0, 1, QDir::homePath());
    return text;
}

QString OutputForm::name() const
{
    const QString text = m_name->text().trimmed();
    const bool hasEnding = text.endsWith(QLatin1String(".pcapng"), Qt::CaseInsensitive);
    return text.isEmpty() || hasEnding ? text : text + QStringLiteral(".pcapng");
}

void OutputForm::setStem(const QString& stem)
{
    m_stem = stem;
    propose();
}

void OutputForm::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    showState();
}

void OutputForm::propose()
{
    if (m_name->text() != m_proposed || m_stem.isEmpty())
        return;
    m_proposed = freeFileName(folder(), captureFileName(m_stem, QDateTime::currentDateTime()));
    m_name->setText(m_proposed);
    m_name->setCursorPosition(0);
}

CaptureOutput OutputForm::output() const
{
    CaptureOutput output;
    const bool isProposed = m_name->text() == m_proposed && !m_stem.isEmpty();
    const QString wanted = isProposed ? captureFileName(m_stem, QDateTime::currentDateTime()) : name();
    output.path = QFile::encodeName(QDir(folder()).filePath(freeFileName(folder(), wanted))).toStdString();
    if (m_rotates->isChecked()) {
        output.rotateBytes = static_cast<std::uint64_t>(m_megabytes->value()) * Megabyte;
        output.rotateSeconds = static_cast<std::uint64_t>(m_minutes->value()) * 60;
    }
    output.leastFreeBytes = static_cast<std::uint64_t>(m_free->value()) * Megabyte;
    return output;
}

void OutputForm::setRules(const CaptureOutput& rules)
{
    m_rotates->setChecked(rules.rotateBytes > 0 || rules.rotateSeconds > 0);
    if (m_rotates->isChecked()) {
        m_megabytes->setValue(static_cast<int>(rules.rotateBytes / Megabyte));
        m_minutes->setValue(static_cast<int>(rules.rotateSeconds / 60));
    }
    m_free->setValue(static_cast<int>(rules.leastFreeBytes / Megabyte));
}

QString OutputForm::problem() const
{
    if (const QString problem = folderProblem(folder()); !problem.isEmpty())
        return problem;
    if (const QString problem = fileNameProblem(name()); !problem.isEmpty())
        return problem;
    if (m_rotates->isChecked() && m_megabytes->value() == 0 && m_minutes->value() == 0)
        return tr("Say after how many megabytes or minutes a new file begins.");
    return {};
}

void OutputForm::showState()
{
    if (!m_state || !m_room)
        return;
    const QString inFolder = folderProblem(folder());
    const QStorageInfo disk(folder());
    m_room->setText(!inFolder.isEmpty() ? inFolder
                    : disk.isValid()
                        ? tr("Free there: %1").arg(bytesShown(static_cast<std::uint64_t>(disk.bytesAvailable())))
                        : QString());
    m_room->setVisible(!m_room->text().isEmpty());
    QString state = fileNameProblem(name());
    const QString free = state.isEmpty() && inFolder.isEmpty() ? freeFileName(folder(), name()) : name();
    if (free != name())
        state = tr("There is such a file; it stays as it is. The capture is written to %1.")
                    .arg(shownText(free.toStdString()));
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    emit edited();
}

} // namespace waybill
