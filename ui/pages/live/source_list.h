// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interface_scan.h"
#include "models/latest_job.h"
#include "models/live_sources.h"
#include "models/traffic_rates.h"

#include <QTimer>
#include <QTreeWidget>
#include <map>
#include <optional>

namespace waybill {

/// Where packets can come from, in groups. Interfaces of this computer show their traffic of the last minute, so that
/// the right one is found by shaking the phone; they come and go without the choice being lost. Asks the system once a
/// second while it is visible.
class SourceList : public QTreeWidget {
    Q_OBJECT
public:
    /// What extcap programs offer, with their own names for it.
    struct Offer {
        SourceChoice choice;
        QString title, detail;
    };

    SourceList(QThreadPool* pool, InterfaceScanner scanner, QWidget* parent = nullptr);

    [[nodiscard]] SourceChoice choice() const;
    /// What the list calls it.
    [[nodiscard]] QString title() const { return currentItem() ? currentItem()->text(0) : QString(); }
    /// Null unless an interface of this computer is chosen that is there.
    [[nodiscard]] const LocalInterface* chosenInterface() const;
    [[nodiscard]] const std::vector<LocalInterface>& interfaces() const { return m_scan.interfaces; }
    /// Chooses it; false when it is not in the list.
    bool choose(const SourceChoice& choice);
    void setExtcap(const std::vector<Offer>& offers);
    /// Shows what a scan found, as the timer does every second.
    void take(InterfaceScan scan);

signals:
    void chosen();
    /// The interfaces or their traffic were looked at anew.
    void scanned();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QTreeWidgetItem* addGroup(const QString& title);
    QTreeWidgetItem* addSource(QTreeWidgetItem* group, const SourceChoice& choice, const QString& title,
                               const QString& detail, int at = -1);
    void showInterface(QTreeWidgetItem& item, const LocalInterface& interface, bool isBusiest);
    void dropGone();

    InterfaceScanner m_scanner;
    LatestJob<InterfaceScan> m_job;
    QTimer m_timer;
    InterfaceScan m_scan;
    TrafficRates m_rates;
    QTreeWidgetItem *m_local, *m_extcap;
    std::map<const QTreeWidgetItem*, SourceChoice> m_choices;
};

} // namespace waybill
