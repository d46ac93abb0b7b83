// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/toml_reader.h"

#include "base/country_list.h"
#include "base/format.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t MostReported = 8; // more would only push the first ones off the screen

/// "10 min" and its like, in seconds; none for anything else.
std::optional<std::int64_t> secondsOf(std::string_view text)
{
    constexpr std::int64_t MostNumber = 1'000'000; // of any unit: below 292 years of nanoseconds
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
    while (unit.starts_with(' '))
        unit.remove_prefix(1);
    if (error != std::errc() || number < 0 || number > MostNumber)
        return std::nullopt;
    for (const auto& [name, seconds] : Words<std::int64_t>{{"s", 1}, {"min", 60}, {"h", 3600}, {"d", 86400}}) {
        if (unit == name && number * seconds <= MostNumber * 3600)
            return number * seconds;
    }
    return std::nullopt;
}

} // namespace

std::string TomlReader::text(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    const auto value = node->value_exact<std::string>();
    if (!value)
        complain(*node, fmt::format("{} must be a text in quotes", key));
    return value.value_or(std::string());
}

std::string TomlReader::neededText(const toml::table& table, std::string_view key)
{
    std::string value = text(table, key);
    if (value.empty() && !(table.contains(key) && !table.get(key)->is_string()))
        complain(table, fmt::format("{} is missing", key));
    return value;
}

std::vector<std::string> TomlReader::texts(const toml::table& table, std::string_view key)
{
    std::vector<std::string> values;
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return values;
    const toml::array* list = node->as_array();
    if (list == nullptr)
        complain(*node, fmt::format("{} must be a list of texts", key));
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto value = (*list)[i].value_exact<std::string>();
        if (value)
            values.push_back(*value);
        else
            complain((*list)[i], fmt::format("{} must be a list of texts", key));
    }
    return values;
}

ClaimDate TomlReader::date(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    auto written = node->value_exact<std::string>();
    if (const auto day = node->value_exact<toml::date>())
        written = ClaimDate{day->year, day->month, day->day}.toString();
    const auto date = written ? ClaimDate::parse(*written) : std::nullopt;
    if (!date)
        complain(*node, fmt::format("{} is no day, month or year: write 2014-10-24, \"2014-10\" or \"2014\"", key));
    return date.value_or(ClaimDate());
}

CountryCode TomlReader::countryOf(const toml::node& node)
{
    const auto written = node.value_exact<std::string>();
    const auto code = written ? CountryCode::parse(*written) : std::nullopt;
    const std::vector<CountryCode> known = allCountries();
    if (code && std::find(known.begin(), known.end(), *code) != known.end())
        return *code;
    complain(node, fmt::format("“{}” is no country code; write two letters as ISO 3166-1 has them, like CN",
                               printableText(written.value_or("?"))));
    return {};
}

CountryCode TomlReader::country(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    return node != nullptr ? countryOf(*node) : CountryCode();
}

std::vector<CountryCode> TomlReader::countries(const toml::table& table, std::string_view key)
{
    std::vector<CountryCode> codes;
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return codes;
    const toml::array* list = node->as_array();
    for (std::size_t i = 0; i < (list != nullptr ? list->size() : 1); ++i) {
        const CountryCode code = countryOf(list != nullptr ? (*list)[i] : *node);
        if (!code.isNone() && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

Presence TomlReader::presence(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return Presence::Any;
    if (const auto value = node->value_exact<bool>())
        return *value ? Presence::Yes : Presence::No;
    return word<Presence>(table, key, {{"yes", Presence::Yes}, {"no", Presence::No}}, Presence::Any);
}

std::int64_t TomlReader::duration(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return 0;
    std::optional<std::int64_t> seconds = node->value_exact<std::int64_t>();
    if (const auto written = node->value_exact<std::string>())
        seconds = secondsOf(*written);
    if (!seconds || *seconds < 0 || *seconds > std::int64_t{366} * 86400) {
        complain(*node,
                 fmt::format("{} is no length of time up to a year: write seconds, or \"10 min\", \"2 h\"", key));
        return 0;
    }
    return *seconds * NsPerSecond;
}

void TomlReader::complainOfWord(const toml::table& table, std::string_view key, const std::string& written,
                                const std::string& list)
{
    if (table.get(key)->is_string())
        complain(*table.get(key),
                 fmt::format("{} cannot be “{}”; expected is one of: {}", key, printableText(written), list));
}

void TomlReader::refuseOtherKeys(const toml::table& table, std::initializer_list<std::string_view> known)
{
    for (const auto& [key, node] : table) {
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            complain(key.source().begin.line, fmt::format("unknown key “{}” here", printableText(key.str())));
    }
}

std::vector<const toml::table*> TomlReader::tables(const toml::table& table, std::string_view key)
{
    std::vector<const toml::table*> found;
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return found;
    const toml::array* list = node->as_array();
    if (list == nullptr)
        complain(*node, fmt::format("write [[{}]], each on a line of its own", key));
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const toml::table* item = (*list)[i].as_table();
        if (item != nullptr)
            found.push_back(item);
        else
            complain((*list)[i], fmt::format("write [[{}]], each on a line of its own", key));
    }
    return found;
}

const toml::table* TomlReader::table(const toml::table& parent, std::string_view key)
{
    const toml::node* node = parent.get(key);
    if (node != nullptr && !node->is_table())
        complain(*node, fmt::format("{} must be a table", key));
    return node != nullptr ? node->as_table() : nullptr;
}

Failure TomlReader::failure(const std::string& path)
{
    std::stable_sort(m_wrong.begin(), m_wrong.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string message;
    for (std::size_t i = 0; i < std::min(m_wrong.size(), MostReported); ++i)
        message += fmt::format("{}line {}: {}", i == 0 ? "" : "; ", m_wrong[i].first, m_wrong[i].second);
    if (m_wrong.size() > MostReported)
        message += fmt::format("; and {} more", m_wrong.size() - MostReported);
    return Failure(Error{ErrorCode::Corrupt, message, path});
}

Result<toml::table> parsedToml(std::string_view text, const std::string& path)
{
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("line {}, column {}: this is not TOML: {}", error.source().begin.line,
                                         error.source().begin.column, printableText(error.description())),
                             path});
    }
}

} // namespace waybill
