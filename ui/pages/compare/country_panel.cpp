// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/country_panel.h"

#include "base/format.h"
#include "compare/compare_sentences.h"
#include "compare/rate_texts.h"
#include "models/comparison_words.h"
#include "models/text.h"
#include "pages/compare/compare_headings.h"
#include "style/type.h"
#include "widgets/compare_row.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t MostOthers = 5; ///< countries in the line below the rows; the table of countries has all

double perHour(std::uint64_t bytes, double hours)
{
    return hours > 0 ? static_cast<double>(bytes) / hours : 0;
}

/// One scale for both sides of every row: the largest upper figure fills its track.
double scaleOf(const Comparison& comparison)
{
    double most = 0;
    for (const CountryRow& row : comparison.countries) {
        if (row.isWatched)
            most = std::max({most, perHour(row.contentBefore.max, row.before.hours),
                             perHour(row.contentAfter.max, row.after.hours)});
    }
    return most > 0 ? most : 1;
}

BarShares sharesOf(const Range& content, double hours, double scale)
{
    return {perHour(content.min, hours) / scale, perHour(content.max, hours) / scale};
}

CompareRowTexts textsOf(const CountryRow& row, double scale)
{
    CompareRowTexts texts;
    const bool isSeen = row.before.level || row.after.level;
    texts.code = row.code;
    texts.name = wordShown(countryName(row.code));
    texts.before = countrySideShown(row, true);
    texts.after = countrySideShown(row, false);
    texts.change = isSeen                  ? changeShown(row.change, row.before.isNarrowed)
                   : row.before.isNarrowed ? CountryPanel::tr("no matching flow")
                                           : CountryPanel::tr("not seen");
    texts.reason = isSeen ? toQString(row.reason) : QString();
    texts.sharesBefore = sharesOf(row.contentBefore, row.before.hours, scale);
    texts.sharesBefore.growsLeft = true;
    texts.sharesAfter = sharesOf(row.contentAfter, row.after.hours, scale);
    texts.isQuiet = !isSeen || row.change == Change::Same;
    texts.spoken = CountryPanel::tr("Content to addresses estimated in %1: before, %2; after, %3. %4. %5")
                       .arg(texts.name, toQString(countrySideText(row, true)), toQString(countrySideText(row, false)),
                            isSeen ? toQString(changeText(row.change, row.before.isNarrowed)) : texts.change,
                            toQString(row.reason));
    return texts;
}

QString bandName(const std::string& key)
{
    if (key == "edge")
        return CountryPanel::tr("CDN or anycast, place unknown");
    if (key == "unplaced")
        return CountryPanel::tr("Unplaced");
    return key == "local" ? CountryPanel::tr("Local network, not counted") : toQString(key);
}

QString fromTo(const QString& name, const QString& before, const QString& after)
{
    return CountryPanel::tr("%1: %2 → %3").arg(name, before, after);
}

/// Everything that has no row, so that nothing is left out of sight.
QString remainderShown(const Comparison& comparison)
{
    QStringList parts;
    std::size_t others = 0;
    for (const CountryRow& row : comparison.countries) {
        if (!row.isWatched && (row.before.level || row.after.level) && ++others <= MostOthers)
            parts << fromTo(wordShown(countryName(row.code)), countrySideShown(row, true),
                            countrySideShown(row, false));
    }
    if (others > MostOthers)
        parts << CountryPanel::tr("%1 more countries under Destinations").arg(countShown(others - MostOthers));
    for (const BandRow& band : comparison.bands) {
        if (band.before.contentUp > 0 || band.after.contentUp > 0)
            parts << fromTo(bandName(band.key), contentRateShown(band.before), contentRateShown(band.after));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CountryPanel::CountryPanel(QWidget* parent)
    : Panel(parent), m_rowLayout(new QVBoxLayout), m_headings(new CompareHeadings(this)), m_remainder(new QLabel(this))
{
    m_remainder->setTextFormat(Qt::PlainText);
    m_remainder->setWordWrap(true);
    m_remainder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remainder->setForegroundRole(QPalette::PlaceholderText);
    m_remainder->setContentsMargins(4, 0, 0, 0); // as the rows
    m_rowLayout->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding - 4, 10, PanelPadding, 10);
    layout->setSpacing(2);
    layout->addWidget(m_headings);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_remainder);
}

void CountryPanel::setComparison(const ComparisonPtr& comparison)
{
    setVisible(comparison != nullptr);
    m_indexes.clear();
    if (!comparison)
        return;
    const double scale = scaleOf(*comparison);
    for (std::size_t i = 0; i < comparison->countries.size(); ++i)
        if (comparison->countries[i].isWatched)
            m_indexes.push_back(static_cast<int>(i));
    matchRows(m_indexes.size());
    for (std::size_t i = 0; i < m_indexes.size(); ++i)
        m_rows[i]->setTexts(textsOf(comparison->countries[static_cast<std::size_t>(m_indexes[i])], scale));
    m_headings->setTexts(tr("Content sent"), tr("before, in %1").arg(toQString(hoursText(comparison->before.hours))),
                         tr("after, in %1").arg(toQString(hoursText(comparison->after.hours))));
    m_remainder->setText(remainderShown(*comparison));
    m_remainder->setVisible(!m_remainder->text().isEmpty());
}

int CountryPanel::focusedCountry() const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [](const CompareRow* row) { return row->hasFocus(); });
    return it == m_rows.end() ? -1 : m_indexes[static_cast<std::size_t>(it - m_rows.begin())];
}

void CountryPanel::matchRows(std::size_t count)
{
    while (m_rows.size() > count) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count)
        addRow();
}

void CountryPanel::addRow()
{
    auto* row = new CompareRow(this);
    const std::size_t at = m_rows.size();
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &CompareRow::clicked, this, [this, at] { emit countryActivated(m_indexes[at]); });
    connect(row, &CompareRow::customContextMenuRequested, this, [this, row, at](const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy as sentence"), this, [this, at] { emit copyRequested(m_indexes[at]); });
        menu->addAction(tr("See its flows"), this, [this, at] { emit countryActivated(m_indexes[at]); });
        emit menuAboutToShow(menu, m_indexes[at]);
        menu->popup(row->mapToGlobal(where));
    });
    m_rowLayout->addWidget(row);
    m_rows.push_back(row);
}

} // namespace waybill
