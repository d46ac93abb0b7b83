// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service_file.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <initializer_list>
#include <toml++/toml.h>
#include <unordered_set>

namespace waybill {

namespace {

// Enough to mend a file in one go; more would only push the first ones off the screen.
constexpr std::size_t MaxReported = 8;
constexpr std::int64_t NsPerDay = 86'400 * NsPerSecond;

std::uint32_t lineOf(const toml::node& node)
{
    return node.source().begin.line;
}

class FileReader {
public:
    [[nodiscard]] Result<ServiceFile> read(const toml::table& root, const std::string& path);

private:
    void takeService(const toml::table& table);
    void takeProvider(const toml::table& table);
    void takeTables(const toml::table& root, std::string_view key, void (FileReader::*take)(const toml::table&));
    [[nodiscard]] std::optional<DeclaredRegion> takeOwnRegion(const toml::table& table, const Service& service);
    [[nodiscard]] std::optional<DeclaredRegion> takeToken(const toml::table& table, const DeclaredRegion& common);
    void takeRegions(const toml::table& table, const DeclaredRegion& common, RegionProvider& provider);
    void takeHosts(const toml::table& table, std::vector<HostPattern>& hosts);
    void takePrefixes(const toml::table& table, std::vector<AddressPrefix>& prefixes);
    [[nodiscard]] std::vector<std::pair<std::string, std::uint32_t>> takeList(const toml::table& table,
                                                                              std::string_view key);
    [[nodiscard]] std::string takeText(const toml::table& table, std::string_view key, bool isRequired);
    [[nodiscard]] std::optional<toml::date> takeDate(const toml::table& table, std::string_view key);
    [[nodiscard]] CountryCode takeCountry(const toml::table& table, std::string_view key);
    void refuseOtherKeys(const toml::table& table, std::initializer_list<std::string_view> known);
    void complain(std::uint32_t line, std::string what) { m_wrong.emplace_back(line, std::move(what)); }

