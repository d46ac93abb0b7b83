// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/run_dialog.h"

#include "models/text.h"
#include "models/time_entry.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int EditorWidth = 300;
constexpr double StackedUnit = 1.8; ///< from this size of text on, names stand above what is written
constexpr int WidestOffer = 280;
constexpr int MostNames = 3; ///< captures named in the title; a side may have dozens

QLineEdit* lineOf(QWidget* editor)
{
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        return combo->lineEdit();
    return qobject_cast<QLineEdit*>(editor);
}

QString titleOf(const QStringList& names)
{
    if (names.size() > MostNames)
        return RunDialog::tr("Conditions of %n runs", nullptr, static_cast<int>(names.size()));
    return RunDialog::tr("Conditions of %1").arg(names.join(RunDialog::tr(", ")));
}

bool isStacked()
{
    return textUnit() >= StackedUnit;
}

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

} // namespace

RunDialog::RunDialog(const QStringList& names, std::vector<RunRecord> runs, int offsetMinutes, QWidget* parent)
    : QDialog(parent), m_names(names), m_form(runs, offsetMinutes), m_offset(offsetMinutes), m_count(runs.size()),
      m_title(new QLabel(titleOf(names), this)), m_about(new QLabel(this)), m_side(quietLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(names));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setType(m_title, TypeSize::Label, QFont::DemiBold);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setText(m_count > 1 ? tr("“(several)” stands where the runs differ; they keep what they have "
                                      "unless you write there. Empty means: not stated.")
                                 : tr("Empty means: not stated. Times are %1.").arg(toQString(offsetText(m_offset))));
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildForm());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_side);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildButtons());
    resize(820, 640);
    m_rows.front().editor->setFocus();
}

void RunDialog::setSubject(const QString& title, const QString& about)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_about->setText(tr("%1 %2").arg(m_about->text(), about));
}

QWidget* RunDialog::buildForm()
{
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, Grid, 0);
    grid->setHorizontalSpacing(PanelPadding);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    m_rows.resize(runFields().size());
    for (std::size_t field = 0; field < runFields().size(); ++field) {
        Row& row = m_rows[field];
        const QString name = runFieldLabel(runFields()[field]);
        auto* label = new QLabel(name, form);
        row.editor = buildEditor(field, form);
        row.editor->setAccessibleName(name);
        if (QLineEdit* line = lineOf(row.editor))
            line->setAccessibleName(name); // it has the keyboard focus
        row.editor->setObjectName(QLatin1String(runFields()[field].key));
        label->setBuddy(row.editor);
        row.traffic = new QPushButton(form);
        row.traffic->setProperty("isLink", true);
        row.traffic->hide();
        row.problem = quietLabel(form);
        const int line = static_cast<int>(field) * 4, first = isStacked() ? 0 : 1;
        grid->addWidget(label, line, 0, 1, isStacked() ? 3 : 1);
        grid->addWidget(row.editor, line + 1 - first, first, 1, isStacked() ? 3 : 1);
        grid->addWidget(row.traffic, isStacked() ? line + 2 : line, isStacked() ? 0 : 2, 1, isStacked() ? 3 : 1,
                        Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(row.problem, line + 3, first, 1, 3 - first);
    }
    return form;
}

QWidget* RunDialog::buildEditor(std::size_t field, QWidget* parent)
{
    const RunField& shown = runFields()[field];
    const std::optional<QString> value = m_form.value(field);
    if (shown.kind == RunField::Kind::Flag) {
        auto* box = new QCheckBox(tr("not part of the side"), parent);
        box->setToolTip(plainToolTip(runFieldHint(shown)));
        box->setCheckState(!value ? Qt::PartiallyChecked : value->isEmpty() ? Qt::Unchecked : Qt::Checked);
        connect(box, &QCheckBox::clicked, this,
                [this, field](bool isChecked) { m_edits[field] = isChecked ? tr("yes") : QString(); });
        return box;
    }
    if (shown.kind == RunField::Kind::Prose) {
        auto* prose = new QPlainTextEdit(value.value_or(QString()), parent);
        prose->setPlaceholderText(value ? runFieldHint(shown) : tr("(several)"));
        prose->setTabChangesFocus(true);
        prose->setFixedHeight(qRound(72 * textUnit()));
        connect(prose, &QPlainTextEdit::textChanged, this,
                [this, field, prose] { m_edits[field] = prose->toPlainText(); });
        return prose;
    }
    return buildTextEditor(field, parent);
}

