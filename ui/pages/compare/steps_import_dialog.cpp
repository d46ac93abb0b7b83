// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/steps_import_dialog.h"

#include "base/format.h"
#include "models/text.h"
#include "models/time_entry.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringDecoder>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

/// A tester's notes of a year are far below; a capture chosen by mistake is above.
constexpr qint64 LargestFile = 8 << 20;

QPlainTextEdit* plainText(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    return edit;
}

/// A case is not kept with steps of runs that are not in it.
void refuseUnknownRuns(ParsedSteps& parsed, const std::vector<CaseRunId>& known)
{
    const auto isKnown = [&known](const CaseStep& step) {
        return step.run.isNone() || std::find(known.begin(), known.end(), step.run) != known.end();
    };
    for (const CaseStep& step : parsed.steps)
        if (!isKnown(step))
            parsed.problems.push_back(StepsImportDialog::tr("the step “%1” names run %2, which is not in this case")
                                          .arg(shownText(step.text))
                                          .arg(step.run.value)
                                          .toStdString());
    parsed.steps.erase(std::stable_partition(parsed.steps.begin(), parsed.steps.end(), isKnown), parsed.steps.end());
}

} // namespace

StepsImportDialog::StepsImportDialog(QThreadPool* pool, const std::vector<StepRun>& runs, std::optional<Timestamp> day,
                                     int offsetMinutes, QWidget* parent)
    : QDialog(parent), m_preview(new StepModel(this)), m_text(plainText(tr("Steps as text"), this)),
      m_offset(new QLineEdit(QStringLiteral("0"), this)), m_uncertainty(new QLineEdit(QStringLiteral("1"), this)),
      m_zone(new QLineEdit(toQString(offsetText(offsetMinutes)), this)),
      m_day(new QLineEdit(day ? toQString(dateText(*day, offsetMinutes)) : QString(), this)),
      m_run(new QComboBox(this)), m_table(new QTableView(this)), m_state(new QLabel(this)),
      m_problems(plainText(tr("Lines that could not be read"), this)), m_take(new QPushButton(this)),
      m_job(
          pool, [this](ParsedSteps parsed) { show(parsed); }, [this](const QString& problem) { say(problem); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste or import steps"));
    m_preview->setEditable(false);
    m_preview->setRuns(runs);
    m_preview->setOffsetMinutes(offsetMinutes);
    m_run->addItem(tr("any"), QVariant::fromValue(static_cast<qulonglong>(CaseRunId::NoneValue)));
    for (const StepRun& run : runs)
        m_run->addItem(run.label, QVariant::fromValue(static_cast<qulonglong>(run.id.value)));
    buildPreview();
    auto* top = new WrapLayout;
    top->setSpacing(PanelPadding);
    top->addWidget(buildSource(), 3);
    top->addWidget(buildClock(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addLayout(top, 2);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_problems, 1);
    layout->addWidget(buildButtons());
    resize(860, 640);
    for (QLineEdit* edit : {m_offset, m_uncertainty, m_zone, m_day})
        connect(edit, &QLineEdit::textChanged, this, &StepsImportDialog::parse);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StepsImportDialog::parse);
    connect(m_run, &QComboBox::currentIndexChanged, this, &StepsImportDialog::parse);
    parse();
}

QWidget* StepsImportDialog::buildSource()
{
    auto* box = new QWidget(this);
    auto* about =
        new QLabel(tr("Paste lines like “14:02:10 opened the gallery”, or a table with the columns time, text, "
                      "uncertainty and run."),
                   box);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* file = new QPushButton(tr("Read a CSV or text file…"), box);
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setPlaceholderText(tr("14:02:10 opened the gallery"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(file, 0, Qt::AlignLeft);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &StepsImportDialog::chooseFile);
    return box;
}

QWidget* StepsImportDialog::buildClock()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString& name, QWidget* editor, const QString& key) {
        editor->setAccessibleName(name);
        editor->setObjectName(key);
        editor->setMinimumWidth(columnWidth(m_table, 12)); // a date
        form->addRow(name, editor);
    };
    add(tr("Day of times without a date"), m_day, QStringLiteral("stepDay"));
    add(tr("Zone of times without one"), m_zone, QStringLiteral("stepZone"));
    add(tr("Clock offset, seconds"), m_offset, QStringLiteral("stepOffset"));
    add(tr("Uncertain by ±, seconds"), m_uncertainty, QStringLiteral("stepUncertainty"));
    add(tr("Run, where none is named"), m_run, QStringLiteral("stepRun"));
    form->setRowVisible(m_run, m_run->count() > 1); // a capture outside a comparison has none to choose
    m_day->setPlaceholderText(QStringLiteral("2014-08-10"));
    m_offset->setToolTip(plainToolTip(tr("True time minus what the tester’s clock showed: 5 when it was 5 s slow")));
    return box;
}

