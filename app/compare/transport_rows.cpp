// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/comparison_rows.h"

#include <fmt/format.h>
#include <tuple>

namespace waybill {

std::string_view transportChangeKey(TransportChange change) noexcept
{
    switch (change) {
    case TransportChange::Same: return "same";
    case TransportChange::NoLongerReadable: return "no-longer-readable";
    case TransportChange::NowReadable: return "now-readable";
    case TransportChange::Differs: return "differs";
    case TransportChange::OneSideOnly: return "one-side-only";
    }
    return "differs";
}

namespace {

/// Nothing of it can be read: what somebody decrypted can.
bool isAllHidden(const SideFigures& side)
{
    return side.contentUp > 0 && side.encryptedUp == side.contentUp && side.decryptedUp == 0;
}

/// Which of the three forms occur: encrypted, readable, of no known form. Their shares vary with every run.
std::tuple<bool, bool, bool> formsOf(const SideFigures& side)
{
    return {side.encryptedUp > 0, side.readableUp > 0, side.contentUp > side.encryptedUp + side.readableUp};
}

TransportChange changeOf(const ChangeRow& row)
{
    if (row.before.contentUp == 0 || row.after.contentUp == 0)
        return TransportChange::OneSideOnly;
    const bool wasReadable = row.before.readableUp > 0, isReadable = row.after.readableUp > 0;
    if (wasReadable && isAllHidden(row.after))
        return TransportChange::NoLongerReadable;
    if (isReadable && isAllHidden(row.before))
        return TransportChange::NowReadable;
    return formsOf(row.before) == formsOf(row.after) ? TransportChange::Same : TransportChange::Differs;
}

std::string sharesText(const SideFigures& side)
{
    if (side.contentUp == 0)
        return "no content";
    return fmt::format("{} of content, {} of it in TLS, DTLS or QUIC, {} in HTTP", bytesText(side.contentUp),
                       shareText(side.encryptedUp, side.contentUp), shareText(side.readableUp, side.contentUp));
}

std::string reasonOf(const ChangeRow& row, TransportChange change)
{
    std::string text = fmt::format("Before: {}. After: {}.", sharesText(row.before), sharesText(row.after));
    if (change == TransportChange::NoLongerReadable)
        text += " What it says is no longer readable; that does not mean that less is sent, or something else.";
    else if (change == TransportChange::NowReadable)
        text += " What it says can be read only after; whether the same was sent before is not known.";
    return text;
}

} // namespace

std::vector<TransportRow> transportRows(const std::vector<DestinationRow>& destinations)
{
    std::vector<TransportRow> rows;
    for (const DestinationRow& destination : destinations) {
        if (destination.before.contentUp + destination.after.contentUp == 0)
            continue;
        TransportRow& row = rows.emplace_back();
        row.key = destination.key;
        row.contentBefore = destination.before.contentUp;
        row.contentAfter = destination.after.contentUp;
        row.encryptedBefore = destination.before.encryptedUp;
        row.encryptedAfter = destination.after.encryptedUp;
        row.readableBefore = destination.before.readableUp;
        row.readableAfter = destination.after.readableUp;
        row.change = changeOf(destination);
        row.reason = reasonOf(destination, row.change);
    }
    return rows;
}

} // namespace waybill
