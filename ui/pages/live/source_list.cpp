// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/source_list.h"

#include "models/text.h"
#include "pages/live/source_delegate.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QHeaderView>
#include <algorithm>

namespace waybill {

namespace {

constexpr int EveryMs = 1000;

/// What a screen reader says of a source, and the tooltip.
void setWords(QTreeWidgetItem& item)
{
    QStringList words{item.text(0), item.data(0, SourceDelegate::DetailRole).toString()};
    if (const QString rate = item.data(0, SourceDelegate::RateRole).toString(); !rate.isEmpty())
        words << rate;
    words.removeAll(QString());
    item.setData(0, Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
    item.setToolTip(0, plainToolTip(words.join(QLatin1Char('\n'))));
}

void setIfOther(QTreeWidgetItem& item, int role, const QVariant& value)
{
    if (item.data(0, role) != value)
        item.setData(0, role, value);
}

} // namespace

SourceList::SourceList(QThreadPool* pool, InterfaceScanner scanner, QWidget* parent)
    : QTreeWidget(parent), m_scanner(std::move(scanner)),
      m_job(
          pool, [this](InterfaceScan scan) { take(std::move(scan)); }, [](const QString&) {})
{
    setObjectName(QStringLiteral("sources"));
    setAccessibleName(tr("Where packets come from"));
    setHeaderHidden(true);
    setColumnCount(1);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setItemDelegate(new SourceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    m_local = addGroup(tr("This computer"));
    QTreeWidgetItem* usb = addGroup(tr("A phone by USB"));
    QTreeWidgetItem* network = addGroup(tr("A phone over the network"));
    QTreeWidgetItem* remote = addGroup(tr("Another computer or router"));
    m_extcap = addGroup(tr("Wireshark’s extcap programs"));
    QTreeWidgetItem* other = addGroup(tr("Other programs"));
    const auto add = [this](QTreeWidgetItem* group, SourceKind kind, const QString& detail) {
        addSource(group, {kind}, sourceTitle({kind}), detail);
    };
    add(usb, SourceKind::PhoneTcpdump, tr("adb, USB debugging, root"));
    add(usb, SourceKind::PhonePcapdroid, tr("adb, USB debugging, no root"));
    add(network, SourceKind::ExporterTcp, tr("without a cable, without root"));
    add(network, SourceKind::ExporterUdp, tr("where TCP does not get through"));
    add(remote, SourceKind::Ssh, tr("OpenWrt, a gateway, a server"));
    add(other, SourceKind::Pipe, tr("pcap or pcapng as it is written"));
    setExtcap({});
    take(m_scanner());
    connect(this, &QTreeWidget::currentItemChanged, this, &SourceList::chosen);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_job.start([this] { return [scanner = m_scanner](const StopFlag&) { return scanner(); }; },
                    LatestJob<InterfaceScan>::Running::LetFinish);
    });
    setCurrentItem(m_local->childCount() > 0 ? m_local->child(0) : usb->child(0));
    setMinimumWidth(qRound(200 * textUnit()));
}

QTreeWidgetItem* SourceList::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(this, {title});
    group->setData(0, SourceDelegate::GroupRole, true);
    group->setFlags(Qt::ItemIsEnabled); // a heading is not chosen
    group->setExpanded(true);
    return group;
}

QTreeWidgetItem* SourceList::addSource(QTreeWidgetItem* group, const SourceChoice& choice, const QString& title,
                                       const QString& detail, int at)
{
    auto* item = new QTreeWidgetItem({title});
    item->setData(0, SourceDelegate::DetailRole, detail);
    setWords(*item);
    m_choices[item] = choice;
    group->insertChild(at < 0 ? group->childCount() : std::min(at, group->childCount()), item);
    return item;
}

SourceChoice SourceList::choice() const
{
    const auto found = m_choices.find(currentItem());
    return found == m_choices.end() ? SourceChoice{} : found->second;
}

const LocalInterface* SourceList::chosenInterface() const
{
    const SourceChoice chosen = choice();
    const auto found = std::find_if(m_scan.interfaces.begin(), m_scan.interfaces.end(),
                                    [&](const LocalInterface& each) { return each.name == chosen.interface; });
    return chosen.kind == SourceKind::Interface && found != m_scan.interfaces.end() ? &*found : nullptr;
}

