// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/saved_filters.h"

#include <QSettings>
#include <algorithm>

namespace waybill {

namespace {

const QString RecentKey = QStringLiteral("filters/recent");
const QString SavedKey = QStringLiteral("filters/saved");

void write(const std::vector<SavedFilters::Entry>& entries)
{
    QSettings settings;
    settings.beginWriteArray(SavedKey, static_cast<int>(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("name"), entries[i].name);
        settings.setValue(QStringLiteral("expression"), entries[i].expression);
    }
    settings.endArray();
}

} // namespace

QStringList SavedFilters::recent()
{
    return QSettings().value(RecentKey).toStringList();
}

void SavedFilters::addRecent(const QString& expression)
{
    QStringList all = recent();
    all.removeAll(expression);
    all.prepend(expression);
    QSettings().setValue(RecentKey, QStringList(all.mid(0, MostRecent)));
}

void SavedFilters::forgetRecent()
{
    QSettings().remove(RecentKey);
}

std::vector<SavedFilters::Entry> SavedFilters::saved()
{
    QSettings settings;
    std::vector<Entry> entries;
    const int count = settings.beginReadArray(SavedKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        entries.push_back({settings.value(QStringLiteral("name")).toString(),
                           settings.value(QStringLiteral("expression")).toString()});
    }
    settings.endArray();
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return entries;
}

void SavedFilters::save(const Entry& entry)
{
    std::vector<Entry> entries = saved();
    std::erase_if(entries, [&entry](const Entry& other) { return other.name == entry.name; });
    entries.push_back(entry);
    write(entries);
}

void SavedFilters::remove(const QString& name)
{
    std::vector<Entry> entries = saved();
    std::erase_if(entries, [&name](const Entry& entry) { return entry.name == name; });
    QSettings().remove(SavedKey);
    write(entries);
}

} // namespace waybill
