// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter_fields.h"

#include "names/name_evidence.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

/// Letters to put in, leave out, or change to make one of the other (Levenshtein).
std::size_t distanceBetween(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = i;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

std::vector<std::string_view> nameSourceKeys()
{
    std::vector<std::string_view> keys;
    for (int source = 0; source <= static_cast<int>(NameSource::DnsQuery); ++source)
        keys.push_back(nameSourceKey(static_cast<NameSource>(source)));
    return keys;
}

} // namespace

const FilterField& fieldOf(FieldId id)
{
    return filterFields()[static_cast<std::size_t>(id)];
}

const FilterField* findField(std::string_view name)
{
    const auto& fields = filterFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const auto& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string_view> fieldsLike(std::string_view name)
{
    constexpr std::size_t LongestCompared = 64, Most = 3;
    name = name.substr(0, LongestCompared);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const FilterField& field : filterFields()) {
        const bool holds = name.size() >= 3 && field.name.find(name) != std::string_view::npos;
        const std::size_t distance = distanceBetween(name, field.name);
        if (holds || distance <= 1 + name.size() / 4)
            near.emplace_back(holds ? std::min<std::size_t>(distance, 2) : distance, field.name);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < std::min(near.size(), Most); ++i)
        names.push_back(near[i].second);
    return names;
}

std::vector<std::string_view> fieldKeywords(FieldId id)
{
    switch (id) {
    case FieldId::Place:
        return {"agreed", "corrected", "one-source", "disputed", "edge", "local", "not-public", "unplaced"};
    case FieldId::Band: return {"country", "edge", "local", "unplaced"};
    case FieldId::NameSource: return nameSourceKeys();
    case FieldId::Direction: return {"up", "down", "unknown"};
    case FieldId::Level: return {"looked-up", "contacted", "content-sent"};
    default: return {};
    }
}

std::string_view fieldTypeText(FieldType type) noexcept
{
    switch (type) {
    case FieldType::Protocol: return "protocol, stands by itself";
    case FieldType::Truth: return "yes or no";
    case FieldType::Number: return "number";
    case FieldType::Duration: return "length of time";
    case FieldType::Time: return "date and time";
    case FieldType::AddressV4: return "IPv4 address or network";
    case FieldType::AddressV6: return "IPv6 address or network";
    case FieldType::AddressAny: return "address or network";
    case FieldType::Mac: return "MAC address";
    case FieldType::Country: return "country";
    case FieldType::Keyword: return "one of a list";
    case FieldType::Name: return "host name";
    case FieldType::Text: return "text";
    case FieldType::Bytes: return "bytes";
    }
    return "text";
}

} // namespace waybill