    ServiceFile m_file;
    std::vector<std::pair<std::uint32_t, std::string>> m_wrong;
};

Result<ServiceFile> FileReader::read(const toml::table& root, const std::string& path)
{
    refuseOtherKeys(root, {"service", "provider", "date"});
    takeTables(root, "provider", &FileReader::takeProvider);
    takeTables(root, "service", &FileReader::takeService);
    if (m_wrong.empty())
        return std::move(m_file);
    std::stable_sort(m_wrong.begin(), m_wrong.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string message;
    for (std::size_t i = 0; i < std::min(m_wrong.size(), MaxReported); ++i)
        message += fmt::format("{}line {}: {}", i == 0 ? "" : "; ", m_wrong[i].first, m_wrong[i].second);
    if (m_wrong.size() > MaxReported)
        message += fmt::format("; and {} more", m_wrong.size() - MaxReported);
    return Failure(Error{ErrorCode::Corrupt, std::move(message), path});
}

void FileReader::takeTables(const toml::table& root, std::string_view key, void (FileReader::*take)(const toml::table&))
{
    const toml::node* node = root.get(key);
    if (node == nullptr)
        return;
    const toml::array* tables = node->as_array();
    if (tables == nullptr)
        return complain(lineOf(*node), fmt::format("write [[{}]], in double brackets", key));
    for (const toml::node& entry : *tables) {
        if (const toml::table* table = entry.as_table())
            (this->*take)(*table);
        else
            complain(lineOf(entry), fmt::format("{} must be a list of tables", key));
    }
}

Timestamp startOf(const toml::date& date)
{
    const auto time = parseTimestamp(fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day));
    return time.value_or(Timestamp::earliest());
}

void FileReader::takeService(const toml::table& table)
{
    refuseOtherKeys(table, {"maker", "service", "kind", "hosts", "prefixes", "region", "region_meaning",
                            "region_source", "from", "to", "source", "read", "note"});
    ServiceRule rule;
    rule.line = lineOf(table);
    Service& service = rule.service;
    service.maker = takeText(table, "maker", true);
    service.name = takeText(table, "service", true);
    service.source = takeText(table, "source", true);
    service.note = takeText(table, "note", false);
    const std::string kind = takeText(table, "kind", true);
    if (const auto known = parseServiceKind(kind))
        service.kind = *known;
    else if (!kind.empty())
        complain(lineOf(*table.get("kind")), fmt::format("there is no kind \"{}\"", kind));
    if (const auto read = takeDate(table, "read"))
        service.read = fmt::format("{:04}-{:02}-{:02}", read->year, read->month, read->day);
    if (const auto from = takeDate(table, "from"))
        service.from = startOf(*from);
    if (const auto to = takeDate(table, "to"))
        service.to = Timestamp{startOf(*to).ns + NsPerDay - 1};
    if (service.to < service.from)
        complain(rule.line, "the rule ends (to) before it begins (from)");
    service.region = takeOwnRegion(table, service);
    takeHosts(table, rule.hosts);
    takePrefixes(table, rule.prefixes);
    if (!table.contains("hosts") && !table.contains("prefixes"))
        complain(rule.line, "neither hosts nor prefixes");
    m_file.services.push_back(std::move(rule));
}

std::optional<DeclaredRegion> FileReader::takeOwnRegion(const toml::table& table, const Service& service)
{
    DeclaredRegion region;
    region.country = takeCountry(table, "region");
    region.meaning = takeText(table, "region_meaning", false);
    region.source = takeText(table, "region_source", false);
    const bool isSaid = !region.country.isNone() || !region.meaning.empty();
    if (!isSaid && table.contains("region_source"))
        complain(lineOf(table), "region_source without region or region_meaning");
    if (!isSaid)
        return std::nullopt;
    region.provider = service.maker;
    if (region.source.empty())
        region.source = service.source;
    return region;
}

void FileReader::takeProvider(const toml::table& table)
{
    refuseOtherKeys(table, {"name", "hosts", "regions", "source", "read"});
    RegionProvider provider;
    provider.line = lineOf(table);
    DeclaredRegion common;
    common.provider = takeText(table, "name", true);
    common.source = takeText(table, "source", true);
    static_cast<void>(takeDate(table, "read"));
    takeHosts(table, provider.hosts);
    if (provider.hosts.empty())
        complain(provider.line, "a provider without hosts");
    takeRegions(table, common, provider);
    m_file.providers.push_back(std::move(provider));
}

void FileReader::takeRegions(const toml::table& table, const DeclaredRegion& common, RegionProvider& provider)
{
    const toml::node* node = table.get("regions");
    const toml::array* regions = node == nullptr ? nullptr : node->as_array();
    if (regions == nullptr || regions->empty())
        return complain(provider.line, "a provider needs regions = [ { token = …, country = … }, … ]");
    std::unordered_set<std::string> seen;
    for (const toml::node& entry : *regions) {
        const toml::table* one = entry.as_table();
        if (one == nullptr) {
            complain(lineOf(entry), "a region must be { token = …, country = …, meaning = … }");
            continue;
        }
        auto region = takeToken(*one, common);
        if (region && !seen.insert(region->token).second)
            complain(lineOf(entry), fmt::format("token \"{}\" stands here twice", region->token));
        else if (region)
            provider.regions.push_back(std::move(*region));
    }
}

std::optional<DeclaredRegion> FileReader::takeToken(const toml::table& table, const DeclaredRegion& common)
{
    refuseOtherKeys(table, {"token", "country", "meaning", "source"});
    DeclaredRegion region = common;
    region.token = takeText(table, "token", true);
    region.meaning = takeText(table, "meaning", false);
    region.country = takeCountry(table, "country");
    if (const std::string source = takeText(table, "source", false); !source.empty())
        region.source = source;
    const auto isTokenCharacter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!std::all_of(region.token.begin(), region.token.end(), isTokenCharacter))
        complain(lineOf(table), fmt::format("token \"{}\": only a-z, 0-9 and '-' may stand in it", region.token));
    if (region.country.isNone() && region.meaning.empty())
        complain(lineOf(table), "a region needs a country or a meaning");
    return region.token.empty() ? std::nullopt : std::optional(std::move(region));
}

void FileReader::takeHosts(const toml::table& table, std::vector<HostPattern>& hosts)
{
    for (const auto& [text, line] : takeList(table, "hosts")) {
        Result<HostPattern> pattern = HostPattern::parse(text);
        if (pattern)
            hosts.push_back(std::move(*pattern));
        else
            complain(line, pattern.error().message);
    }
}

void FileReader::takePrefixes(const toml::table& table, std::vector<AddressPrefix>& prefixes)
{
    for (const auto& [text, line] : takeList(table, "prefixes")) {
        auto prefix = parseAddressPrefix(text);
        if (prefix)
            prefixes.push_back(std::move(*prefix));
        else
            complain(line, fmt::format("\"{}\" is no prefix (192.0.2.0/24, no bits beyond the length)", text));
    }
}

std::vector<std::pair<std::string, std::uint32_t>> FileReader::takeList(const toml::table& table, std::string_view key)
{
    std::vector<std::pair<std::string, std::uint32_t>> entries;
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return entries;
    const toml::array* list = node->as_array();
    if (list == nullptr || list->empty()) {
        complain(lineOf(*node), fmt::format("{} must be a list of texts", key));
        return entries;
    }
    for (const toml::node& entry : *list) {
        if (const auto* text = entry.as_string())
            entries.emplace_back(text->get(), lineOf(entry));
        else
            complain(lineOf(entry), fmt::format("{} must be a list of texts", key));
    }
    return entries;
}

std::string FileReader::takeText(const toml::table& table, std::string_view key, bool isRequired)
{
    const toml::node* node = table.get(key);
    const auto* text = node == nullptr ? nullptr : node->as_string();
    if (node != nullptr && text == nullptr)
        complain(lineOf(*node), fmt::format("{} must be a text in quotes", key));
    else if (isRequired && (text == nullptr || text->get().empty()))
        complain(lineOf(table), fmt::format("{} is missing", key));
    return text == nullptr ? std::string() : text->get();
}

std::optional<toml::date> FileReader::takeDate(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    if (const auto* date = node->as_date())
        return date->get();
    complain(lineOf(*node), fmt::format("{} must be a date without quotes: 2014-07-23", key));
    return std::nullopt;
}

CountryCode FileReader::takeCountry(const toml::table& table, std::string_view key)
{
    const std::string text = takeText(table, key, false);
    if (text.empty())
        return {};
    const auto code = CountryCode::parse(text);
    if (code && code->toString() == text && countryName(*code) != text)
        return *code;
    complain(lineOf(*table.get(key)), fmt::format("\"{}\" is no country code (ISO 3166-1, upper case: \"IN\")", text));
    return {};
}

void FileReader::refuseOtherKeys(const toml::table& table, std::initializer_list<std::string_view> known)
{
    for (const auto& [key, value] : table) {
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            complain(lineOf(value), fmt::format("unknown key \"{}\"", key.str()));
    }
}

} // namespace

