// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/table_file.h"

#include "models/table_values.h"
#include "models/text.h"
#include "report/csv_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace waybill {

namespace {

constexpr qsizetype BufferBytes = 256 * 1024;
constexpr auto AboutMark = "Waybill table";

QString tr(const char* text)
{
    return QCoreApplication::translate("TableFile", text);
}

bool isNumber(const QVariant& value)
{
    const int type = value.typeId();
    return type == QMetaType::LongLong || type == QMetaType::Double || type == QMetaType::Int;
}

QByteArray jsonOf(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QJsonValue jsonCell(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return std::isfinite(value.toDouble()) ? QJsonValue(value.toDouble()) : QJsonValue();
    if (isNumber(value))
        return QJsonValue(value.toLongLong());
    const QString text = value.toString();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray csvCell(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', 17);
    return QByteArray::fromStdString(isNumber(value) ? value.toString().toStdString()
                                                     : csvQuoted(value.toString().toStdString()));
}

} // namespace

TableFile::TableFile(ExportedTable table, TableOrigin origin, Format format, const QString& path)
    : m_table(std::move(table)), m_origin(std::move(origin)), m_format(format), m_path(path), m_file(path)
{}

TableFile::~TableFile() = default; // a QSaveFile that was not committed leaves nothing behind

Error TableFile::failure(const QString& file, const QString& why) const
{
    return {ErrorCode::Io, tr("the table could not be written: %1").arg(why).toStdString(),
            QFile::encodeName(file).toStdString()};
}

Result<void> TableFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Failure(failure(m_path, m_file.errorString()));
    const QAbstractItemModel& model = *m_table.model;
    for (int row = 0; row < model.rowCount() && !m_isTree; ++row)
        m_isTree = model.hasChildren(model.index(row, 0));
    m_hasRowTitles = model.headerData(0, Qt::Vertical, Qt::DisplayRole).typeId() == QMetaType::QString;
    m_levels = {Level{}};
    if (m_format == Format::Json) {
        writeJsonHead();
    } else {
        QList<QByteArray> cells;
        for (const QString& title : titles())
            cells << csvCell(title);
        m_buffer += cells.join(',') + "\r\n";
    }
    return checked();
}

QStringList TableFile::titles() const
{
    QStringList all;
    if (m_isTree)
        all << tr("Path");
    if (m_hasRowTitles)
        all << tr("Row");
    for (int column = 0; column < m_table.model->columnCount(); ++column) {
        QVariant title = m_table.model->headerData(column, Qt::Horizontal, TableValueRole);
        if (!title.isValid())
            title = m_table.model->headerData(column, Qt::Horizontal, Qt::DisplayRole);
        all << title.toString().simplified();
    }
    return all;
}

void TableFile::writeJsonHead()
{
    const std::pair<const char*, QJsonValue> parts[] = {
        {"schema", QStringLiteral("waybill.table/1")},
        {"title", m_table.title},
        {"source", m_origin.source},
        {"sha256", QJsonArray::fromStringList(m_origin.sha256)},
        {"time", m_origin.time},
        {"zone", m_origin.zone},
        {"filter", m_origin.filter},
        {"span", m_origin.span},
        {"notice", m_origin.notice},
        {"stated", m_origin.stated},
        {"coverage", QJsonArray::fromStringList(m_origin.coverage)},
        {"limits", QJsonArray::fromStringList(m_origin.limits)},
        {"columns", QJsonArray::fromStringList(titles())},
    };
    m_buffer += "{\n";
    for (const auto& [key, part] : parts)
        m_buffer += QByteArray("  \"") + key + "\": " + jsonOf(part) + ",\n";
    m_buffer += "  \"rows\": [";
}

QVariant TableFile::value(const QModelIndex& cell) const
{
    const QVariant value = cell.data(TableValueRole);
    return value.isValid() ? value : cell.data(Qt::DisplayRole);
}

QString TableFile::pathOf(const QModelIndex& row) const
{
    QStringList above;
    for (QModelIndex at = row.parent(); at.isValid(); at = at.parent())
        above.prepend(at.siblingAtColumn(0).data(Qt::DisplayRole).toString());
    return above.join(QStringLiteral(" › "));
}

void TableFile::writeRow(const QModelIndex& first)
{
    QVariantList cells;
    if (m_isTree)
        cells << pathOf(first);
    if (m_hasRowTitles)
        cells << m_table.model->headerData(first.row(), Qt::Vertical, Qt::DisplayRole);
    for (int column = 0; column < m_table.model->columnCount(first.parent()); ++column)
        cells << value(first.siblingAtColumn(column));
    if (m_format == Format::Json) {
        QJsonArray row;
        for (const QVariant& cell : cells)
            row << jsonCell(cell);
        m_buffer += (m_rows == 0 ? "\n    " : ",\n    ") + QJsonDocument(row).toJson(QJsonDocument::Compact);
    } else {
        QList<QByteArray> row;
        for (const QVariant& cell : cells)
            row << csvCell(cell);
        m_buffer += row.join(',') + "\r\n";
    }
    ++m_rows;
}

Result<bool> TableFile::writeSome(int budgetMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_levels.empty() && clock.elapsed() < budgetMs) {
        Level& level = m_levels.back();
        if (level.row >= m_table.model->rowCount(level.parent)) {
            m_levels.pop_back();
            continue;
        }
        const QModelIndex row = m_table.model->index(level.row++, 0, level.parent);
        writeRow(row);
        if (m_isTree && m_table.model->hasChildren(row))
            m_levels.push_back({row, 0}); // what is below stands below
        if (m_buffer.size() < BufferBytes)
            continue;
        if (const Result<void> written = checked(); !written)
            return Failure(written.error());
    }
    return m_levels.empty();
}

