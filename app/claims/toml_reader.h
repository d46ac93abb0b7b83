// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "claims/claim.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <utility>
#include <vector>

namespace waybill {

/// A word of a file and what it stands for.
template <typename Value>
using Words = std::initializer_list<std::pair<std::string_view, Value>>;

/// Takes values out of TOML tables and keeps what is wrong with them, line by line, so that a file can be mended in one
/// go. What is wrong reads as if it were not there.
class TomlReader {
public:
    void complain(const toml::node& node, std::string what) { complain(node.source().begin.line, std::move(what)); }
    void complain(std::uint32_t line, std::string what) { m_wrong.emplace_back(line, std::move(what)); }

    [[nodiscard]] std::string text(const toml::table& table, std::string_view key);
    /// The same, and a complaint when it is not there or empty.
    [[nodiscard]] std::string neededText(const toml::table& table, std::string_view key);
    [[nodiscard]] std::vector<std::string> texts(const toml::table& table, std::string_view key);
    [[nodiscard]] ClaimDate date(const toml::table& table, std::string_view key);
    /// ISO 3166-1 alpha-2, one that is given out.
    [[nodiscard]] CountryCode country(const toml::table& table, std::string_view key);
    /// One code or a list of them.
    [[nodiscard]] std::vector<CountryCode> countries(const toml::table& table, std::string_view key);
    [[nodiscard]] Presence presence(const toml::table& table, std::string_view key);
    /// Whole seconds, or "90 s", "10 min", "2 h", "1 d", in nanoseconds; 0 when it is not there.
    [[nodiscard]] std::int64_t duration(const toml::table& table, std::string_view key);
    /// One of a list of words; `otherwise` when it is not there.
    template <typename Value>
    [[nodiscard]] Value word(const toml::table& table, std::string_view key, Words<Value> words, Value otherwise)
    {
        const std::string written = text(table, key);
        if (!table.contains(key))
            return otherwise;
        for (const auto& [word, value] : words) {
            if (word == written)
                return value;
        }
        std::string list;
        for (const auto& [word, value] : words)
            list += (list.empty() ? "" : ", ") + std::string(word);
        complainOfWord(table, key, written, list);
        return otherwise;
    }

    void refuseOtherKeys(const toml::table& table, std::initializer_list<std::string_view> known);
    /// The tables of an array of tables; everything else there is wrong.
    [[nodiscard]] std::vector<const toml::table*> tables(const toml::table& table, std::string_view key);
    [[nodiscard]] const toml::table* table(const toml::table& parent, std::string_view key);

    [[nodiscard]] bool isGood() const { return m_wrong.empty(); }
    /// What is wrong, in order of the lines, at most eight of them.
    [[nodiscard]] Failure failure(const std::string& path);

private:
    void complainOfWord(const toml::table& table, std::string_view key, const std::string& written,
                        const std::string& list);
    [[nodiscard]] CountryCode countryOf(const toml::node& node);

    std::vector<std::pair<std::uint32_t, std::string>> m_wrong;
};

/// The text as TOML; fails with Corrupt, `path`, line and column.
[[nodiscard]] Result<toml::table> parsedToml(std::string_view text, const std::string& path);

} // namespace waybill
