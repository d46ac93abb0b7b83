// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_line.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>

namespace waybill {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_figures(new ElidedLabel(this)), m_sources(new ElidedLabel(this))
{
    setType(m_figures, TypeSize::Small);
    setType(m_sources, TypeSize::Small);
    m_figures->setMuted(true);
    m_sources->setMuted(true);
    m_sources->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->addWidget(m_figures);
    layout->addStretch(1);
    layout->addWidget(m_sources);
}

void StatusLine::setAnalysis(const AnalysisPtr& analysis)
{
    if (!analysis) {
        m_figures->setText(QString());
        m_sources->setText(QString());
        return;
    }
    const Coverage& coverage = analysis->coverage();
    m_figures->setText(QStringList{toQString(countedText(coverage.packets, "packet", "packets")),
                                   bytesShown(coverage.wireBytes),
                                   tr("times %1").arg(toQString(offsetText(displayOffsetMinutes(*analysis))))}
                           .join(QStringLiteral(" · ")));
    const QString age = toQString(locationAgeText(*analysis));
    const QString sources = toQString(locationSourcesText(*analysis));
    m_sources->setText(age.isEmpty() ? sources : sources + QStringLiteral(" · ") + age);
    m_sources->setNotice(!age.isEmpty());
}

} // namespace waybill