void StepsImportDialog::buildPreview()
{
    styleTable(m_table, tr("Steps as they would be taken"));
    m_table->setObjectName(QStringLiteral("stepPreview"));
    m_table->setModel(m_preview);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array<int, StepModel::ColumnCount> Characters{22, 12, 18, 24};
    for (int column = 0; column < StepModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[static_cast<std::size_t>(column)]));
    m_problems->setReadOnly(true);
    m_problems->setObjectName(QStringLiteral("stepProblems"));
    m_problems->hide();
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
}

QWidget* StepsImportDialog::buildButtons()
{
    auto* box = new QWidget(this);
    auto* leave = new QPushButton(tr("Take nothing"), box);
    leave->setAutoDefault(false);
    m_take->setAutoDefault(false);
    m_take->setProperty("isPrimary", true);
    m_take->setObjectName(QStringLiteral("takeSteps"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit taken(m_parsed.steps);
        accept();
    });
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(leave);
    layout->addWidget(m_take);
    return box;
}

void StepsImportDialog::setKnownRuns(std::vector<CaseRunId> runs)
{
    m_knownRuns = std::move(runs);
    parse();
}

void StepsImportDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

void StepsImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Read steps from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and text (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const QString problem = readFile(path); !problem.isEmpty())
            say(problem);
    });
    dialog->open();
}

QString StepsImportDialog::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 could not be read: %2. The text is as it was.").arg(path, file.errorString());
    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return tr("%1 is larger than %2 and was not read: notes of steps are small. The text is as it was.")
            .arg(path, bytesShown(static_cast<std::uint64_t>(LargestFile)));
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return tr("%1 is not text in UTF-8 or UTF-16; save it as UTF-8 and read it again. The text is as it was.")
            .arg(path);
    setText(text);
    return {};
}

void StepsImportDialog::say(const QString& problem)
{
    m_state->setText(problem);
    m_state->setAccessibleName(problem);
}

std::optional<StepClock> StepsImportDialog::clock()
{
    const std::optional<std::int64_t> offset = secondsFromEntry(m_offset->text());
    const std::optional<std::int64_t> uncertainty = secondsFromEntry(m_uncertainty->text());
    const std::optional<int> zone = zoneFromEntry(m_zone->text());
    const std::optional<Timestamp> day = zone ? dayFromEntry(m_day->text(), *zone) : std::nullopt;
    if (!offset)
        say(tr("The clock offset “%1” is not a number of seconds; write for example -2.5.").arg(m_offset->text()));
    else if (!uncertainty || *uncertainty < 0)
        say(tr("The uncertainty “%1” is not a number of seconds; write for example 2.").arg(m_uncertainty->text()));
    else if (!zone)
        say(tr("“%1” is not a zone; write for example UTC+05:30.").arg(m_zone->text()));
    else if (!day && !m_day->text().trimmed().isEmpty())
        say(tr("“%1” is not a day; write for example 2014-08-10.").arg(m_day->text()));
    else
        return StepClock{*offset, *uncertainty, *zone, day};
    return std::nullopt;
}

void StepsImportDialog::parse()
{
    const std::optional<StepClock> clock = this->clock();
    m_take->setEnabled(false);
    m_take->setText(tr("Take steps"));
    if (!clock) {
        m_job.cancel();
        m_preview->setSteps({});
        return;
    }
    m_preview->setOffsetMinutes(clock->utcOffsetMinutes);
    const CaseRunId run{static_cast<std::uint32_t>(m_run->currentData().toULongLong())};
    const LatestJob<ParsedSteps>::Work work = [text = m_text->toPlainText().toStdString(), clock = *clock, run,
                                               known = m_knownRuns](const StopFlag&) {
        ParsedSteps parsed = stepsFromText(text, clock);
        refuseUnknownRuns(parsed, known);
        for (CaseStep& step : parsed.steps)
            if (step.run.isNone())
                step.run = run;
        return parsed;
    };
    m_job.start([work] { return work; }, LatestJob<ParsedSteps>::Running::Stop);
}

void StepsImportDialog::show(const ParsedSteps& parsed)
{
    m_parsed = parsed;
    m_preview->setSteps(parsed.steps);
    QStringList problems;
    for (const std::string& problem : parsed.problems)
        problems << shownText(problem);
    m_problems->setPlainText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    const QString steps = toQString(countedText(parsed.steps.size(), "step", "steps"));
    if (parsed.steps.empty() && problems.isEmpty())
        say(tr("Nothing to take yet."));
    else if (problems.isEmpty())
        say(tr("%1 would be taken:").arg(steps));
    else
        say(tr("%1 would be taken; %2 could not be read, as said below. Correct the text, or leave them out.")
                .arg(steps, toQString(countedText(parsed.problems.size(), "line", "lines"))));
    m_take->setEnabled(!parsed.steps.empty());
    m_take->setText(
        problems.isEmpty()
            ? tr("Take %1").arg(steps)
            : tr("Take %1, leave out %2").arg(steps, toQString(countedText(parsed.problems.size(), "line", "lines"))));
}

} // namespace waybill
