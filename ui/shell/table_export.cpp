// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/table_export.h"

#include "base/format.h"
#include "models/text.h"

#include <QFileInfo>

namespace waybill {

namespace {

constexpr int SliceMs = 20; ///< well below what a hand at the mouse notices

} // namespace

TableExport::TableExport(ExportedTable table, TableOrigin origin, TableFile::Format format, const QString& path,
                         QObject* parent)
    : QObject(parent), m_file(table, std::move(origin), format, path), m_path(path)
{
    if (!table.made)
        watch(table.model);
    connect(&m_timer, &QTimer::timeout, this, &TableExport::step);
}

void TableExport::watch(const QAbstractItemModel* model)
{
    const auto changed = [this] {
        fail(
            tr("No table was written: its rows changed meanwhile. Wait until the capture is read, then export again."));
    };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, changed);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, changed);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    connect(model, &QObject::destroyed, this, [this] { fail(tr("No table was written: its tab was closed.")); });
}

void TableExport::start()
{
    if (const Result<void> begun = m_file.begin(); !begun)
        fail(shownText(describe(begun.error())));
    else
        m_timer.start(0);
}

void TableExport::step()
{
    const Result<bool> written = m_file.writeSome(SliceMs);
    if (!written) {
        fail(shownText(describe(written.error())));
        return;
    }
    const QString rows = toQString(countedText(m_file.rowsWritten(), "row", "rows"));
    if (!*written) {
        emit progressed(m_file.permille(), rows);
        return;
    }
    if (const Result<void> finished = m_file.finish(); !finished) {
        fail(shownText(describe(finished.error())));
        return;
    }
    emit done(tr("Wrote %1 to %2").arg(rows, shownText(QFileInfo(m_path).fileName().toStdString())));
    end();
}

void TableExport::cancel()
{
    end();
}

void TableExport::fail(const QString& sentence)
{
    if (m_isEnded)
        return;
    emit failed(sentence);
    end();
}

void TableExport::end()
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_timer.stop();
    emit ended();
    deleteLater();
}

} // namespace waybill
