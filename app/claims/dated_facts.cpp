// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/dated_facts.h"

#include "claims/toml_reader.h"

#include <algorithm>
#include <set>

namespace waybill {

namespace {

DatedFact factOf(TomlReader& toml, const toml::table& table)
{
    toml.refuseOtherKeys(table, {"id", "kind", "text", "from", "country", "operator", "prefix", "source", "read"});
    DatedFact fact;
    fact.id = toml.neededText(table, "id");
    fact.kind = toml.word<DatedFact::Kind>(table, "kind",
                                           {{"cloud-region", DatedFact::Kind::CloudRegion},
                                            {"registry", DatedFact::Kind::Registry},
                                            {"document", DatedFact::Kind::Document}},
                                           DatedFact::Kind::Document);
    fact.text = toml.neededText(table, "text");
    fact.from = toml.date(table, "from");
    fact.country = toml.country(table, "country");
    fact.operatorName = toml.text(table, "operator");
    fact.prefix = toml.text(table, "prefix");
    fact.source = toml.neededText(table, "source");
    fact.read = toml.date(table, "read");
    if (fact.kind == DatedFact::Kind::CloudRegion &&
        (fact.country.isNone() || fact.operatorName.empty() || fact.from.isNone()))
        toml.complain(table, "a cloud region needs country, operator and from");
    if (fact.kind == DatedFact::Kind::Registry && fact.prefix.empty())
        toml.complain(table, "a registry's record needs a prefix");
    return fact;
}

} // namespace

Result<std::vector<DatedFact>> readDatedFacts(std::string_view text, const std::string& path)
{
    const Result<toml::table> root = parsedToml(text, path);
    if (!root)
        return Failure(root.error());
    TomlReader toml;
    toml.refuseOtherKeys(*root, {"fact"});
    std::vector<DatedFact> facts;
    std::set<std::string> ids;
    for (const toml::table* table : toml.tables(*root, "fact")) {
        facts.push_back(factOf(toml, *table));
        if (!ids.insert(facts.back().id).second)
            toml.complain(*table, "two facts are called “" + facts.back().id + "”");
    }
    if (!toml.isGood())
        return toml.failure(path);
    return facts;
}

const DatedFact* findFact(const std::vector<DatedFact>& facts, std::string_view id) noexcept
{
    const auto found = std::find_if(facts.begin(), facts.end(), [id](const DatedFact& fact) { return fact.id == id; });
    return found != facts.end() ? &*found : nullptr;
}

const DatedFact* firstRegion(const std::vector<DatedFact>& facts, std::string_view operatorName, CountryCode country)
{
    const DatedFact* first = nullptr;
    for (const DatedFact& fact : facts) {
        const bool fits = fact.kind == DatedFact::Kind::CloudRegion && fact.country == country &&
                          lowerCased(operatorName).find(lowerCased(fact.operatorName)) != std::string::npos;
        if (fits && (first == nullptr || fact.from.begin() < first->from.begin()))
            first = &fact;
    }
    return first;
}

} // namespace waybill
