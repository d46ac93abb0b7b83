// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/name_words.h"

#include "base/format.h"
#include "models/text.h"
#include "names/idn.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Names", text);
}

} // namespace

QString nameShown(std::string_view name)
{
    const std::string unicode = unicodeForm(name);
    const QString onWire = toQString(printableName(name));
    return unicode.empty() ? onWire : QStringLiteral("%1 (%2)").arg(onWire, shownText(unicode));
}

QString nameRemark(std::string_view name)
{
    return looksMixedScript(name) ? tr("its letters mix scripts: it may be made to look like another name") : QString();
}

QString nameDoubt(const NameRow& row)
{
    QStringList doubts;
    if (row.isOuter)
        doubts << tr("ECH was offered: the name may be the provider's, not the destination's");
    if (row.isFromEarlierRun)
        doubts << tr("the answer is from an earlier capture, where the packet is");
    return doubts.join(QStringLiteral("; "));
}

QString packetShown(std::uint64_t frame)
{
    return tr("packet %1").arg(countShown(frame));
}

} // namespace waybill
