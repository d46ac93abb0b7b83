// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/hash_worth.h"
#include "job/start_identifier_search.h"

#include <QDialog>
#include <QFutureWatcher>
#include <atomic>
#include <memory>

class QLabel;
class QPushButton;

namespace waybill {

/// What a hash that was found is worth: which one it is, how long it takes to try all values, and, for an IMEI of the
/// device card, the demonstration. Nothing but the declared value can be looked for. Deletes itself when closed, which
/// ends a demonstration.
class HashWorthDialog : public QDialog {
    Q_OBJECT
public:
    /// `finding`: index of one with a hash.
    HashWorthDialog(IdentifiersPtr found, std::size_t finding, bool showsValues, QWidget* parent);
    ~HashWorthDialog() override;

    /// Tries all serial numbers of the declared model.
    void demonstrate();
    /// What came of it; empty before.
    [[nodiscard]] QString resultText() const;

private:
    [[nodiscard]] QWidget* buildTable();
    void showResult();

    IdentifiersPtr m_found;
    std::size_t m_finding;
    bool m_showsValues;
    QLabel* m_result;
    QPushButton* m_try;
    std::shared_ptr<std::atomic_bool> m_stop;
    QFutureWatcher<Result<Recovery>> m_watcher;
};

} // namespace waybill
