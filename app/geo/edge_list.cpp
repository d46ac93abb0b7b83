// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edge_list.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <tuple>

namespace waybill {

namespace {

constexpr std::string_view NotAnEdge = "not an edge";
constexpr std::string_view DateMark = "# date: ";
// Its own value in the range table, so that it can hide a shorter prefix and an ASN.
constexpr std::uint16_t NotAnEdgeValue = 0xFFFE;
constexpr std::size_t MaxNetworks = 0xFFFD;
constexpr int MaxV6Length = 64; // the list is about networks, and the range table is fastest by /64

std::optional<std::uint32_t> numberFrom(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// First and last address of "192.0.2.0/24"; empty when bits beyond the length are set.
std::optional<std::pair<IpAddress, IpAddress>> prefixFrom(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    const auto length = slash == std::string_view::npos ? std::nullopt : numberFrom(text.substr(slash + 1));
    if (!address || !length || *length == 0)
        return std::nullopt;
    if (address->isV4() && *length <= 32) {
        const std::uint32_t rest = *length == 32 ? 0 : 0xFFFFFFFFu >> *length;
        if ((address->v4Value() & rest) == 0)
            return std::pair(*address, IpAddress::v4(address->v4Value() | rest));
    } else if (address->isV6() && *length <= MaxV6Length) {
        const std::uint64_t rest = *length == 64 ? 0 : ~std::uint64_t{0} >> *length;
        if ((address->high() & rest) == 0 && address->low() == 0)
            return std::pair(*address, IpAddress::v6(address->high() | rest, ~std::uint64_t{0}));
    }
    return std::nullopt;
}

/// The four columns of a row; false when there are not exactly four, or one is empty.
bool splitRow(std::string_view line, std::array<std::string_view, 4>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t tab = line.find('\t');
        if ((tab == std::string_view::npos) != (i + 1 == columns.size()))
            return false;
        columns[i] = line.substr(0, tab);
        if (columns[i].empty())
            return false;
        line.remove_prefix(i + 1 == columns.size() ? line.size() : tab + 1);
    }
    return true;
}

} // namespace

Result<EdgeList> EdgeList::parse(std::string_view text)
{
    EdgeList list;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        ++number;
        std::string wrong = end == std::string_view::npos ? "the line is cut" : list.takeLine(line);
        if (!wrong.empty())
            return Failure(Error{ErrorCode::Corrupt, fmt::format("line {} of the edge list: {}", number, wrong)});
        text.remove_prefix(end + 1);
    }
    if (list.m_date.empty())
        return Failure(Error{ErrorCode::Corrupt, "the edge list has no date"});
    std::sort(list.m_prefixes.begin(), list.m_prefixes.end(), [](const Prefix& a, const Prefix& b) {
        return std::tie(a.first, b.last) < std::tie(b.first, a.last); // the shorter prefix comes first
    });
    const auto isSame = [](const Prefix& a, const Prefix& b) { return a.first == b.first && a.last == b.last; };
    const auto twice = std::adjacent_find(list.m_prefixes.begin(), list.m_prefixes.end(), isSame);
    if (twice != list.m_prefixes.end())
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("the edge list names the prefix at {} twice", twice->first.toString())});
    list.flatten(IpFamily::V4);
    list.flatten(IpFamily::V6);
    list.m_ranges.finish();
    list.m_prefixes = {};
    return list;
}

/// What is wrong with the line; empty when it was taken.
std::string EdgeList::takeLine(std::string_view line)
{
    if (line.starts_with(DateMark))
        m_date = line.substr(DateMark.size());
    if (line.empty() || line.front() == '#')
        return {};
    std::array<std::string_view, 4> columns;
    if (!splitRow(line, columns))
        return "not four columns";
    const auto& [what, operatorName, kind, source] = columns;
    if (kind != "CDN" && kind != "anycast" && kind != "anycast DNS" && kind != NotAnEdge)
        return "unknown kind";
    const std::uint16_t network = kind == NotAnEdge
                                      ? NotAnEdgeValue
                                      : networkOf({std::string(operatorName), std::string(kind), std::string(source)});
    if (m_networks.size() > MaxNetworks)
        return "too many networks";
    if (what.starts_with("AS")) {
        const auto asn = numberFrom(what.substr(2));
        const bool isNew = asn && *asn != 0 && m_byAsn.try_emplace(*asn, network).second;
        return isNew ? "" : "not an ASN, or named twice";
    }
    const auto prefix = prefixFrom(what);
    if (!prefix)
        return "neither ASN nor prefix (IPv6: /64 at most)";
    m_prefixes.push_back({prefix->first, prefix->second, network});
    return {};
}

std::uint16_t EdgeList::networkOf(EdgeNetwork network)
{
    const auto isSame = [&network](const EdgeNetwork& other) {
        return other.operatorName == network.operatorName && other.kind == network.kind &&
               other.source == network.source;
    };
    auto found = std::find_if(m_networks.begin(), m_networks.end(), isSame);
    if (found == m_networks.end())
        found = m_networks.insert(m_networks.end(), std::move(network));
    return static_cast<std::uint16_t>(found - m_networks.begin() + 1);
}

/// Nested prefixes become ranges side by side, in which the longest prefix shows.
void EdgeList::flatten(IpFamily family)
{
    std::vector<Prefix> open;
    const auto closeUpTo = [this, &open](const IpAddress* next) {
        while (!open.empty() && (next == nullptr || open.back().last < *next)) {
            const IpAddress last = open.back().last;
            open.pop_back();
            const bool isTop = last.isV4() ? last.v4Value() == 0xFFFFFFFFu : last.high() == ~std::uint64_t{0};
            const IpAddress after = last.isV4() ? IpAddress::v4(last.v4Value() + 1) : IpAddress::v6(last.high() + 1, 0);
            const bool isOver = next != nullptr && after == *next;
            if (!isTop && !isOver && (open.empty() || open.back().last != last))
                write(after, open.empty() ? std::uint16_t{0} : open.back().network);
        }
    };
    for (const Prefix& prefix : m_prefixes) {
        if (prefix.first.family() != family)
            continue;
        closeUpTo(&prefix.first);
        write(prefix.first, prefix.network);
        open.push_back(prefix);
    }
    closeUpTo(nullptr);
}

void EdgeList::write(const IpAddress& start, std::uint16_t network)
{
    if (start.isV4())
        m_ranges.continueV4(start.v4Value(), network);
    else
        m_ranges.continueV6(start.high(), start.low(), network);
}

std::uint16_t EdgeList::find(const IpAddress& address, std::uint32_t asn) const noexcept
{
    std::uint16_t network = m_ranges.find(address);
    if (network == 0) {
        const auto found = m_byAsn.find(asn);
        network = found == m_byAsn.end() ? std::uint16_t{0} : found->second;
    }
    return network == NotAnEdgeValue ? std::uint16_t{0} : network;
}

} // namespace waybill
