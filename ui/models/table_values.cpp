// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_values.h"

#include "models/text.h"

#include <QCoreApplication>
#include <cstdlib>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TableValues", text);
}

QVariant number(std::uint64_t value)
{
    return QVariant(static_cast<qlonglong>(value));
}

QString withUnit(const char* context, const char* title, const QString& unit)
{
    return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate(context, title), unit);
}

/// A flow stands below its destination with figures of its own.
QVariant flowBelow(const DestinationTreeRow& row, FlowField field)
{
    const FlowColumn& column = flowColumns()[static_cast<std::size_t>(field)];
    return flowTableValue(column, FlowRow{row.analysis(), row.flow, row.offsetMinutes});
}

} // namespace

QString tableTime(Timestamp time, int offsetMinutes)
{
    if (time == Timestamp::latest() || time == Timestamp::earliest())
        return {};
    const std::int64_t ns = (time.ns % NsPerSecond + NsPerSecond) % NsPerSecond;
    const int minutes = std::abs(offsetMinutes);
    return QStringLiteral("%1T%2.%3%4%5:%6")
        .arg(toQString(dateText(time, offsetMinutes)), toQString(clockText(time, offsetMinutes, true)))
        .arg(ns, 9, 10, QLatin1Char('0'))
        .arg(offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QVariant flowTableValue(const FlowColumn& column, const FlowRow& row)
{
    const auto measured = [&column, &row](double unit) {
        const std::int64_t value = column.number(row);
        return value < 0 ? QVariant(QString()) : QVariant(static_cast<double>(value) / unit);
    };
    switch (column.field) {
    case FlowField::Start: return tableTime(row.counters().first, row.offsetMinutes);
    case FlowField::Direction:
    case FlowField::Name: return column.field == FlowField::Name ? column.text(row) : flowAccessibleText(column, row);
    case FlowField::ContentSent:
    case FlowField::PayloadSent:
    case FlowField::Received:
    case FlowField::WireBytes:
    case FlowField::Packets: return QVariant(static_cast<qlonglong>(column.number(row)));
    case FlowField::FarPort: return row.identity().hasPorts ? QVariant(int{row.farPort()}) : QVariant(QString());
    case FlowField::Duration: return measured(static_cast<double>(NsPerSecond));
    case FlowField::RoundTrip: return measured(1e6);
    case FlowField::FirstFrame: return number(row.identity().firstFrame);
    default: return column.text(row);
    }
}

QString flowTableTitle(const FlowColumn& column)
{
    switch (column.field) {
    case FlowField::ContentSent:
    case FlowField::PayloadSent:
    case FlowField::Received: return withUnit("FlowColumns", column.title, tr("bytes"));
    case FlowField::Duration: return withUnit("FlowColumns", column.title, tr("seconds"));
    case FlowField::RoundTrip: return withUnit("FlowColumns", column.title, tr("milliseconds"));
    default: return flowColumnName(column);
    }
}

QVariant destinationTableValue(const DestinationColumn& column, const DestinationTreeRow& row)
{
    const DestinationNode& node = row.facts();
    const bool isFlow = !row.flow.isNone();
    switch (column.field) {
    case DestinationField::Sent: return isFlow ? flowBelow(row, FlowField::ContentSent) : number(node.contentUp.min);
    case DestinationField::UpTo: return isFlow ? flowBelow(row, FlowField::ContentSent) : number(node.contentUp.max);
    case DestinationField::Received: return isFlow ? flowBelow(row, FlowField::Received) : number(node.received);
    case DestinationField::Flows: return isFlow ? QVariant(1) : number(node.flowTotal);
    case DestinationField::FirstSeen:
        return isFlow ? flowBelow(row, FlowField::Start) : QVariant(tableTime(node.first, row.offsetMinutes));
    default: return column.text(row);
    }
}

QString destinationTableTitle(const DestinationColumn& column)
{
    const char* context = "Destinations";
    switch (column.field) {
    case DestinationField::Sent: return withUnit(context, column.title, tr("bytes, at least"));
    case DestinationField::UpTo: return withUnit(context, column.title, tr("bytes, if disputed servers are there"));
    case DestinationField::Received: return withUnit(context, column.title, tr("bytes"));
    default: return QCoreApplication::translate(context, column.title);
    }
}

} // namespace waybill