bool SourceList::choose(const SourceChoice& choice)
{
    for (const auto& [item, known] : m_choices) {
        if (known != choice)
            continue;
        auto* found = const_cast<QTreeWidgetItem*>(item);
        setCurrentItem(found);
        scrollToItem(found);
        return true;
    }
    return false;
}

void SourceList::setExtcap(const std::vector<Offer>& offers)
{
    const bool wasChosen = currentItem() && currentItem()->parent() == m_extcap;
    for (QTreeWidgetItem* item : m_extcap->takeChildren()) {
        m_choices.erase(item);
        delete item;
    }
    for (const Offer& offer : offers)
        addSource(m_extcap, offer.choice, offer.title, offer.detail);
    const SourceChoice search{SourceKind::ExtcapSearch};
    addSource(m_extcap, search, offers.empty() ? sourceTitle(search) : tr("Look again…"), tr("runs each of them once"));
    if (wasChosen)
        setCurrentItem(m_extcap->child(0));
}

void SourceList::take(InterfaceScan scan)
{
    m_scan = std::move(scan);
    std::vector<std::string> names, candidates;
    for (const LocalInterface& interface : m_scan.interfaces) {
        names.push_back(interface.name);
        if (!interface.isLoopback)
            candidates.push_back(interface.name);
    }
    m_local->setText(0, m_scan.problem.isEmpty() ? tr("This computer") : tr("This computer (%1)").arg(m_scan.problem));
    m_rates.keepOnly(names);
    for (const auto& [name, traffic] : m_scan.traffic)
        m_rates.note(name, traffic, m_scan.seconds);
    const std::string busiest = m_rates.busiest(candidates);
    for (std::size_t at = 0; at < m_scan.interfaces.size(); ++at) {
        const LocalInterface& interface = m_scan.interfaces[at];
        const SourceChoice choice{SourceKind::Interface, interface.name};
        QTreeWidgetItem* item = nullptr;
        for (int i = 0; i < m_local->childCount() && !item; ++i)
            if (m_choices[m_local->child(i)] == choice)
                item = m_local->child(i);
        if (!item)
            item = addSource(m_local, choice, sourceTitle(choice), {}, static_cast<int>(at));
        showInterface(*item, interface, interface.name == busiest);
    }
    dropGone();
    emit scanned();
}

void SourceList::showInterface(QTreeWidgetItem& item, const LocalInterface& interface, bool isBusiest)
{
    const std::deque<double>& rates = m_rates.of(interface.name);
    const QString rate = rateShown(m_rates.lately(interface.name));
    setIfOther(item, SourceDelegate::DetailRole, interfaceDetail(interface));
    setIfOther(item, SourceDelegate::RateRole, isBusiest ? tr("busiest, %1").arg(rate) : rate);
    setIfOther(item, SourceDelegate::BusiestRole, isBusiest);
    setIfOther(item, SourceDelegate::CurveRole, QVariant::fromValue(QList<double>(rates.begin(), rates.end())));
    setWords(item);
}

/// Interfaces that are not there any more; the one that is chosen stays, and says so.
void SourceList::dropGone()
{
    for (int i = m_local->childCount() - 1; i >= 0; --i) {
        QTreeWidgetItem* item = m_local->child(i);
        const bool isThere =
            std::any_of(m_scan.interfaces.begin(), m_scan.interfaces.end(),
                        [&](const LocalInterface& each) { return each.name == m_choices[item].interface; });
        if (isThere)
            continue;
        if (item == currentItem()) {
            setIfOther(*item, SourceDelegate::DetailRole, tr("is gone"));
            setIfOther(*item, SourceDelegate::RateRole, QString());
            setIfOther(*item, SourceDelegate::CurveRole, QVariant());
            setIfOther(*item, SourceDelegate::BusiestRole, false);
            setWords(*item);
            continue;
        }
        m_choices.erase(item);
        delete item;
    }
}

void SourceList::showEvent(QShowEvent* event)
{
    QTreeWidget::showEvent(event);
    m_timer.start(EveryMs);
}

void SourceList::hideEvent(QHideEvent* event)
{
    QTreeWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace waybill
