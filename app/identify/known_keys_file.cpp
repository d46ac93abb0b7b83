// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/known_keys_file.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <toml++/toml.h>

namespace waybill {

namespace {

constexpr std::size_t KeyBytes = 16, KeyDigits = 32;
constexpr std::size_t MostKeys = 1000; // every text of a message is tried with each

Failure wrong(const toml::node& node, const std::string& path, std::string_view why)
{
    return Failure(
        Error{ErrorCode::Corrupt, fmt::format("line {}: {}", std::uint32_t{node.source().begin.line}, why), path});
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Sixteen characters as they are, or thirty-two hexadecimal digits; empty for anything else.
std::string bytesOf(const std::string& text)
{
    if (text.size() == KeyBytes)
        return text;
    const bool isHex = std::all_of(text.begin(), text.end(), [](char c) { return digitOf(c) >= 0; });
    if (text.size() != KeyDigits || !isHex)
        return {};
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 2)
        bytes += static_cast<char>(digitOf(text[i]) * 16 + digitOf(text[i + 1]));
    return bytes;
}

Result<KnownKey> keyOf(const toml::table& table, const std::string& path)
{
    constexpr std::array<std::string_view, 4> Known{"name", "key", "iv", "source"};
    KnownKey key;
    key.iv = MiuiInitialisationVector;
    for (const auto& [name, node] : table) {
        const auto text = node.value_exact<std::string>();
        if (std::find(Known.begin(), Known.end(), name.str()) == Known.end())
            return wrong(node, path,
                         fmt::format("unknown key \"{}\"; expected are name, key, iv and source", name.str()));
        if (!text)
            return wrong(node, path, fmt::format("{} must be a text in quotes", name.str()));
        if (name.str() == "name" || name.str() == "source") {
            (name.str() == "name" ? key.name : key.source) = *text;
            continue;
        }
        std::string bytes = bytesOf(*text);
        if (bytes.empty())
            return wrong(node, path, fmt::format("{} must have 16 characters, or 32 hexadecimal digits", name.str()));
        (name.str() == "key" ? key.key : key.iv) = std::move(bytes);
    }
    if (key.name.empty() || key.key.empty() || key.source.empty())
        return wrong(table, path, "a key needs name, key and source: where it was published");
    return key;
}

Result<std::vector<KnownKey>> keysOf(const toml::table& file, const std::string& path)
{
    const toml::array* list = file["key"].as_array();
    if (list == nullptr || list->empty() || file.size() != 1)
        return Failure(Error{ErrorCode::Corrupt, "a file of keys holds [[key]] tables and nothing else", path});
    if (list->size() > MostKeys)
        return Failure(Error{ErrorCode::TooLarge, fmt::format("more than {} keys", MostKeys), path});
    std::vector<KnownKey> keys;
    for (const toml::node& node : *list) {
        if (!node.is_table())
            return wrong(node, path, "each key is a table: write [[key]] on a line of its own");
        Result<KnownKey> key = keyOf(*node.as_table(), path);
        if (!key)
            return Failure(std::move(key.error()));
        keys.push_back(std::move(*key));
    }
    return keys;
}

} // namespace

Result<std::vector<KnownKey>> readKnownKeys(std::string_view text, const std::string& path)
{
    try {
        return keysOf(toml::parse(text), path);
    } catch (const toml::parse_error& error) { // its position, not its text: that may quote a key
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("line {}: this is not TOML near column {}", error.source().begin.line,
                                         error.source().begin.column),
                             path});
    }
}

} // namespace waybill
