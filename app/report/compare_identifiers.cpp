// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the identifiers of a device card, beside a comparison.
#include "base/format.h"
#include "report/compare_json_parts.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

const char* standingKey(IdentifierStanding standing)
{
    switch (standing) {
    case IdentifierStanding::NotSeen: return "not-seen";
    case IdentifierStanding::NotReadable: return "not-readable";
    case IdentifierStanding::Hashed: return "hashed";
    case IdentifierStanding::Read: break;
    }
    return "read";
}

const char* changeWord(IdentifierChange change)
{
    switch (change) {
    case IdentifierChange::NeverSeen: return "never-seen";
    case IdentifierChange::Same: return "same";
    case IdentifierChange::NotSeenAfter: return "not-seen-after";
    case IdentifierChange::NoLongerReadable: return "no-longer-readable";
    case IdentifierChange::OnlyHashed: return "only-hashed";
    case IdentifierChange::New: return "new";
    case IdentifierChange::NewlyReadable: return "newly-readable";
    case IdentifierChange::NoLongerHashed: break;
    }
    return "no-longer-hashed";
}

Json printableList(const std::vector<std::string>& names)
{
    Json list = Json::array();
    for (const std::string& name : names)
        list.push_back(jsonText(name));
    return list;
}

/// Standing, number and recipients of one side, with the packet of the first finding.
Json sideOf(const IdentifierSide& side, const std::vector<SearchedRun>& runs)
{
    Json json{{"standing", standingKey(side.standing)},
              {"findings", side.count},
              {"recipients", printableList(side.recipients)},
              {"encrypted_to", printableList(side.encrypted)}};
    if (side.count == 0)
        return json;
    const SearchedRun& run = runs[side.run];
    const IdentifierFinding& first = run.found->findings[side.finding];
    json["first"] = {{"capture", jsonText(run.analysis->recording().captures[first.capture].path)},
                     {"frame", first.frame},
                     {"time", toRfc3339(first.time)}};
    return json;
}

} // namespace

Json identifierChangesJson(const ComparisonBesides& besides)
{
    Json list = Json::array();
    if (besides.card == nullptr)
        return list;
    for (const ComparedIdentifier& compared : compareIdentifiers(*besides.card, besides.before, besides.after)) {
        const Identifier& identifier = besides.card->identifiers[compared.identifier];
        list.push_back({{"identifier", jsonText(maskedIdentifier(identifier))},
                        {"kind", kindKey(identifier.kind)},
                        {"change", changeWord(compared.change)},
                        {"before", sideOf(compared.before, besides.before)},
                        {"after", sideOf(compared.after, besides.after)},
                        {"reason", jsonText(changeText(compared))}});
    }
    return list;
}

void writeIdentifierChangesText(const ComparisonBesides& besides, std::ostream& out)
{
    if (besides.card == nullptr)
        return;
    out << "\nIdentifiers of the device card\n";
    for (const ComparedIdentifier& compared : compareIdentifiers(*besides.card, besides.before, besides.after)) {
        const Identifier& identifier = besides.card->identifiers[compared.identifier];
        writeWrapped(fmt::format("{} {}: {}", kindName(identifier.kind), printableText(maskedIdentifier(identifier)),
                                 changeText(compared)),
                     2, out, 2);
    }
}

} // namespace waybill
