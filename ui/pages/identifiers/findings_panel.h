// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finding_list_model.h"
#include "widgets/panel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace waybill {

/// Every finding as a row, and below it the way to the value of the selected one, step by step, with the ways to its
/// bytes.
class FindingsPanel : public Panel {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setFindings(const IdentifiersPtr& found, bool showsValues, int offsetMinutes);
    /// Lists those of one cell of a matrix only; `title` says which. A default filter lists all.
    void setFilter(const FindingFilter& filter, const QString& title);
    void selectFinding(std::size_t finding);
    /// Undoes a filter; false when there was none.
    bool widen();
    [[nodiscard]] FindingListModel* model() const { return m_model; }
    /// The selected finding as a sentence; empty without.
    [[nodiscard]] QString sentence() const;

signals:
    /// The packet that carries the end of the match is to be shown, with the stream of its flow or without.
    void bytesRequested(const waybill::SoughtBytes& sought, bool withStream);
    /// How hard it is to find the value behind the hash that was found.
    void worthRequested(std::size_t finding);
    void noticed(const QString& sentence);

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildDetails();
    void buildTable();
    void showSelected();
    void fit();
    [[nodiscard]] int selectedRow() const;
    void open(bool withStream);

    FindingListModel* m_model;
    IdentifiersPtr m_found;
    QTableView* m_table;
    QLabel *m_count, *m_steps, *m_empty;
    QPushButton *m_chip, *m_packet, *m_stream, *m_worth, *m_copy;
    QWidget* m_details;
};

} // namespace waybill
