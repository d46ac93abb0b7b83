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
    m_figures->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the sources give way first
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->addWidget(m_figures);
    layout->addStretch(1);
    layout->addWidget(m_sources);
}

void StatusLine::setAnalyses(const std::vector<AnalysisPtr>& analyses, TimesIn times)
{
    if (analyses.empty()) {
        m_figures->setText(QString());
        m_sources->setText(QString());
        return;
    }
    std::uint64_t packets = 0, bytes = 0;
    QStringList zones, why, sources;
    QString age;
    const auto addOnce = [](QStringList& list, const QString& text) {
        if (!list.contains(text))
            list << text;
    };
    for (const AnalysisPtr& analysis : analyses) {
        packets += analysis->coverage().packets;
        bytes += analysis->coverage().wireBytes;
        addOnce(zones, toQString(offsetText(shownOffsetMinutes(*analysis, times))));
        addOnce(why, shownZoneText(*analysis, times));
        addOnce(sources, toQString(locationSourcesText(*analysis)));
        if (age.isEmpty())
            age = toQString(locationAgeText(*analysis));
    }
    m_figures->setText(QStringList{toQString(countedText(packets, "packet", "packets")), bytesShown(bytes),
                                   tr("times %1").arg(zones.join(tr(" and ")))}
                           .join(QStringLiteral(" · ")));
    m_figures->setToolTip(plainToolTip(why.join(QLatin1Char('\n'))));
    const QString all = sources.join(QStringLiteral(" · "));
    m_sources->setText(age.isEmpty() ? all : all + QStringLiteral(" · ") + age);
    m_sources->setNotice(!age.isEmpty());
}

} // namespace waybill
