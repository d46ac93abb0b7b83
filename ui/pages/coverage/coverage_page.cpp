// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/coverage/coverage_page.h"

#include "analysis/sentences.h"
#include "models/coverage_facts.h"
#include "models/text.h"
#include "pages/fact_view.h"
#include "style/type.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace waybill {

CoveragePage::CoveragePage(QWidget* parent) : Page(parent), m_view(new FactView(this))
{
    auto* title = new QLabel(tr("What was read, and what could not be seen"), this);
    setType(title, TypeSize::Headline, QFont::DemiBold);
    auto* copy = new QPushButton(tr("Copy all"), this);
    m_view->setAccessibleName(tr("Coverage: what was read and what could not be seen"));
    m_view->setEmptyText(tr("Open a capture to see what it covers."));

    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, Grid * 2, PageMargin, Grid * 2);
    layout->setSpacing(Grid * 2);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_view->sheet().toPlainText());
        emit noticed(tr("Copied the coverage of this capture"));
    });
}

void CoveragePage::setAnalysis(AnalysisPtr analysis)
{
    const bool isUrgent = !m_analysis || !analysis || m_analysis->choice() != analysis->choice();
    m_analysis = std::move(analysis);
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
    const int offset = m_settings.offsetMinutes.value_or(displayOffsetMinutes(*m_analysis));
    m_view->showSheet(coverageFacts(*m_analysis, offset), isUrgent);
}

QString CoveragePage::copySentence() const
{
    if (!m_analysis)
        return {};
    QStringList parts;
    for (const std::string& text : coverageTexts(*m_analysis))
        if (!text.empty())
            parts << toQString(text);
    return tr("Could not see: %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace waybill
