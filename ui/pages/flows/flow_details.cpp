// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flows/flow_details.h"

#include "models/flow_facts.h"
#include "pages/fact_view.h"
#include "pages/flows/packet_pane.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/line_room.h"
#include "widgets/stacking_splitter.h"
#include "widgets/wrap_layout.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>

namespace waybill {

namespace {

const QString SizesKey = QStringLiteral("flows/factsAndPackets");
constexpr int LeastCharacters = 110; ///< of facts and packets side by side
constexpr int LeastFacts = 140;

} // namespace

FlowDetails::FlowDetails(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_facts(new FactView(this)), m_packets(new PacketPane(pool, this)),
      m_copyDetails(new QPushButton(tr("Copy details"), this)),
      m_copyFilter(new QPushButton(tr("Copy as Wireshark filter"), this))
{
    m_facts->setAccessibleName(tr("Details of the selected flow"));
    m_facts->setEmptyText(tr("Select a flow to see what is known about it, and from which packets."));

    auto* left = new QWidget(this);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_copyDetails);
    buttons->addWidget(m_copyFilter);
    buttons->addStretch();
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_facts, 1);
    keepRoomForLines(left);

    setLeastHeight(m_facts, LeastFacts);
    auto* split = new StackingSplitter(LeastCharacters, this);
    split->addWidget(left);
    split->addWidget(m_packets);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setHandleWidth(Grid * 2);
    split->setCollapsible(1, false);
    split->setSizes({400, 600});
    split->restorePanes(QSettings().value(SizesKey).toByteArray());
    connect(split, &QSplitter::splitterMoved, this, [split] {
        if (!split->isStacked())
            QSettings().setValue(SizesKey, split->saveState());
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_copyDetails, &QPushButton::clicked, this, &FlowDetails::copyDetailsRequested);
    connect(m_copyFilter, &QPushButton::clicked, this, &FlowDetails::copyFilterRequested);
    connect(m_facts, &FactView::packetRequested, m_packets, &PacketPane::showPacket);
    connect(m_packets, &PacketPane::noticed, this, &FlowDetails::noticed);
    showFlow(nullptr, FlowId::none(), 0);
}

void FlowDetails::showFlow(const AnalysisPtr& analysis, FlowId flow, int offsetMinutes)
{
    const bool isOther = flow != m_flow;
    m_flow = analysis ? flow : FlowId::none();
    const bool isAny = !m_flow.isNone();
    m_copyDetails->setEnabled(isAny);
    m_copyFilter->setEnabled(isAny);
    m_facts->showSheet(isAny ? flowFacts(FlowRow{*analysis, m_flow, offsetMinutes}) : FactSheet(), isOther);
    m_packets->setAnalysis(analysis);
    m_packets->showFlow(m_flow, offsetMinutes);
}

void FlowDetails::setNotes(const NoteMarksPtr& notes)
{
    m_packets->setNotes(notes);
}

void FlowDetails::showPacket(std::uint64_t frame)
{
    m_packets->showPacket(frame);
}

void FlowDetails::showBytes(const SoughtBytes& sought, bool withStream)
{
    m_packets->showBytes(sought, withStream);
}

NoteActions* FlowDetails::noteActions() const
{
    return m_packets->noteActions();
}

const QList<QAction*>& FlowDetails::packetActions() const
{
    return m_packets->flowActions();
}

QString FlowDetails::text() const
{
    return m_facts->sheet().toPlainText();
}

} // namespace waybill
