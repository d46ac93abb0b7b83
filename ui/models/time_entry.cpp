// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_entry.h"

#include "models/text.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace waybill {

namespace {

constexpr double LongestSeconds = 10 * 366 * 86400.0; ///< a clock further off was never set; keeps ns within 64 bits

/// "…123" without the zeros at its end; empty when all are.
QString fractionText(std::int64_t ns)
{
    QString digits = QStringLiteral("%1").arg(ns, 9, 10, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return digits.isEmpty() ? QString() : QLatin1Char('.') + digits;
}

/// Offset as RFC 3339 writes it: "+05:30".
QString offsetSuffix(int offsetMinutes)
{
    const int minutes = std::abs(offsetMinutes);
    return QStringLiteral("%1%2:%3")
        .arg(offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString timeEntryText(Timestamp time, int offsetMinutes)
{
    const std::int64_t fraction = (time.ns % NsPerSecond + NsPerSecond) % NsPerSecond;
    return toQString(dateText(time, offsetMinutes) + ' ' + clockText(time, offsetMinutes, true)) +
           fractionText(fraction);
}

std::optional<Timestamp> timeFromEntry(const QString& text, int offsetMinutes, std::optional<Timestamp> day)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{4}-\\d{2}-\\d{2})[Tt ]+)?(\\d{1,2}:\\d{2})(:\\d{2}(?:[.,]\\d{1,9})?)?\\s*"
                       "([Zz]|UTC|[+-]\\d{2}:?\\d{2})?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || (match.captured(1).isEmpty() && !day))
        return std::nullopt;
    const QString date = match.captured(1).isEmpty() ? toQString(dateText(*day, offsetMinutes)) : match.captured(1);
    const QString clock = match.captured(2).rightJustified(5, QLatin1Char('0'));
    QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
    seconds.replace(QLatin1Char(','), QLatin1Char('.'));
    QString offset = match.captured(4);
    if (offset.isEmpty())
        offset = offsetSuffix(offsetMinutes);
    else if (offset == QLatin1String("UTC"))
        offset = QStringLiteral("Z");
    return parseTimestamp((date + QLatin1Char('T') + clock + seconds + offset).toStdString());
}

QString secondsEntryText(std::int64_t ns)
{
    const QString sign = ns < 0 ? QStringLiteral("-") : QString();
    const std::int64_t size = ns < 0 ? -ns : ns;
    return sign + QString::number(size / NsPerSecond) + fractionText(size % NsPerSecond);
}

std::optional<std::int64_t> secondsFromEntry(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?\\d+(?:[.,]\\d+)?)\\s*s?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double seconds =
        QLocale::c().toDouble(match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
    if (!isNumber || std::abs(seconds) > LongestSeconds)
        return std::nullopt;
    return static_cast<std::int64_t>(std::llround(seconds * 1e9));
}

std::optional<int> zoneFromEntry(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:UTC|GMT|Z)?\\s*(?:([+\\-−])(\\d{1,2})(?::?(\\d{2}))?)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (text.trimmed().isEmpty() || !match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    constexpr int Farthest = 18 * 60; // RFC 3339 allows more, no zone has it
    if (minutes > Farthest || match.captured(3).toInt() > 59)
        return std::nullopt;
    return match.captured(1) == QLatin1String("+") ? minutes : -minutes;
}

std::optional<Timestamp> dayFromEntry(const QString& text, int offsetMinutes)
{
    return timeFromEntry(text.trimmed() + QStringLiteral(" 12:00"), offsetMinutes);
}

} // namespace waybill
