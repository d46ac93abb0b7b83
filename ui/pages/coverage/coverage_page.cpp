// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/coverage/coverage_page.h"

#include "analysis/sentences.h"
#include "base/sha256.h"
#include "models/coverage_facts.h"
#include "models/stated_words.h"
#include "models/table_values.h"
#include "models/text.h"
#include "pages/fact_view.h"
#include "pages/snapshot_gate.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/small_room.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace waybill {

CoveragePage::CoveragePage(QWidget* parent)
    : Page(parent), m_gate(new SnapshotGate(this, [this](const AnalysisPtr& analysis) { showSnapshot(analysis); })),
      m_view(new FactView(this))
{
    auto* content = new QWidget(this);
    auto* title = new QLabel(tr("What was read, and what could not be seen"), this);
    title->setWordWrap(true);
    setType(title, TypeSize::Headline, QFont::DemiBold);
    auto* copy = new QPushButton(tr("Copy all"), this);
    auto* facts = new QPushButton(tr("Facts about the handset…"), this);
    facts->setObjectName(QStringLiteral("facts"));
    facts->setToolTip(
        plainToolTip(tr("What you know about the handset and this recording: model, build, account, consent, "
                        "network. It stands in this list and in every print and table")));
    m_view->setAccessibleName(tr("Coverage: what was read and what could not be seen"));
    m_view->setEmptyText(tr("Open a capture to see what it covers."));

    auto* head = new WrapLayout;
    head->addWidget(title, 1);
    head->addWidget(copy);
    head->addWidget(facts);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(PageMargin, Grid * 2, PageMargin, Grid * 2);
    layout->setSpacing(Grid * 2);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setLeastHeight(m_view, 6 * TableRowHeight);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledWhenSmall(content));

    connect(facts, &QPushButton::clicked, this, &CoveragePage::factsRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_view->sheet().toPlainText());
        emit noticed(tr("Copied the coverage of this capture"));
    });
}

void CoveragePage::setStated(const RunRecord& stated, const TrafficSays& said)
{
    m_stated = stated;
    m_said = said;
    showCoverage(true);
}

void CoveragePage::setAnalysis(AnalysisPtr analysis)
{
    m_gate->put(std::move(analysis));
}

void CoveragePage::showSnapshot(const AnalysisPtr& analysis)
{
    const bool isUrgent = !m_analysis || !analysis || m_analysis->choice() != analysis->choice();
    m_analysis = analysis;
    showCoverage(isUrgent);
}

void CoveragePage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    showCoverage(true);
}

void CoveragePage::showCoverage(bool isUrgent)
{
    if (!m_analysis) {
        m_view->showSheet({}, true);
        return;
    }
    m_view->showSheet(sheetOf(*m_analysis), isUrgent);
}

FactSheet CoveragePage::sheetOf(const Analysis& analysis) const
{
    const int offset = m_settings.offsetOf(analysis);
    const FactSection stated = statedSection(m_stated, m_said, offset);
    return coverageFacts(analysis, offset, &stated);
}

std::vector<ExportedTable> CoveragePage::exportedTables() const
{
    if (!m_gate->newest())
        return {};
    return {ExportedTable::fixed(tr("Coverage"), factTable(sheetOf(*m_gate->newest())))};
}

QString CoveragePage::copySentence() const
{
    const AnalysisPtr analysis = m_gate->newest();
    if (!analysis)
        return {};
    QStringList parts;
    for (const std::string& text : coverageTexts(*analysis))
        if (!text.empty())
            parts << toQString(text);
    const int offset = m_settings.offsetOf(*analysis);
    QStringList captures;
    for (const CaptureFacts& capture : analysis->recording().captures) {
        const QString hash = capture.sha256 ? tr(" (SHA-256 %1)").arg(toQString(toHex(*capture.sha256))) : QString();
        captures << shownText(capture.path.substr(capture.path.rfind('/') + 1)) + hash;
    }
    QString scope = tr("In %1").arg(captures.join(QStringLiteral(", ")));
    if (analysis->firstTime() <= analysis->lastTime())
        scope += tr(", %1 to %2 %3")
                     .arg(toQString(dateTimeText(analysis->firstTime(), offset)),
                          toQString(dateTimeText(analysis->lastTime(), offset)), toQString(offsetText(offset)));
    if (const QString stated = statedLine(m_stated, offset); !stated.isEmpty())
        scope += tr(". %1").arg(stated);
    return tr("%1. Could not see: %2. %3").arg(scope, parts.join(QStringLiteral("; ")), toQString(contentDefinition()));
}

} // namespace waybill
