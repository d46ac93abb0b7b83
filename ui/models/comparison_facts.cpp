// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_facts.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "compare/rate_texts.h"
#include "models/comparison_words.h"
#include "models/name_words.h"
#include "models/text.h"

#include <QCoreApplication>

namespace waybill {

namespace {

constexpr std::size_t MostRows = 200; ///< of one list; JSON and CSV have all

QString tr(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString familyShown(Family family)
{
    switch (family) {
    case Family::Destinations: return tr("Rows: destinations");
    case Family::ServiceGroups: return tr("Rows: service groups");
    case Family::Countries: return tr("Rows: countries");
    case Family::PossibleCountries: return tr("Rows: possible countries");
    case Family::Operators: return tr("Rows: operators");
    }
    return {};
}

/// One fact a row, at most MostRows, and a line about the rest.
template <typename Row, typename Make>
FactSection listed(const QString& title, const std::vector<Row>& rows, Make factOf)
{
    FactSection section{title, {}};
    std::size_t left = 0;
    for (const Row& row : rows) {
        const std::optional<Fact> fact = factOf(row);
        if (!fact)
            continue;
        if (section.facts.size() < MostRows)
            section.facts.push_back(*fact);
        else
            ++left;
    }
    if (left > 0)
        section.facts.push_back({{}, tr("and %1 more").arg(countShown(left))});
    return section;
}

void append(FactSheet& sheet, FactSection section)
{
    if (!section.facts.empty())
        sheet.sections.push_back(std::move(section));
}

FactSection transportSection(const Comparison& comparison)
{
    return listed(tr("Not comparable, and why"), comparison.transport,
                  [](const TransportRow& row) -> std::optional<Fact> {
                      if (row.change == TransportChange::Same || row.change == TransportChange::OneSideOnly)
                          return std::nullopt;
                      return Fact{nameShown(row.key), toQString(row.reason)};
                  });
}

QString beaconShown(const std::optional<BeaconSide>& side)
{
    if (!side)
        return tr("no rhythm seen");
    return tr("every %1 (± %2), %3%4")
        .arg(toQString(durationText(static_cast<std::int64_t>(side->periodSeconds * 1e9))),
             toQString(durationText(static_cast<std::int64_t>(side->jitterSeconds * 1e9))),
             toQString(countedText(side->cycles, "cycle", "cycles")),
             side->isBeacon ? QString() : tr(", too few to call it a beacon"));
}

FactSection beaconSection(const Comparison& comparison)
{
    return listed(tr("Contacts at regular intervals"), comparison.beacons,
                  [](const BeaconRow& row) -> std::optional<Fact> {
                      return Fact{nameShown(row.key),
                                  tr("before: %1; after: %2").arg(beaconShown(row.before), beaconShown(row.after)),
                                  toQString(row.reason)};
                  });
}

FactSection roundTripSection(const Comparison& comparison)
{
    return listed(tr("Shortest handshake round trips"), comparison.roundTrips,
                  [](const RttRow& row) -> std::optional<Fact> {
                      if (row.beforeNs < 0 || row.afterNs < 0)
                          return std::nullopt;
                      return Fact{nameShown(row.key),
                                  tr("%1 → %2").arg(roundTripShown(row.beforeNs), roundTripShown(row.afterNs)),
                                  toQString(row.reason)};
                  });
}

QString timesShown(const StepRow& row)
{
    const auto times = [](std::size_t count) { return QStringLiteral("%1×").arg(count); };
    return tr("done %1 before and %2 after").arg(times(row.timesBefore), times(row.timesAfter));
}

FactSection stepSection(const Comparison& comparison)
{
    std::vector<Fact> facts;
    for (const StepRow& row : comparison.steps) {
        const QString times = timesShown(row);
        facts.push_back(
            {shownText(row.text), row.contacts.empty()
                                      ? tr("%1; no destination followed it more often than at random times").arg(times)
                                      : times});
        for (const StepContact& contact : row.contacts)
            facts.push_back(
                {nameShown(contact.label.empty() ? contact.key : contact.label), toQString(contact.reason)});
    }
    return listed(tr("Contacts after the steps that were noted"), facts,
                  [](const Fact& fact) -> std::optional<Fact> { return fact; });
}

QString windowShown(RunWindow window)
{
    switch (window) {
    case RunWindow::All: return tr("all that was recorded");
    case RunWindow::Start: return tr("the first ten minutes after the phone joined the network");
    case RunWindow::Update: return tr("the day after the update");
    case RunWindow::Idle: return tr("idle stretches");
    case RunWindow::Active: return tr("active stretches");
    case RunWindow::Steady: return tr("without the first minutes on the network and the day after the update");
    }
    return {};
}

FactSection methodSection(const Comparison& comparison)
{
    const Method& method = comparison.method;
    FactSection section{tr("Method"), {{tr("Test"), toQString(method.test)}}};
    if (std::min(comparison.before.countedRuns, comparison.after.countedRuns) >= 2)
        section.facts.push_back({tr("Smallest attainable p"), toQString(probabilityText(method.smallestP))});
    section.facts.push_back({tr("Same-build check"), toQString(method.noiseFloor.text)});
    for (const FamilySummary& family : method.families) {
        if (method.hasTests)
            section.facts.push_back(
                {familyShown(family.family),
                 tr("%1, of these %2 tested and %3 supported")
                     .arg(countShown(family.rows), countShown(family.tested), countShown(family.supported)),
                 family.canAnyPass ? QString() : tr("so many rows that none could pass alone")});
    }
    section.facts.push_back({tr("Seed of all random draws"), QString::number(method.seed)});
    section.facts.push_back(
        {tr("A contact begins after"),
         tr("%1 without traffic to the same destination").arg(toQString(durationText(method.silenceNs)))});
    section.facts.push_back({tr("Compared"), windowShown(method.window)});
    QStringList changed;
    for (const std::string& key : method.changedByWindows)
        changed << nameShown(key);
    if (!changed.isEmpty())
        section.facts.push_back({tr("Classed otherwise without start and update"), changed.join(tr(", "))});
    section.facts.push_back({{}, toQString(contentDefinition())});
    return section;
}

FactSection runSection(const ComparedSide& side, const QString& title)
{
    return listed(title, side.runs, [](const ComparedRun& run) -> std::optional<Fact> {
        QStringList parts{toQString(hoursText(run.hours))};
        if (run.conditions.isControl)
            parts << tr("control");
        for (const std::string* text : {&run.device, &run.build})
            if (!text->empty())
                parts << shownText(*text);
        parts << toQString(evidenceLevelKey(run.level));
        for (const std::string& loss : run.loss)
            parts << toQString(loss);
        return Fact{shownText(run.label), parts.join(QStringLiteral(" · "))};
    });
}

} // namespace

FactSheet comparisonFacts(const Comparison& comparison)
{
    FactSheet sheet;
    append(sheet, listed(tr("Limits"), comparison.caveats, [](const Caveat& caveat) -> std::optional<Fact> {
               return Fact{{}, toQString(caveat.text)};
           }));
    append(sheet, transportSection(comparison));
    append(sheet, methodSection(comparison));
    append(sheet, stepSection(comparison));
    append(sheet, beaconSection(comparison));
    append(sheet, roundTripSection(comparison));
    append(sheet, runSection(comparison.before, tr("Runs before")));
    append(sheet, runSection(comparison.after, tr("Runs after")));
    FactSection sources{tr("Sources"), {}};
    for (const QString& source : comparisonSources(comparison))
        sources.facts.push_back({{}, source});
    append(sheet, std::move(sources));
    return sheet;
}

} // namespace waybill
