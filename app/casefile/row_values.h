// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors of RowForm: how each type of member is bound to a statement and taken from one.
#pragma once

#include "casefile/case.h"
#include "casefile/database.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace waybill {

/// Collects the names of the columns.
struct ColumnList {
    std::vector<std::string> names = {};
    template <typename Member>
    void operator()(const char* name, Member&, std::size_t = 0)
    {
        names.emplace_back(name);
    }
};

/// Binds the members of a row in order.
struct Binder {
    Statement& statement;
    std::string refused = {}; ///< why the row cannot be written

    void operator()(const char* name, const std::string& text, std::size_t longest)
    {
        if (text.size() > longest)
            refused = fmt::format("{}: {} bytes, more than the {} that a case may hold", name, text.size(), longest);
        statement.bind(std::string_view(text));
    }
    void operator()(const char* name, const std::uint64_t& value)
    {
        if (value > static_cast<std::uint64_t>(INT64_MAX))
            refused = fmt::format("{}: {} is too large", name, value);
        statement.bind(static_cast<std::int64_t>(value));
    }
    void operator()(const char*, const std::int64_t& value) { statement.bind(value); }
    void operator()(const char*, const bool& value) { statement.bind(std::int64_t{value ? 1 : 0}); }
    void operator()(const char*, const SideRole& value) { statement.bind(static_cast<std::int64_t>(value)); }
    void operator()(const char*, const AnalystRule::Kind& value) { statement.bind(static_cast<std::int64_t>(value)); }
    void operator()(const char*, const Timestamp& value) { statement.bind(value.ns); }
    void operator()(const char*, const CountryCode& code) { statement.bind(std::string_view(code.toString())); }
    void operator()(const char*, const Sha256Digest& digest) { statement.bind(std::span<const std::uint8_t>(digest)); }
    void operator()(const char*, const std::optional<std::int64_t>& value)
    {
        value ? statement.bind(*value) : statement.bindNothing();
    }
    void operator()(const char*, const std::optional<Timestamp>& value)
    {
        value ? statement.bind(value->ns) : statement.bindNothing();
    }
    template <typename Tag>
    void operator()(const char*, const StrongId<Tag>& id)
    {
        id.isNone() ? statement.bindNothing() : statement.bind(std::int64_t{id.value});
    }
};

/// Takes the members of a row in order; the first column is the position.
struct Loader {
    const Statement& statement;
    int column = 0;
    std::string odd = {}; ///< the first column that holds what no case holds

    void refuse(const char* name) { odd = odd.empty() ? name : odd; }
    std::int64_t number(const char* name, std::int64_t least, std::int64_t most)
    {
        const std::int64_t value = statement.integer(++column).value_or(INT64_MIN);
        if (value >= least && value <= most && !statement.isNull(column))
            return value;
        refuse(name);
        return least;
    }
    void operator()(const char* name, std::string& text, std::size_t longest)
    {
        const auto found = statement.text(++column);
        if (!found || found->size() > longest)
            return refuse(name);
        text = *found;
    }
    void operator()(const char* name, std::uint64_t& value)
    {
        value = static_cast<std::uint64_t>(number(name, 0, INT64_MAX));
    }
    void operator()(const char* name, std::int64_t& value) { value = number(name, INT64_MIN, INT64_MAX); }
    void operator()(const char* name, bool& value) { value = number(name, 0, 1) == 1; }
    void operator()(const char* name, SideRole& value)
    {
        value = static_cast<SideRole>(number(name, 0, static_cast<std::int64_t>(SideRole::Build)));
    }
    void operator()(const char* name, AnalystRule::Kind& value)
    {
        value = static_cast<AnalystRule::Kind>(number(name, 0, static_cast<std::int64_t>(AnalystRule::Kind::LeaveOut)));
    }
    void operator()(const char* name, Timestamp& value) { value.ns = number(name, INT64_MIN, INT64_MAX); }
    void operator()(const char* name, CountryCode& code)
    {
        const auto text = statement.text(++column);
        const auto parsed = text && !text->empty() ? CountryCode::parse(*text) : std::nullopt;
        if (!text || (!text->empty() && !parsed))
            return refuse(name);
        code = parsed.value_or(CountryCode());
    }
    void operator()(const char* name, Sha256Digest& digest)
    {
        const auto bytes = statement.bytes(++column);
        if (!bytes || bytes->size() != digest.size())
            return refuse(name);
        std::copy(bytes->begin(), bytes->end(), digest.begin());
    }
    void operator()(const char* name, std::optional<std::int64_t>& value)
    {
        if (statement.isNull(column + 1))
            ++column;
        else
            value = number(name, INT64_MIN, INT64_MAX);
    }
    void operator()(const char* name, std::optional<Timestamp>& value)
    {
        std::optional<std::int64_t> ns;
        (*this)(name, ns);
        if (ns)
            value = Timestamp{*ns};
    }
    template <typename Tag>
    void operator()(const char* name, StrongId<Tag>& id)
    {
        if (statement.isNull(column + 1))
            ++column;
        else
            id.value = static_cast<std::uint32_t>(number(name, 0, StrongId<Tag>::NoneValue - 1));
    }
};

} // namespace waybill
