// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/claim_details.h"

#include "base/wording.h"
#include "models/claim_words.h"
#include "models/evidence_list_model.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr int MostRows = 8, LeastRows = 2; ///< of evidence at a time; more are scrolled to

QString listed(const std::vector<std::string>& sentences)
{
    QStringList lines;
    for (const std::string& sentence : sentences)
        lines << (sentences.size() > 1 ? QStringLiteral("• ") : QString()) + shownText(sentence);
    return lines.join(QLatin1Char('\n'));
}

/// In English, as it stands in reports.
QString sentenceOf(const Claim& claim)
{
    const EnglishScope english;
    return shownText(testSentence(claim));
}

/// The index of a verdict among those that were judged; −1 for null.
int indexOf(const JudgedPtr& judged, const Verdict* verdict)
{
    return judged && verdict ? static_cast<int>(verdict - judged->verdicts.data()) : -1;
}

} // namespace

ClaimDetails::ClaimDetails(QWidget* parent)
    : QWidget(parent), m_evidence(new EvidenceListModel(this)), m_content(new QWidget(this)),
      m_quote(new WrappedLabel(m_content)), m_said(new WrappedLabel(m_content)), m_source(new WrappedLabel(m_content)),
      m_test(new WrappedLabel(m_content)), m_verdict(new WrappedLabel(m_content)),
      m_because(new WrappedLabel(m_content)), m_count(new WrappedLabel(m_content)), m_table(new QTableView(m_content)),
      m_packet(new QPushButton(tr("Show packet"), m_content)), m_flow(new QPushButton(tr("Show flow"), m_content)),
      m_filter(new QPushButton(tr("Copy as Wireshark filter"), m_content)),
      m_ask(new QPushButton(tr("Copy the questions"), m_content))
{
    setType(m_quote, TypeSize::Label, QFont::DemiBold);
    setType(m_verdict, TypeSize::Title, QFont::DemiBold);
    m_quote->setAccessibleName(tr("The claim as quoted"));
    m_verdict->setAccessibleName(tr("Verdict"));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    for (QLabel* label : {m_quote, m_said, m_source})
        layout->addWidget(label);
    layout->addSpacing(Grid);
    for (QLabel* label : {m_verdict, m_because, m_test})
        layout->addWidget(label);
    m_conflicts = addSection(tr("In conflict with"), layout);
    m_replies = addSection(tr("Replies"), layout);
    buildEvidence(layout);
    m_limits = addSection(tr("What this does not show"), layout);
    m_change = addSection(tr("What would change it, and what to capture next"), layout);
    m_expected = addSection(tr("What would be expected"), layout);
    m_scope = addSection(tr("Judged on"), layout);
    buildQuestions(layout);
    m_note = addSection(tr("What is known besides"), layout);
    m_facts = addSection(tr("Dated facts"), layout);
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
}

ClaimDetails::Section ClaimDetails::addSection(const QString& title, QVBoxLayout* layout)
{
    auto* name = new WrappedLabel(title, m_content);
    setType(name, TypeSize::Body, QFont::DemiBold);
    auto* text = new WrappedLabel(m_content);
    text->setAccessibleName(title);
    name->setContentsMargins(0, Grid, 0, 0);
    layout->addWidget(name);
    layout->addWidget(text);
    return {name, text};
}

void ClaimDetails::show(const Section& section, const QString& text)
{
    section.text->setText(text);
    section.text->setVisible(!text.isEmpty());
    section.title->setVisible(!text.isEmpty());
}

void ClaimDetails::buildEvidence(QVBoxLayout* layout)
{
    m_evidencePart = new QWidget(m_content);
    auto* title = new QLabel(tr("Evidence"), m_evidencePart);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    styleTable(m_table, tr("Evidence"));
    m_table->setObjectName(QStringLiteral("evidence"));
    m_table->setModel(m_evidence);
    m_table->setProperty("isInPanel", true);
    constexpr std::array<int, EvidenceListModel::ColumnCount> Characters{74, 7, 21, 7, 22};
    for (int column = 0; column < EvidenceListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[static_cast<std::size_t>(column)]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_packet->setToolTip(tr("The packet, with the bytes of an identifier marked (Enter)"));
    m_filter->setToolTip(tr("A display filter that shows the packets of the selected flow in Wireshark"));
    auto* buttons = new WrapLayout;
    buttons->setSpacing(Grid);
    for (QPushButton* button : {m_packet, m_flow, m_filter})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* part = new QVBoxLayout(m_evidencePart);
    part->setContentsMargins(0, Grid, 0, 0);
    part->setSpacing(Grid / 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{title, m_count, m_table})
        part->addWidget(widget);
    part->addLayout(buttons);
    layout->addWidget(m_evidencePart);
    connect(m_packet, &QPushButton::clicked, this, &ClaimDetails::openPacket);
    connect(m_table, &QTableView::activated, this, &ClaimDetails::openPacket);
    connect(m_flow, &QPushButton::clicked, this, [this] {
        if (const Evidence* evidence = m_evidence->evidenceAt(selectedEvidence()))
            emit flowRequested(m_evidence->analysisAt(selectedEvidence()), evidence->flow);
    });
    connect(m_filter, &QPushButton::clicked, this, [this] {
        if (const Evidence* evidence = m_evidence->evidenceAt(selectedEvidence())) {
            QApplication::clipboard()->setText(toQString(evidence->filter));
            emit noticed(tr("Copied as Wireshark filter"));
        }
    });
}

void ClaimDetails::buildQuestions(QVBoxLayout* layout)
{
    m_questionPart = new QWidget(m_content);
    auto* part = new QVBoxLayout(m_questionPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(Grid / 2);
    m_questions = addSection(tr("Questions to whoever made the claim"), part);
    m_ask->setToolTip(tr("Neutral questions about what was found, to be sent as they are"));
    auto* row = new WrapLayout;
    row->addWidget(m_ask);
    row->addStretch();
    part->addLayout(row);
    layout->addWidget(m_questionPart);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_questions.text->text());
        emit noticed(tr("Copied the questions"));
    });
}

