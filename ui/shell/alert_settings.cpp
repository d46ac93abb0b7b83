// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/alert_settings.h"

#include "models/text.h"

#include <QSettings>
#include <QStringList>

namespace waybill {

namespace {

constexpr const char* RulesKey = "alerts/rules";
constexpr const char* BeepKey = "alerts/beep";
constexpr qsizetype MostRules = 500; // two for every country; a file of settings may hold anything

} // namespace

AlertSettings storedAlertSettings(const std::vector<CountryCode>& watchList)
{
    const QSettings kept;
    AlertSettings settings;
    settings.beeps = kept.value(BeepKey, false).toBool();
    if (!kept.contains(RulesKey)) {
        settings.rules = defaultAlertRules(watchList);
        return settings;
    }
    for (const QString& line : kept.value(RulesKey).toStringList().mid(0, MostRules)) {
        if (auto rule = alertRuleOf(line.toStdString()))
            settings.rules.push_back(std::move(*rule));
    }
    return settings;
}

void storeAlertSettings(const AlertSettings& settings)
{
    QStringList lines;
    for (const AlertRule& rule : settings.rules)
        lines << toQString(toLine(rule));
    QSettings kept;
    kept.setValue(RulesKey, lines);
    kept.setValue(BeepKey, settings.beeps);
}

} // namespace waybill