int TableFile::permille() const
{
    const int rows = m_table.model->rowCount();
    return rows == 0 || m_levels.empty() ? 1000 : static_cast<int>(std::int64_t{m_levels.front().row} * 1000 / rows);
}

Result<void> TableFile::checked()
{
    const bool isWritten = m_file.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    if (!isWritten)
        return Failure(failure(m_path, m_file.errorString()));
    return {};
}

QString TableFile::about() const
{
    QStringList lines{QLatin1String(AboutMark) + QStringLiteral(": ") + m_table.title};
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines << QStringLiteral("%1: %2").arg(label, text);
    };
    add(tr("Notice"), m_origin.notice);
    add(tr("File"), QFileInfo(m_path).fileName());
    add(tr("Source"), m_origin.source);
    for (const QString& hash : m_origin.sha256)
        add(tr("SHA-256"), hash);
    add(tr("Written"), m_origin.time);
    add(tr("Times"), m_origin.zone);
    add(tr("Only"), m_origin.filter);
    add(tr("Only packets of"), m_origin.span);
    for (const QString& part : m_origin.coverage)
        add(tr("Could not see"), part);
    if (!m_origin.stated.isEmpty())
        lines << m_origin.stated;
    for (const QString& part : m_origin.limits)
        lines << part;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableFile::aboutPath(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".txt"));
}

/// A text of somebody else that has the same name is not written over.
Result<void> TableFile::writeAbout()
{
    const QString path = aboutPath(m_path);
    QFile earlier(path);
    if (earlier.exists() && (!earlier.open(QIODevice::ReadOnly) || !earlier.read(64).startsWith(AboutMark)))
        return Failure(failure(path, tr("the text beside it has a name that another file has; choose another name")));
    earlier.close();
    QSaveFile file(path);
    const QByteArray text = about().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure(failure(path, file.errorString()));
    return {};
}

Result<void> TableFile::finish()
{
    if (m_format == Format::Json)
        m_buffer += m_rows == 0 ? "]\n}\n" : "\n  ]\n}\n";
    if (const Result<void> written = checked(); !written)
        return written;
    if (m_format == Format::Csv) {
        if (const Result<void> written = writeAbout(); !written)
            return written;
    }
    if (!m_file.commit())
        return Failure(failure(m_path, m_file.errorString()));
    return {};
}

} // namespace waybill