void ClaimDetails::showClaim(const ClaimListModel& model, int row, int offsetMinutes)
{
    const Claim* claim = model.claimAt(row);
    m_content->setVisible(claim != nullptr);
    const Verdict* verdict = model.verdictAt(row);
    m_evidence->setVerdict(model.judged(), indexOf(model.judged(), verdict), offsetMinutes);
    if (!claim)
        return;
    showQuote(model, row);
    m_test->setText(tr("Tested as: %1").arg(sentenceOf(*claim)));
    if (verdict)
        m_verdict->setText(verdictShown(verdict->word, verdict->isExercise));
    else
        m_verdict->setText(model.index(row, ClaimListModel::Outcome).data().toString());
    showVerdict(verdict);
    showFacts(model, *claim);
}

void ClaimDetails::showQuote(const ClaimListModel& model, int row)
{
    const Claim& claim = *model.claimAt(row);
    m_quote->setText(QStringLiteral("%1  “%2”").arg(shownText(claim.id), linesShown(claim.text)));
    const QString said = saidByShown(claim.speaker, claim.date);
    m_said->setText(said.isEmpty() ? tr("Who said it is not stated.") : said);
    m_source->setText(shownText(claim.source));
    m_source->setVisible(!claim.source.empty());
    show(m_note, linesShown(claim.note));
    QStringList replies, conflicts;
    for (const ClaimReply& reply : claim.replies)
        replies << replyShown(reply);
    for (const auto& [id, why] : model.conflictsAt(row))
        conflicts << (why.isEmpty() ? id : QStringLiteral("%1: %2").arg(id, why));
    show(m_replies, replies.join(QLatin1Char('\n')));
    show(m_conflicts, conflicts.join(QLatin1Char('\n')));
}

void ClaimDetails::showVerdict(const Verdict* verdict)
{
    const Verdict none;
    const Verdict& shown = verdict ? *verdict : none;
    m_because->setText(shownText(shown.because));
    m_because->setVisible(!shown.because.empty());
    QStringList expected;
    if (!shown.ifTrue.empty())
        expected << tr("If the claim is true: %1").arg(shownText(shown.ifTrue));
    if (!shown.ifFalse.empty())
        expected << tr("If it is not: %1").arg(shownText(shown.ifFalse));
    show(m_expected, expected.join(QLatin1Char('\n')));
    QString scope = shownText(shown.scope);
    if (!scope.isEmpty())
        scope += QLatin1Char('\n') + tr("Level of evidence: %1").arg(toQString(evidenceLevelKey(shown.level)));
    show(m_scope, scope);
    show(m_limits, listed(shown.limits));
    show(m_change, listed(shown.wouldChange));
    std::vector<std::string> questions;
    for (const VendorQuestion& question : shown.questions)
        questions.push_back(question.text);
    show(m_questions, listed(questions));
    m_questionPart->setVisible(!questions.empty());
    fitEvidence(verdict);
}

void ClaimDetails::showFacts(const ClaimListModel& model, const Claim& claim)
{
    QStringList facts;
    for (const std::string& id : claim.facts) {
        const DatedFact* fact = model.judged() ? findFact(model.judged()->facts, id) : nullptr;
        if (fact)
            facts << QStringLiteral("%1 (%2)").arg(shownText(fact->text), shownText(fact->source));
    }
    show(m_facts, facts.join(QLatin1Char('\n')));
}

void ClaimDetails::fitEvidence(const Verdict* verdict)
{
    const int rows = m_evidence->rowCount();
    m_evidencePart->setVisible(rows > 0);
    if (rows == 0)
        return;
    const auto listedRows = static_cast<std::uint64_t>(rows);
    m_count->setText(
        verdict->evidenceTotal > listedRows
            ? tr("The first %1 of %2 places").arg(countShown(listedRows), countShown(verdict->evidenceTotal))
            : QString());
    m_count->setVisible(verdict->evidenceTotal > listedRows);
    const int height = qRound(TableRowHeight * textUnit());
    m_table->setFixedHeight((std::clamp(rows, LeastRows, MostRows) + 1) * height + 6);
    m_table->selectRow(0);
}

int ClaimDetails::selectedEvidence() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ClaimDetails::openPacket()
{
    const int row = selectedEvidence();
    if (m_evidence->evidenceAt(row))
        emit packetRequested(m_evidence->analysisAt(row), m_evidence->soughtAt(row));
}

bool ClaimDetails::enterEvidence()
{
    if (m_evidence->rowCount() == 0)
        return false;
    m_table->setFocus();
    m_table->setCurrentIndex(m_evidence->index(0, 0));
    return true;
}

QString ClaimDetails::plainText() const
{
    QStringList lines;
    for (const QLabel* label : m_content->findChildren<QLabel*>())
        if (label->isVisibleTo(this) && !label->text().isEmpty())
            lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
