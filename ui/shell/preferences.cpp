// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include "analysis/sentences.h"

#include <QSettings>
#include <QStringList>
#include <algorithm>
#include <array>

namespace waybill {

namespace {

template <typename Choice>
struct Named {
    Choice choice;
    const char* name;
};
constexpr std::array<Named<ThemeChoice>, 3> Themes{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};
constexpr std::array<Named<TimesIn>, 3> Times{
    {{TimesIn::Capture, "capture"}, {TimesIn::Computer, "computer"}, {TimesIn::Utc, "utc"}}};

/// The first is what stands for anything unknown.
template <typename Choice, std::size_t N>
Choice choiceOf(const std::array<Named<Choice>, N>& all, const QString& name)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return name == QLatin1String(one.name); });
    return found == all.end() ? all.front().choice : found->choice;
}

template <typename Choice, std::size_t N>
QString nameOf(const std::array<Named<Choice>, N>& all, Choice choice)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.choice == choice; });
    return QLatin1String(found->name);
}

std::vector<CountryCode> watchListOf(const QStringList& codes)
{
    std::vector<CountryCode> list;
    for (const QString& text : codes) {
        const auto code = CountryCode::parse(text.toStdString());
        if (code && std::find(list.begin(), list.end(), *code) == list.end() && list.size() < Preferences::MostWatched)
            list.push_back(*code);
    }
    return list.empty() ? defaultWatchList() : list;
}

} // namespace

Preferences::Preferences(QObject* parent) : QObject(parent)
{
    const QSettings settings;
    m_values.theme = choiceOf(Themes, settings.value(QStringLiteral("theme")).toString());
    m_values.times = choiceOf(Times, settings.value(QStringLiteral("times")).toString());
    m_values.watchList = watchListOf(settings.value(QStringLiteral("watchList")).toStringList());
    m_values.zoomPercent = std::clamp(settings.value(QStringLiteral("zoomPercent"), 100).toInt(), LeastZoom, MostZoom);
    m_values.hasReducedMotion = settings.value(QStringLiteral("reducedMotion")).toBool();
    m_values.opensLastSession = settings.value(QStringLiteral("opensLastSession")).toBool();
}

void Preferences::set(Values values)
{
    values.zoomPercent = std::clamp(values.zoomPercent, LeastZoom, MostZoom);
    if (values.watchList.empty())
        values.watchList = defaultWatchList();
    if (values == m_values)
        return;
    m_values = std::move(values);
    QStringList codes;
    for (const CountryCode code : m_values.watchList)
        codes << QString::fromStdString(code.toString());
    QSettings settings;
    settings.setValue(QStringLiteral("theme"), nameOf(Themes, m_values.theme));
    settings.setValue(QStringLiteral("times"), nameOf(Times, m_values.times));
    settings.setValue(QStringLiteral("watchList"), codes);
    settings.setValue(QStringLiteral("zoomPercent"), m_values.zoomPercent);
    settings.setValue(QStringLiteral("reducedMotion"), m_values.hasReducedMotion);
    settings.setValue(QStringLiteral("opensLastSession"), m_values.opensLastSession);
    emit changed();
}

} // namespace waybill
