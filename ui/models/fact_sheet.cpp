// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fact_sheet.h"

#include "models/name_words.h"

#include <QStringList>

namespace waybill {

namespace {

QString lineOf(const Fact& fact)
{
    QString line = fact.label.isEmpty() ? fact.value : QStringLiteral("%1: %2").arg(fact.label, fact.value);
    if (const QString basis = fact.basis(); !basis.isEmpty())
        line += QStringLiteral(" (%1)").arg(basis);
    return line;
}

} // namespace

QString Fact::basis() const
{
    if (frame == 0)
        return evidence;
    return evidence.isEmpty() ? packetShown(frame) : packetShown(frame) + QStringLiteral(", ") + evidence;
}

QString FactSheet::toPlainText() const
{
    QStringList blocks;
    for (const FactSection& section : sections) {
        QStringList lines{section.title};
        for (const Fact& fact : section.facts)
            lines << QStringLiteral("  ") + lineOf(fact);
        blocks << lines.join(QLatin1Char('\n'));
    }
    return blocks.join(QStringLiteral("\n\n"));
}

} // namespace waybill
