// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

namespace waybill {

class ChoiceBand;
class ComparisonDocument;

/// What has to be known about the file of a case, above its pages: that it cannot be saved and what can be done
/// instead, that captures are not where they were, that the tables are others now. Nothing is shown for a comparison
/// without a file until saving it fails.
class CaseBands : public QWidget {
    Q_OBJECT
public:
    /// `document` outlives the bands.
    explicit CaseBands(ComparisonDocument& document, QWidget* parent = nullptr);

    /// Shows what holds now.
    void update();

    [[nodiscard]] ChoiceBand* saveBand() const { return m_save; }
    [[nodiscard]] ChoiceBand* fileBand() const { return m_file; }
    [[nodiscard]] ChoiceBand* missingBand() const { return m_missing; }
    [[nodiscard]] ChoiceBand* tablesBand() const { return m_tables; }
    [[nodiscard]] ChoiceBand* keptBand() const { return m_kept; }

signals:
    /// The case is to be saved under a name that is asked for.
    void copyRequested();

private:
    void updateFile();
    void updateMissing();
    void updateTables();
    void updateKept();
    void showKept();
    void askForFolder();
    void chooseTables(int choice);
    void showTables();
    void showSaveFailure(const Error& error);

    ComparisonDocument& m_document;
    ChoiceBand* m_save;
    ChoiceBand* m_file;
    ChoiceBand* m_missing;
    ChoiceBand* m_tables;
    ChoiceBand* m_kept;
    bool m_areTablesKept = false;
    QString m_searched; ///< what the last search found
};

} // namespace waybill
