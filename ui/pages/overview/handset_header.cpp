// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/handset_header.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/handset_words.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/elided_label.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace waybill {

namespace {

/// Spans below this are shown with seconds.
constexpr std::int64_t ShowSecondsBelowNs = 10 * 60 * NsPerSecond;

QPushButton* linkButton(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("isLink", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QString traitsOf(const Handset& handset)
{
    QStringList parts;
    if (const QString traits = handsetTraits(handset); !traits.isEmpty())
        parts.append(traits);
    if (!handset.addresses.empty() && !handset.model.empty())
        parts.append(toQString(handset.addresses.front().toString()));
    return parts.join(QStringLiteral(" · "));
}

QString changeText(const Analysis& analysis)
{
    const std::vector<Handset>& handsets = analysis.handsets();
    if (handsets.size() < 2)
        return HandsetHeader::tr("change");
    const bool arePhones = std::all_of(handsets.begin(), handsets.end(), [](const Handset& h) { return h.isPhone; });
    const auto count = QString::number(handsets.size());
    return arePhones ? HandsetHeader::tr("%1 phones in this file · change").arg(count)
                     : HandsetHeader::tr("%1 devices in this file · change").arg(count);
}

} // namespace

HandsetHeader::HandsetHeader(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_traits(new ElidedLabel(this)), m_why(linkButton(this)),
      m_change(linkButton(this)), m_span(new ElidedLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    setType(m_title, TypeSize::Title, QFont::DemiBold);
    m_traits->setMuted(true);
    m_span->setMuted(true);
    m_span->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_why->setText(tr("why?"));
    m_why->setAccessibleName(tr("Why this device?"));
    auto* layout = new WrapLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_traits);
    layout->addWidget(m_why);
    layout->addWidget(m_change);
    layout->addStretch(1);
    layout->addWidget(m_span);
    connect(m_why, &QPushButton::clicked, this, &HandsetHeader::whyRequested);
    connect(m_change, &QPushButton::clicked, this,
            [this] { emit chooserRequested(m_change->mapToGlobal(QPoint(0, m_change->height()))); });
}

void HandsetHeader::setAnalysis(const Analysis& analysis, int offsetMinutes)
{
    const Handset* handset = analysis.handset();
    m_title->setText(shownText(handsetTitle(analysis)));
    m_traits->setText(handset ? traitsOf(*handset) : QString());
    m_why->setVisible(handset != nullptr);
    m_change->setText(changeText(analysis));
    m_change->setAccessibleName(tr("Choose the device: %1").arg(changeText(analysis)));
    m_span->setText(timeSpanText(analysis, offsetMinutes));
}

QString timeSpanText(const Analysis& analysis, int offsetMinutes)
{
    const Timestamp first = analysis.firstTime();
    const Timestamp last = analysis.lastTime();
    if (last < first)
        return HandsetHeader::tr("no packets");
    const std::int64_t span = nanosecondsBetween(first, last);
    const bool withSeconds = span < ShowSecondsBelowNs;
    const auto moment = [&](Timestamp time) {
        const QString text = toQString(dateTimeText(time, offsetMinutes));
        return withSeconds ? text : text.left(text.lastIndexOf(QLatin1Char(':')));
    };
    const bool isSameDay = dateText(first, offsetMinutes) == dateText(last, offsetMinutes);
    const QString end = isSameDay ? toQString(clockText(last, offsetMinutes, withSeconds)) : moment(last);
    return QStringLiteral("%1 – %2 (%3) · %4")
        .arg(moment(first), end, toQString(offsetText(offsetMinutes)), toQString(durationText(span)));
}

} // namespace waybill
