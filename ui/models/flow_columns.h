// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>
#include <Qt>
#include <cstdint>
#include <span>

namespace waybill {

/// One row of the flow table: what a column needs to say something about a flow.
struct FlowRow {
    const Analysis& analysis;
    FlowId id;
    int offsetMinutes = 0;
    [[nodiscard]] const FlowIdentity& identity() const { return analysis.flow(id); }
    [[nodiscard]] const FlowCounters& counters() const { return analysis.counters(id); }
    [[nodiscard]] const FlowView& view() const { return analysis.view(id); }
    [[nodiscard]] bool isOurs() const { return view().role != FlowRole::NotOurs; }
    /// True when the originator stands in the "handset side" column: the handset itself, or, between other devices, who
    /// opened the flow.
    [[nodiscard]] bool nearIsOriginator() const { return view().role != FlowRole::Down; }
    [[nodiscard]] const IpAddress& nearAddress() const;
    [[nodiscard]] const IpAddress& farAddress() const;
    [[nodiscard]] std::uint16_t nearPort() const;
    [[nodiscard]] std::uint16_t farPort() const;
    [[nodiscard]] const SentCounters& sent() const;
    [[nodiscard]] const SentCounters& received() const;
    /// The far side, placed; null for flows between others.
    [[nodiscard]] const RemoteHost* host() const;
};

/// Columns of the flow table, in their first order.
enum class FlowField : std::uint8_t {
    Start,
    NearSide,
    Direction,
    Name,
    Service,
    Country,
    FarAddress,
    FarPort,
    Protocol,
    ContentSent,
    PayloadSent,
    Received,
    WireBytes,
    Packets,
    Duration,
    NameSource,
    UnnamedReason,
    Declared,
    RoundTrip,
    App,
    TlsVersion,
    Ja4,
    Ja3,
    CommunityId,
    FirstFrame,
};

/// How a column is sorted: by numbers wherever there is one; texts by their rank, so that no text is compared twice.
enum class FlowSort : std::uint8_t {
    Number,
    NameText,
    AppText,
    Ja3Text,
    Ja4Text,
    NearAddress,
    FarAddress,
    ProtocolText,
    PlaceText,
    ServiceText,
    DeclaredText,
    UnnamedText,
    CommunityText,
};

/// Everything about one column in one place.
struct FlowColumn {
    FlowField field;
    const char* title;   ///< to be translated in the context "FlowColumns"
    const char* meaning; ///< tooltip of the header: what is counted
    Qt::Alignment alignment;
    int width; ///< at first, in characters of the table's font
    QString (*text)(const FlowRow& row);
    QString (*evidence)(const FlowRow& row); ///< tooltip: why we say so; null: none
    FlowSort sort;
    std::int64_t (*number)(const FlowRow& row);         ///< for FlowSort::Number, and the raw value of a cell
    bool isShownAtFirst = true;                         ///< else the user must ask for it
    QString (*whenEmpty)(const FlowRow& row) = nullptr; ///< shown muted where text() is empty
};

[[nodiscard]] std::span<const FlowColumn> flowColumns();
/// The title alone, for menus.
[[nodiscard]] QString flowColumnName(const FlowColumn& column);
[[nodiscard]] QString flowColumnTitle(const FlowColumn& column, int offsetMinutes);
/// What a cell says to a screen reader, where the text is a sign only; else the text.
[[nodiscard]] QString flowAccessibleText(const FlowColumn& column, const FlowRow& row);

/// Where the far side is, as one line: "China (CN), estimated", "disputed: Singapore (SG) or United States (US)",
/// "CDN or anycast (Cloudflare)", "local network", "not placed by any source".
[[nodiscard]] QString placeShown(const Analysis& analysis, const RemoteHost& host);
/// The same for a flow; empty when it is not the handset's.
[[nodiscard]] QString placeShown(const FlowRow& row);
/// What each location source says about the far side, one a line, with the source's date; operator and edge list after.
[[nodiscard]] QString placeEvidence(const Analysis& analysis, const RemoteHost& host);
/// The same for a flow; says so when it is local or not the handset's.
[[nodiscard]] QString placeEvidence(const FlowRow& row);
/// "Left out of all figures by the analyst: reason"; empty for other flows.
[[nodiscard]] QString leftOutShown(const FlowRow& row);

} // namespace waybill
