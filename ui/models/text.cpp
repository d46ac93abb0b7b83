// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text.h"

#include "base/format.h"
#include "base/wording.h"

#include <QStringList>

namespace waybill {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString wordShown(std::string_view english)
{
    return toQString(said(english));
}

QString shownText(std::string_view bytes)
{
    return toQString(printableText(bytes));
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

QString bytesShown(std::uint64_t bytes)
{
    return toQString(bytesText(bytes));
}

QString countShown(std::uint64_t count)
{
    return toQString(countText(count));
}

QString countryShown(CountryCode code)
{
    if (code.isNone())
        return {};
    return QStringLiteral("%1 (%2)").arg(wordShown(countryName(code)), toQString(code.toString()));
}

namespace {

QString withMicroseconds(const std::string& text, Timestamp time)
{
    const std::int64_t withinSecond = (time.ns % NsPerSecond + NsPerSecond) % NsPerSecond;
    return QStringLiteral("%1.%2").arg(toQString(text)).arg(withinSecond / 1000, 6, 10, QLatin1Char('0'));
}

} // namespace

QString timeShown(Timestamp time, int offsetMinutes)
{
    if (time == Timestamp::latest() || time == Timestamp::earliest())
        return QStringLiteral("–");
    return withMicroseconds(dateTimeText(time, offsetMinutes), time);
}

QString clockShown(Timestamp time, int offsetMinutes)
{
    return withMicroseconds(clockText(time, offsetMinutes, true), time);
}

QString roundTripShown(std::int64_t ns)
{
    if (ns < 0)
        return QStringLiteral("–");
    return QStringLiteral("%1 ms").arg(static_cast<double>(ns) / 1e6, 0, 'f', ns < 10'000'000 ? 2 : 1);
}

QString sortedTitle(const QString& title, Qt::SortOrder order)
{
    return title + (order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓"));
}

} // namespace waybill
