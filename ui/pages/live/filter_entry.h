// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "models/live_sources.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace waybill {

/// What of the packets is kept: a capture filter, checked while it is typed, and how much of each packet.
class FilterEntry : public QWidget {
    Q_OBJECT
public:
    explicit FilterEntry(QWidget* parent = nullptr);

    void setSource(SourceKind kind, LinkType linkType);
    [[nodiscard]] KeptPackets kept() const;
    void setFilter(const QString& filter);
    /// Why the filter cannot be used, checked now; empty when it can.
    [[nodiscard]] QString problem();

signals:
    void edited();

private:
    void check();
    void showState(const QString& problem);

    QWidget *m_taken, *m_cut;
    QLineEdit* m_filter;
    QComboBox* m_snaplen;
    QLabel *m_problem, *m_whole;
    QTimer m_delay;
    LinkType m_linkType = LinkType::Ethernet;
    bool m_takesFilter = true, m_takesSnaplen = true;
};

} // namespace waybill
