// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pages/exported_table.h"

#include <QSaveFile>
#include <QStringList>
#include <memory>
#include <vector>

namespace waybill {

/// What has to be known of a table besides its rows.
struct TableOrigin {
    QString source;       ///< captures and program
    QStringList sha256;   ///< of the captures, in order
    QString time;         ///< when it was written, RFC 3339
    QString zone;         ///< of the times in it
    QString filter, span; ///< empty: not narrowed
    QString notice;       ///< of a reconstruction
    QString stated;       ///< what the user stated about the handset, a sentence
    QStringList coverage; ///< what could not be seen
    QStringList limits;   ///< definitions, sources of places
};

/// Writes one table, a slice at a time, so that a million rows neither stall the window nor stand in memory twice. The
/// file appears when it is finished, never half.
///
/// CSV (RFC 4180, UTF-8, formula signs of texts defused) is the table alone; what belongs to it stands in NAME.txt
/// beside it. JSON is one object {schema "waybill.table/1", title, source, sha256, time, zone, filter, span, notice,
/// stated, coverage, limits, columns, rows}; rows are arrays in the order of the columns; a value that is not known is
/// null.
class TableFile {
public:
    enum class Format { Csv, Json };

    TableFile(ExportedTable table, TableOrigin origin, Format format, const QString& path);
    ~TableFile();

    [[nodiscard]] Result<void> begin();
    /// Writes rows for about `budgetMs`; true when none is left. The model must not have changed since begin().
    [[nodiscard]] Result<bool> writeSome(int budgetMs);
    /// Puts the file, and the text beside a CSV, in place.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] std::uint64_t rowsWritten() const { return m_rows; }
    /// Thousandths of the rows at the top that are written.
    [[nodiscard]] int permille() const;
    /// Title, origin and limits as text: what stands beside a CSV.
    [[nodiscard]] QString about() const;
    [[nodiscard]] static QString aboutPath(const QString& path);

private:
    struct Level {
        QModelIndex parent;
        int row = 0;
    };
    void writeRow(const QModelIndex& first);
    [[nodiscard]] QVariant value(const QModelIndex& cell) const;
    [[nodiscard]] QString pathOf(const QModelIndex& row) const;
    [[nodiscard]] QStringList titles() const;
    void writeJsonHead();
    [[nodiscard]] Result<void> checked();
    [[nodiscard]] Result<void> writeAbout();
    [[nodiscard]] Error failure(const QString& file, const QString& why) const;

    ExportedTable m_table;
    TableOrigin m_origin;
    Format m_format;
    QString m_path;
    QSaveFile m_file;
    std::vector<Level> m_levels;
    QByteArray m_buffer;
    std::uint64_t m_rows = 0;
    bool m_isTree = false, m_hasRowTitles = false;
};

} // namespace waybill
