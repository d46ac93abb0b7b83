// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier_matrix.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace waybill {

namespace {

using Row = IdentifierMatrix::Row;

std::vector<Row> rowsOf(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found)
{
    std::vector<Row> rows;
    for (std::uint32_t i = 0; i < card.identifiers.size(); ++i)
        rows.push_back({i, FindingPattern::None});
    for (const FindingPattern pattern : {FindingPattern::Imei, FindingPattern::AppList}) {
        const bool occurs = std::any_of(found.findings.begin(), found.findings.end(), [&](const auto& finding) {
            return finding.identifier == IdentifierFinding::NoIdentifier && finding.pattern == pattern &&
                   isSentByHandset(analysis, finding);
        });
        if (occurs)
            rows.push_back({IdentifierFinding::NoIdentifier, pattern});
    }
    return rows;
}

/// The row of a finding; rows.size() when it has none.
std::size_t rowOf(const std::vector<Row>& rows, const IdentifierFinding& finding)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&finding](const Row& row) {
        const bool isOnCard = finding.identifier != IdentifierFinding::NoIdentifier;
        return row.identifier == finding.identifier && (isOnCard || row.pattern == finding.pattern);
    });
    return static_cast<std::size_t>(at - rows.begin());
}

void count(IdentifierCell& cell, const IdentifierFinding& finding, std::size_t index)
{
    if (cell.count() == 0 || finding.tier < cell.tier) {
        cell.tier = finding.tier;
        cell.first = static_cast<std::uint32_t>(index);
    }
    ++(finding.hashed == DigestKind::None ? cell.plain : cell.hashed);
}

bool isShown(const Analysis& analysis, const IdentifierFinding& finding, bool withPossible)
{
    return isSentByHandset(analysis, finding) && (withPossible || finding.tier != FindingTier::Possible);
}

/// Who was sent anything, most first, and the column of each finding by its index.
struct Recipients {
    std::vector<IdentifierRecipient> list;
    std::map<std::string, std::size_t> columns; ///< by name
};

Recipients recipientsOf(const Analysis& analysis, const IdentifierFindings& found, bool withPossible)
{
    std::map<std::string, std::pair<std::uint64_t, IdentifierRecipient>> known;
    for (const IdentifierFinding& finding : found.findings) {
        if (!isShown(analysis, finding, withPossible))
            continue;
        const FlowView& view = analysis.view(finding.flow);
        const std::string name = recipientName(analysis, finding.flow);
        auto& [sent, recipient] =
            known.try_emplace(name, 0, IdentifierRecipient{name, view.destination, {}}).first->second;
        ++sent;
        if (std::find(recipient.hosts.begin(), recipient.hosts.end(), view.host) == recipient.hosts.end())
            recipient.hosts.push_back(view.host);
    }
    std::vector<std::pair<std::uint64_t, IdentifierRecipient>> ordered;
    for (auto& [name, entry] : known)
        ordered.push_back(std::move(entry));
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    Recipients recipients;
    for (auto& [sent, recipient] : ordered) {
        recipients.columns[recipient.name] = recipients.list.size();
        recipients.list.push_back(std::move(recipient));
    }
    return recipients;
}

bool isLasting(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Imei:
    case IdentifierKind::Meid:
    case IdentifierKind::Imsi:
    case IdentifierKind::Iccid:
    case IdentifierKind::Phone:
    case IdentifierKind::Email:
    case IdentifierKind::Mac:
    case IdentifierKind::Serial: return true;
    default: return false;
    }
}

/// Of each message the card's identifiers in it, and where the first of each stands.
using Messages = std::map<std::uint64_t, std::map<std::uint32_t, std::uint32_t>>;

Messages messagesOf(const Analysis& analysis, const IdentifierFindings& found)
{
    Messages messages;
    for (std::size_t i = 0; i < found.findings.size(); ++i) {
        const IdentifierFinding& finding = found.findings[i];
        if (finding.message != 0 && finding.identifier != IdentifierFinding::NoIdentifier &&
            finding.tier == FindingTier::Verified && isSentByHandset(analysis, finding))
            messages[finding.message].try_emplace(finding.identifier, static_cast<std::uint32_t>(i));
    }
    return messages;
}

} // namespace