QWidget* RunDialog::buildTextEditor(std::size_t field, QWidget* parent)
{
    const std::optional<QString> value = m_form.value(field);
    const QStringList proposals = m_form.proposals(field);
    QWidget* editor = nullptr;
    if (runFields()[field].kind == RunField::Kind::Text && !proposals.isEmpty()) {
        auto* combo = new QComboBox(parent);
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->addItems(proposals);
        editor = combo;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!isStacked())
        editor->setFixedWidth(qRound(EditorWidth * textUnit()));
    QLineEdit* line = lineOf(editor);
    line->setText(value.value_or(QString()));
    line->setPlaceholderText(value ? runFieldHint(runFields()[field]) : tr("(several)"));
    line->setToolTip(plainToolTip(runFieldHint(runFields()[field])));
    connect(line, &QLineEdit::textChanged, this, [this, field](const QString& text) {
        m_edits[field] = text;
        m_rows[field].problem->hide();
    });
    return editor;
}

QWidget* RunDialog::buildButtons()
{
    auto* box = new QWidget(this);
    auto* keep = new QPushButton(tr("Write down"), box);
    auto* leave = new QPushButton(tr("Leave as it was"), box);
    keep->setDefault(true);
    keep->setProperty("isPrimary", true);
    keep->setObjectName(QStringLiteral("keep"));
    connect(keep, &QPushButton::clicked, this, &RunDialog::keep);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(leave);
    layout->addWidget(keep);
    return box;
}

void RunDialog::setTraffic(const std::vector<TrafficSays>& said)
{
    QStringList devices, builds, updates, sides;
    for (const TrafficSays& one : said) {
        devices << one.device;
        builds << one.build;
        updates << (one.updates.empty() ? QString() : timeEntryText(one.updates.front().split, m_offset));
        if (!one.why.isEmpty())
            sides << one.why;
    }
    offer(runFieldOf("device"), devices, tr("said by the phone itself in this capture"));
    offer(runFieldOf("build"), builds, tr("said by the phone itself in this capture"));
    offer(runFieldOf("updated-at"), updates,
          said.empty() || said.front().updates.empty() ? QString()
                                                       : toQString(boundaryText(said.front().updates.front())));
    sides.removeDuplicates();
    m_side->setText(sides.join(QLatin1Char('\n')));
    m_side->setVisible(!sides.isEmpty() && sides.size() <= MostNames);
}

/// `said` has one text a run. It can be taken when all that say something say the same.
void RunDialog::offer(std::size_t field, const QStringList& said, const QString& why)
{
    QStringList texts = said;
    texts.removeAll(QString());
    texts.removeDuplicates();
    QPushButton* button = m_rows[field].traffic;
    button->setVisible(!texts.isEmpty());
    if (texts.isEmpty())
        return;
    const QString all = tr("traffic says: %1").arg(texts.join(tr(" / ")));
    button->setText(button->fontMetrics().elidedText(all, Qt::ElideRight, qRound(WidestOffer * textUnit())));
    button->setToolTip(plainToolTip(all + QLatin1Char('\n') + why));
    button->setEnabled(texts.size() == 1);
    button->setAccessibleName(
        tr("%1: take what the traffic says, %2").arg(runFieldLabel(runFields()[field]), texts.join(tr(" / "))));
    button->disconnect(this);
    connect(button, &QPushButton::clicked, this, [this, field, text = texts.front()] { edit(field, text); });
}

QString RunDialog::shown(std::size_t field) const
{
    QWidget* editor = m_rows[field].editor;
    if (const auto* prose = qobject_cast<QPlainTextEdit*>(editor))
        return prose->toPlainText().isEmpty() ? prose->placeholderText() : prose->toPlainText();
    if (const auto* box = qobject_cast<QCheckBox*>(editor))
        return box->checkState() == Qt::PartiallyChecked ? tr("(several)") : box->isChecked() ? tr("yes") : QString();
    const QLineEdit* line = lineOf(editor);
    return line->text().isEmpty() ? line->placeholderText() : line->text();
}

void RunDialog::edit(std::size_t field, const QString& text)
{
    QWidget* editor = m_rows[field].editor;
    if (auto* prose = qobject_cast<QPlainTextEdit*>(editor)) {
        prose->setPlainText(text);
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        box->setChecked(!text.isEmpty());
        m_edits[field] = text;
    } else {
        lineOf(editor)->setText(text);
    }
}

void RunDialog::keep()
{
    const RunForm::Outcome outcome = m_form.with(m_edits);
    for (std::size_t field = 0; field < m_rows.size(); ++field) {
        const auto problem = outcome.problems.find(field);
        m_rows[field].problem->setVisible(problem != outcome.problems.end());
        if (problem != outcome.problems.end())
            m_rows[field].problem->setText(
                tr("%1: %2. Nothing was changed yet.").arg(runFieldLabel(runFields()[field]), problem->second));
    }
    if (!outcome.problems.empty()) {
        m_rows[outcome.problems.begin()->first].editor->setFocus();
        return;
    }
    if (!m_edits.empty())
        emit edited(outcome.runs);
    accept();
}

} // namespace waybill
