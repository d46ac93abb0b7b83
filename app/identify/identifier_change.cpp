// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier_change.h"

#include "base/format.h"
#include "identify/identifier_matrix.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace waybill {

namespace {

using Names = std::set<std::string>;

/// Recipients to which the runs sent content that could not be read.
Names encryptedRecipients(const std::vector<SearchedRun>& runs)
{
    Names names;
    for (const SearchedRun& run : runs) {
        for (std::uint32_t row = 0; row < run.analysis->flowCount(); ++row) {
            const FlowView& view = run.analysis->view(FlowId{row});
            if (view.isEncrypted && view.traffic.contentUp > 0 && view.role != FlowRole::NotOurs &&
                view.omitted == Omitted::No && view.band != Band::Local)
                names.insert(recipientName(*run.analysis, FlowId{row}));
        }
    }
    return names;
}

/// What was found on a side by itself; whether it could be read at all is for the other side to say.
IdentifierSide sideOf(std::uint32_t identifier, const std::vector<SearchedRun>& runs)
{
    IdentifierSide side;
    Names recipients;
    bool isRead = false;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const std::vector<IdentifierFinding>& findings = runs[run].found->findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const IdentifierFinding& finding = findings[i];
            if (finding.identifier != identifier || finding.tier != FindingTier::Verified ||
                !isSentByHandset(*runs[run].analysis, finding))
                continue;
            if (side.count++ == 0) {
                side.run = run;
                side.finding = static_cast<std::uint32_t>(i);
            }
            isRead = isRead || finding.hashed == DigestKind::None;
            recipients.insert(recipientName(*runs[run].analysis, finding.flow));
        }
    }
    side.recipients.assign(recipients.begin(), recipients.end());
    if (side.count > 0)
        side.standing = isRead ? IdentifierStanding::Read : IdentifierStanding::Hashed;
    return side;
}

void considerEncryption(IdentifierSide& side, const IdentifierSide& other, const Names& encrypted)
{
    for (const std::string& recipient : other.recipients)
        if (encrypted.count(recipient) != 0)
            side.encrypted.push_back(recipient);
    if (side.standing == IdentifierStanding::NotSeen && !side.encrypted.empty())
        side.standing = IdentifierStanding::NotReadable;
}

IdentifierChange changeOf(const IdentifierSide& before, const IdentifierSide& after)
{
    using Standing = IdentifierStanding;
    if (before.count == 0 && after.count == 0)
        return IdentifierChange::NeverSeen;
    if (after.count == 0)
        return after.standing == Standing::NotReadable ? IdentifierChange::NoLongerReadable
                                                       : IdentifierChange::NotSeenAfter;
    if (before.count == 0)
        return before.standing == Standing::NotReadable ? IdentifierChange::NewlyReadable : IdentifierChange::New;
    if (before.standing == after.standing)
        return IdentifierChange::Same;
    return after.standing == Standing::Hashed ? IdentifierChange::OnlyHashed : IdentifierChange::NoLongerHashed;
}

/// "xiaomi.com, mi.com and 3 more".
std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t MostNamed = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), MostNamed); ++i)
        text += (i == 0 ? "" : ", ") + printableText(names[i]);
    return names.size() > MostNamed ? fmt::format("{} and {} more", text, names.size() - MostNamed) : text;
}

} // namespace

std::vector<ComparedIdentifier> compareIdentifiers(const DeviceCard& card, const std::vector<SearchedRun>& before,
                                                   const std::vector<SearchedRun>& after)
{
    const Names encryptedBefore = encryptedRecipients(before), encryptedAfter = encryptedRecipients(after);
    std::vector<ComparedIdentifier> list;
    for (std::uint32_t i = 0; i < card.identifiers.size(); ++i) {
        ComparedIdentifier compared{i, sideOf(i, before), sideOf(i, after), IdentifierChange::NeverSeen};
        considerEncryption(compared.before, compared.after, encryptedBefore);
        considerEncryption(compared.after, compared.before, encryptedAfter);
        compared.change = changeOf(compared.before, compared.after);
        list.push_back(std::move(compared));
    }
    return list;
}

std::string changeText(const ComparedIdentifier& compared)
{
    switch (compared.change) {
    case IdentifierChange::NeverSeen: return "not seen on either side, in what could be read";
    case IdentifierChange::Same: return "seen on both sides";
    case IdentifierChange::NotSeenAfter: return "not seen after, in what could be read";
    case IdentifierChange::NoLongerReadable:
        return "no longer readable: encrypted content went to " + listed(compared.after.encrypted) +
               "; whether it is still sent cannot be told";
    case IdentifierChange::OnlyHashed: return "only its hash seen after";
    case IdentifierChange::New: return "not seen before, in what could be read";
    case IdentifierChange::NewlyReadable:
        return "not readable before: encrypted content went to " + listed(compared.before.encrypted);
    case IdentifierChange::NoLongerHashed: return "only its hash seen before, the value after";
    }
    return {};
}

} // namespace waybill