bool isSentByHandset(const Analysis& analysis, const IdentifierFinding& finding)
{
    const bool isFromOriginator = finding.direction == Direction::FromOriginator;
    return (analysis.view(finding.flow).role == FlowRole::Up) == isFromOriginator;
}

std::string recipientName(const Analysis& analysis, FlowId flow)
{
    const FlowView& view = analysis.view(flow);
    return view.domain.isNone() ? analysis.host(view.host).address.toString() : std::string(analysis.text(view.domain));
}

CountryCode countryOf(const Analysis& analysis, const IdentifierRecipient& recipient)
{
    CountryCode country;
    for (const std::uint32_t host : recipient.hosts) {
        const Where& where = analysis.host(host).where;
        const bool isCertain = where.state == PlaceState::Agreed || where.state == PlaceState::Corrected;
        if (!isCertain || (!country.isNone() && where.country != country))
            return {};
        country = where.country;
    }
    return country;
}

bool isResettable(IdentifierKind kind) noexcept
{
    return kind == IdentifierKind::AdId || kind == IdentifierKind::AndroidId;
}

IdentifierMatrix identifierMatrix(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
                                  bool withPossible)
{
    IdentifierMatrix matrix;
    matrix.rows = rowsOf(analysis, card, found);
    Recipients recipients = recipientsOf(analysis, found, withPossible);
    matrix.columns = std::move(recipients.list);
    matrix.cells.resize(matrix.rows.size() * matrix.columns.size());
    for (std::size_t i = 0; i < found.findings.size(); ++i) {
        const IdentifierFinding& finding = found.findings[i];
        if (!isShown(analysis, finding, withPossible))
            continue;
        const std::size_t row = rowOf(matrix.rows, finding);
        const std::size_t column = recipients.columns[recipientName(analysis, finding.flow)];
        if (row < matrix.rows.size())
            count(matrix.cells[row * matrix.columns.size() + column], finding, i);
    }
    return matrix;
}

IdentifierSteps identifierSteps(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
                                const std::vector<IdentifierStep>& steps)
{
    IdentifierSteps table;
    table.rows = rowsOf(analysis, card, found);
    table.columns.push_back({Timestamp::earliest(), {}});
    table.columns.insert(table.columns.end(), steps.begin(), steps.end());
    table.cells.resize(table.rows.size() * table.columns.size());
    for (std::size_t i = 0; i < found.findings.size(); ++i) {
        const IdentifierFinding& finding = found.findings[i];
        const std::size_t row = rowOf(table.rows, finding);
        if (!isShown(analysis, finding, false) || row == table.rows.size())
            continue;
        const auto behind =
            std::upper_bound(table.columns.begin() + 1, table.columns.end(), finding.time,
                             [](const Timestamp& time, const IdentifierStep& step) { return time < step.time; });
        const auto column = static_cast<std::size_t>(behind - table.columns.begin()) - 1;
        count(table.cells[row * table.columns.size() + column], finding, i);
    }
    return table;
}

std::vector<LinkedPair> linkedPairs(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, LinkedPair> pairs;
    for (const auto& [message, held] : messagesOf(analysis, found)) {
        for (const auto& [resettable, where] : held) {
            if (!isResettable(card.identifiers[resettable].kind))
                continue;
            for (const auto& [lasting, finding] : held)
                if (isLasting(card.identifiers[lasting].kind))
                    ++pairs.try_emplace({resettable, lasting}, LinkedPair{resettable, lasting, finding, 0})
                          .first->second.messages;
        }
    }
    std::vector<LinkedPair> list;
    for (const auto& [key, pair] : pairs)
        list.push_back(pair);
    std::stable_sort(list.begin(), list.end(),
                     [](const LinkedPair& a, const LinkedPair& b) { return a.messages > b.messages; });
    return list;
}

} // namespace waybill
