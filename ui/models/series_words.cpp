// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_words.h"

#include "models/text.h"
#include "style/theme.h"

#include <QCoreApplication>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Series", text);
}

} // namespace

QString seriesName(TimelineBins::Kind kind, CountryCode country)
{
    switch (kind) {
    case TimelineBins::Kind::Watched: return wordShown(countryName(country));
    case TimelineBins::Kind::Elsewhere: return tr("elsewhere");
    case TimelineBins::Kind::Uncertain: return tr("sources disagree or only one");
    case TimelineBins::Kind::Edge: return tr("CDN or anycast");
    case TimelineBins::Kind::Unplaced: return tr("unplaced");
    }
    return {};
}

QColor seriesColour(TimelineBins::Kind kind, CountryCode country, const Theme& theme)
{
    switch (kind) {
    case TimelineBins::Kind::Watched: return theme.country(country);
    case TimelineBins::Kind::Edge: return theme.edge;
    case TimelineBins::Kind::Unplaced: return theme.unplaced;
    case TimelineBins::Kind::Uncertain: return theme.mutedText;
    case TimelineBins::Kind::Elsewhere: break;
    }
    return theme.elsewhere;
}

bool isSeriesHatched(TimelineBins::Kind kind)
{
    return kind == TimelineBins::Kind::Uncertain || kind == TimelineBins::Kind::Unplaced;
}

} // namespace waybill
