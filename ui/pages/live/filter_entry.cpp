// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/filter_entry.h"

#include "live/capture_filter.h"
#include "models/text.h"
#include "pages/live/form_grid.h"
#include "style/type.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int DelayMs = 250; ///< after the last key, so that nobody is told of words not written out yet
constexpr int WholePackets = 262144;

} // namespace

FilterEntry::FilterEntry(QWidget* parent)
    : QWidget(parent), m_taken(new QWidget(this)), m_cut(new QWidget(this)), m_filter(new QLineEdit(m_taken)),
      m_snaplen(new QComboBox(m_cut)), m_problem(plainText({}, m_taken)),
      m_whole(quietText(tr("This source takes no capture filter: everything that it sends is kept."), this))
{
    m_filter->setObjectName(QStringLiteral("captureFilter"));
    m_filter->setPlaceholderText(tr("everything"));
    m_filter->setToolTip(plainToolTip(tr("As tcpdump and Wireshark write capture filters (pcap-filter): host "
                                         "192.168.1.23, not port 22, ether host 02:00:00:00:00:01. Not the filter of "
                                         "the window, which can be changed at any time.")));
    m_problem->hide();
    auto* filterGrid = new FormGrid(m_taken);
    filterGrid->addField(tr("Capture filter"), m_filter);
    filterGrid->addWide(m_problem);
    QLabel* warning =
        quietText(tr("What it leaves out is never recorded and can never be seen later. Leave it empty if "
                     "you can; the window narrows what it shows at any time."),
                  m_taken);
    setType(warning, TypeSize::Small);
    filterGrid->addWide(warning);
    m_snaplen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_snaplen->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_snaplen->addItem(tr("whole"), WholePackets);
    m_snaplen->addItem(tr("first 1,600 bytes: long contents are cut"), 1600);
    m_snaplen->addItem(tr("first 256 bytes: many names and all contents are cut"), 256);
    auto* cutGrid = new FormGrid(m_cut);
    cutGrid->addField(tr("Of each packet"), m_snaplen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_taken);
    layout->addWidget(m_cut);
    layout->addWidget(m_whole);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterEntry::check);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_delay.start();
        emit edited();
    });
    connect(m_snaplen, &QComboBox::currentIndexChanged, this, &FilterEntry::edited);
    setSource(SourceKind::Interface, LinkType::Ethernet);
}

void FilterEntry::setSource(SourceKind kind, LinkType linkType)
{
    m_takesFilter = takesFilter(kind);
    m_takesSnaplen = takesSnaplen(kind);
    m_taken->setVisible(m_takesFilter);
    m_cut->setVisible(m_takesSnaplen);
    m_whole->setVisible(!m_takesFilter);
    if (m_linkType == linkType)
        return;
    m_linkType = linkType;
    m_delay.start();
}

KeptPackets FilterEntry::kept() const
{
    KeptPackets kept;
    if (m_takesFilter)
        kept.filter = m_filter->text().trimmed();
    if (m_takesSnaplen)
        kept.snaplen = m_snaplen->currentData().toInt();
    return kept;
}

void FilterEntry::setFilter(const QString& filter)
{
    m_filter->setText(filter);
}

QString FilterEntry::problem()
{
    m_delay.stop();
    check();
    return m_takesFilter ? m_problem->text() : QString();
}

void FilterEntry::check()
{
    const Result<void> valid = checkCaptureFilter(m_filter->text().trimmed().toStdString(), m_linkType);
    showState(valid ? QString() : tr("The filter cannot be used: %1.").arg(shownText(describe(valid.error()))));
}

void FilterEntry::showState(const QString& problem)
{
    const bool isEmpty = m_filter->text().trimmed().isEmpty();
    const QString state = isEmpty ? QString() : problem.isEmpty() ? QStringLiteral("valid") : QStringLiteral("invalid");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_filter->setAccessibleDescription(problem.isEmpty() ? tr("a capture filter") : problem);
    if (m_filter->property("filterState").toString() == state)
        return;
    m_filter->setProperty("filterState", state);
    m_filter->style()->unpolish(m_filter);
    m_filter->style()->polish(m_filter);
}

} // namespace waybill