Result<ServiceFile> parseServiceFile(std::string_view text, const std::string& path)
{
    try {
        return FileReader().read(toml::parse(text), path);
    } catch (const toml::parse_error& error) { // Debian builds the library with exceptions; there is no other way
        const std::string message = fmt::format("line {}: {}", error.source().begin.line, error.description());
        return Failure(Error{ErrorCode::Corrupt, message, path});
    }
}

IpAddress maskedAddress(const IpAddress& address, std::uint8_t length) noexcept
{
    if (address.isV4())
        return IpAddress::v4(length == 0 ? 0 : address.v4Value() & (0xFFFFFFFFu << (32 - std::min<int>(length, 32))));
    const auto mask = [](int bits) { return bits <= 0 ? 0 : ~std::uint64_t{0} << (64 - std::min(bits, 64)); };
    return IpAddress::v6(address.high() & mask(length), address.low() & mask(length - 64));
}

std::optional<AddressPrefix> parseAddressPrefix(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address || slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view digits = text.substr(slash + 1);
    std::uint8_t length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    const bool isNumber = error == std::errc() && end == digits.data() + digits.size();
    if (!isNumber || length == 0 || length > (address->isV4() ? 32 : 128))
        return std::nullopt;
    if (maskedAddress(*address, length) != *address)
        return std::nullopt;
    return AddressPrefix{*address, length, std::string(text)};
}

} // namespace waybill
