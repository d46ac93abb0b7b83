// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_judging.h"
#include "models/sought_bytes.h"

#include <QAbstractTableModel>
#include <string>

namespace waybill {

/// What a verdict rests on: one packet a row, in order of time.
class EvidenceListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Side, Capture, Packet, Time, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `verdict`: index into the verdicts; −1 for none.
    void setVerdict(JudgedPtr judged, int verdict, int offsetMinutes);

    /// Null outside the rows.
    [[nodiscard]] const Evidence* evidenceAt(int row) const;
    /// The recording that it was seen in; null outside the rows.
    [[nodiscard]] AnalysisPtr analysisAt(int row) const;
    /// Its packet, with the bytes of an identifier that was read there.
    [[nodiscard]] SoughtBytes soughtAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Verdict* verdict() const;
    [[nodiscard]] const ClaimRun* runOf(const Evidence& evidence) const;
    [[nodiscard]] QString textOf(const Evidence& evidence, int column) const;

    JudgedPtr m_judged;
    int m_verdict = -1;
    int m_offset = 0;
};

} // namespace waybill
