// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/facts_form.h"

#include "models/text.h"
#include "pages/compare/run_dialog.h"
#include "pages/live/field_form.h"
#include "pages/live/form_grid.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr auto Keys = {"device", "build", "account", "consent", "start-reason", "vantage"};

std::vector<FormField> shortFields(const RunForm& form)
{
    std::vector<FormField> fields;
    for (const char* key : Keys) {
        const std::size_t at = runFieldOf(key);
        const RunField& row = runFields()[at];
        FormField field{QLatin1String(key), FormField::Kind::Text, runFieldLabel(row), runFieldHint(row)};
        for (const QString& proposal : form.proposals(at))
            field.choices.push_back({proposal, proposal});
        if (!field.choices.empty())
            field.kind = FormField::Kind::EditableChoice;
        fields.push_back(field);
    }
    return fields;
}

} // namespace

FactsForm::FactsForm(QWidget* parent)
    : QWidget(parent), m_form(new FieldForm(shortFields(RunForm({RunRecord{}}, 0)), this)),
      m_offset(QDateTime::currentDateTime().offsetFromUtc() / 60)
{
    auto* more = new QPushButton(tr("More about this recording…"), this);
    more->setProperty("isLink", true);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, &FactsForm::openAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(
        quietText(tr("Kept beside the capture as “stated by the user”, and can be changed later. Nothing of "
                     "it is remembered for the next capture."),
                  this));
    layout->addWidget(m_form);
    layout->addWidget(more, 0, Qt::AlignLeft);
}

void FactsForm::proposeVantage(const std::string& vantage)
{
    const QString key = QStringLiteral("vantage");
    if (m_form->value(key) != m_proposed)
        return;
    m_proposed = toQString(vantage);
    m_form->setValue(key, m_proposed);
}

RunForm::Outcome FactsForm::outcome() const
{
    RunForm::Edits edits;
    for (const char* key : Keys)
        edits[runFieldOf(key)] = m_form->value(QLatin1String(key));
    return RunForm({m_rest}, m_offset).with(edits);
}

RunRecord FactsForm::facts() const
{
    return outcome().runs.front();
}

QString FactsForm::problem() const
{
    const RunForm::Outcome all = outcome();
    if (all.problems.empty())
        return {};
    const auto& [field, why] = *all.problems.begin();
    return tr("%1: %2.").arg(runFieldLabel(runFields()[field]), why);
}

void FactsForm::setFacts(const RunRecord& facts)
{
    m_rest = facts;
    const RunForm form({facts}, m_offset);
    for (const char* key : Keys)
        m_form->setValue(QLatin1String(key), form.value(runFieldOf(key)).value_or(QString()));
}

void FactsForm::openAll()
{
    auto* dialog = new RunDialog({tr("this recording")}, {facts()}, m_offset, this);
    connect(dialog, &RunDialog::edited, this, [this](const std::vector<RunRecord>& runs) { setFacts(runs.front()); });
    dialog->open();
}

} // namespace waybill
