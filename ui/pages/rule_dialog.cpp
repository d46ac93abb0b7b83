// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rule_dialog.h"

#include "analysis/with_rules.h"
#include "base/country_list.h"
#include "base/format.h"
#include "models/text.h"
#include "models/time_entry.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace waybill {

namespace {

constexpr int TypingPauseMs = 150; // a preview looks at every flow, which is not done at each letter

/// An address, host or text as the engine takes it: without what stands around it.
std::string typed(const QString& text)
{
    return text.trimmed().toStdString();
}

} // namespace

RuleDialog::RuleDialog(std::vector<AnalysisPtr> analyses, const RuleProposal& proposal, QWidget* parent)
    : QDialog(parent), m_analyses(std::move(analyses)), m_kind(proposal.kind), m_subject(new QComboBox(this)),
      m_country(new QComboBox(this)), m_reason(new QLineEdit(this)), m_source(new QLineEdit(this)),
      m_from(new QLineEdit(this)), m_to(new QLineEdit(this)), m_preview(new QLabel(this)),
      m_take(new QPushButton(this)), m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isCountry = m_kind == AnalystRule::Kind::Country;
    setWindowTitle(isCountry ? tr("Country is wrong") : tr("Leave out"));
    m_take->setText(isCountry ? tr("&Correct the country") : tr("&Leave out"));
    m_take->setProperty("isPrimary", true);
    m_take->setDefault(true);
    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingPauseMs);
    buildFields(proposal);
    buildLayout();
    connect(m_timer, &QTimer::timeout, this, &RuleDialog::showState);
    connect(m_take, &QPushButton::clicked, this, &RuleDialog::take);
    connect(m_subject, &QComboBox::currentTextChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_country, &QComboBox::currentTextChanged, m_timer, qOverload<>(&QTimer::start));
    for (const QLineEdit* edit : {m_reason, m_source, m_from, m_to})
        connect(edit, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    showState();
    (isCountry ? static_cast<QWidget*>(m_country) : m_reason)->setFocus();
}

void RuleDialog::buildFields(const RuleProposal& proposal)
{
    m_subject->setEditable(true);
    m_subject->addItems(proposal.subjects);
    m_subject->setAccessibleName(tr("What it is about"));
    m_subject->setToolTip(tr("An address, a prefix as 42.62.48.0/24, a host, or *.example.com for a domain and all "
                             "below it. To leave out also a MAC address or “tcp port 5555”."));
    buildCountries();
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Required; printed wherever the figures are"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("Where that is known from"));
    for (QLineEdit* edit : {m_from, m_to}) {
        edit->setPlaceholderText(tr("Any time, or 2014-08-10 14:02 (UTC)"));
        edit->setToolTip(tr("Only flows that begin within this time, in UTC"));
    }
    m_from->setAccessibleName(tr("Valid from"));
    m_to->setAccessibleName(tr("Valid to"));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAccessibleName(tr("What it changes"));
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 3);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void RuleDialog::buildCountries()
{
    m_country->setEditable(true);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_country->setAccessibleName(tr("Country"));
    m_country->setToolTip(tr("Where the server is; type a part of the name or its two letters"));
    for (const CountryCode code : allCountries())
        m_country->addItem(QStringLiteral("%1 (%2)").arg(wordShown(countryName(code)), toQString(code.toString())),
                           toQString(code.toString()));
    m_country->model()->sort(0);
    m_country->setCurrentIndex(-1);
    m_country->completer()->setFilterMode(Qt::MatchContains);
    m_country->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void RuleDialog::buildLayout()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Grid * 2);
    form->addRow(tr("&About"), m_subject);
    if (m_kind == AnalystRule::Kind::Country)
        form->addRow(tr("&Is in"), m_country);
    else
        m_country->hide();
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("Valid &from"), m_from);
    form->addRow(tr("Valid &to"), m_to);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new WrapLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid * 2);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addLayout(buttons);
    setMinimumWidth(560);
}

AnalystRule RuleDialog::rule() const
{
    AnalystRule rule;
    rule.kind = m_kind;
    rule.subject = typed(m_subject->currentText());
    rule.reason = typed(m_reason->text());
    rule.source = typed(m_source->text());
    rule.validFrom = timeFromEntry(m_from->text(), 0);
    rule.validTo = timeFromEntry(m_to->text(), 0);
    if (m_kind != AnalystRule::Kind::Country)
        return rule;
    const QString text = m_country->currentText().trimmed();
    const int row = m_country->findText(text, Qt::MatchFixedString);
    const QString code = row >= 0 ? m_country->itemData(row).toString() : text;
    rule.country = CountryCode::parse(code.toStdString()).value_or(CountryCode());
    return rule;
}

QString RuleDialog::whatIsWrong(const AnalystRule& rule) const
{
    for (const QLineEdit* edit : {m_from, m_to}) {
        if (!edit->text().trimmed().isEmpty() && !timeFromEntry(edit->text(), 0))
            return tr("“%1” is not a time; write 2014-08-10 14:02").arg(shownText(typed(edit->text())));
    }
    const auto wrong = whatIsWrongWith(rule);
    return wrong ? toQString(*wrong) : QString();
}

QString RuleDialog::previewText(const AnalystRule& rule) const
{
    RulePreview preview;
    QStringList from;
    for (const AnalysisPtr& analysis : m_analyses) {
        const RulePreview one = previewOf(analysis, rule);
        preview.traffic += one.traffic;
        preview.destinations = std::max(preview.destinations, one.destinations);
        for (const std::string& place : one.from)
            from << toQString(place);
    }
    from.removeDuplicates();
    if (preview.traffic.flows == 0)
        return tr("No flow is concerned.");
    const QString what =
        tr("%1, %2 of content, %3")
            .arg(toQString(countedText(preview.traffic.flows, "flow", "flows")), bytesShown(preview.traffic.contentUp),
                 (m_analyses.size() > 1 ? tr("up to %1 a capture") : QStringLiteral("%1"))
                     .arg(toQString(countedText(preview.destinations, "destination", "destinations"))));
    if (m_kind == AnalystRule::Kind::LeaveOut)
        return tr("Leaves %1 out of all figures; they stay listed under Flows.").arg(what);
    return tr("Moves %1 from %2 to %3. What the sources say stays visible, and figures are given without it, too.")
        .arg(what, from.join(QStringLiteral(", ")), wordShown(countryName(rule.country)));
}

void RuleDialog::showState()
{
    const AnalystRule shown = rule();
    const QString wrong = whatIsWrong(shown);
    m_take->setEnabled(wrong.isEmpty());
    m_take->setToolTip(wrong.isEmpty() ? tr("It is logged, and can be taken back under Edit › Corrections") : wrong);
    m_preview->setText(wrong.isEmpty() ? previewText(shown) : tr("Not yet: %1.").arg(wrong));
}

void RuleDialog::take()
{
    const AnalystRule shown = rule();
    if (!whatIsWrong(shown).isEmpty()) {
        showState();
        return;
    }
    accept();
    emit chosen(shown);
}

} // namespace waybill
