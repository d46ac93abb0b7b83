// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/timestamp.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// What a note or star stands on. As a text it stays the same when the same bytes are read again, whatever the file is
/// called then and whichever tables place its addresses:
/// "" (the case as a whole), "capture", "country:CN", "operator:AS4808", "destination:xiaomi.com", "host:api.x.com",
/// "address:42.62.48.1", "maker:Xiaomi", "service:Xiaomi push", "flow:1:LQU9…=@17" (Community ID and number of the
/// first packet), "packet:17", "time:1407657720123456789" (ns since 1970, UTC), "change:xiaomi.com" (row of a
/// comparison). Flows and packets of a further file of one recording end in "@" and its number from 1: "packet:17@1".
struct NoteSubject {
    enum class Kind : std::uint8_t {
        Whole,
        Capture,
        Country,
        Operator,
        Destination,
        Host,
        Address,
        Maker,
        Service,
        Flow,
        Packet,
        Time,
        Change,
        Unknown, ///< of a newer program, or damaged: kept as it is
    };
    Kind kind = Kind::Whole;
    std::string text = {};   ///< what stands behind the colon; of a flow its Community ID; of Unknown everything
    std::uint64_t frame = 0; ///< Flow, Packet: number of the packet in its file, from 1
    std::uint32_t file = 0;  ///< Flow, Packet: file of the recording, from 0
    Timestamp time = {};     ///< Time
    friend bool operator==(const NoteSubject&, const NoteSubject&) = default;

    /// Never fails: what is not understood is Unknown.
    [[nodiscard]] static NoteSubject parse(std::string_view text);
    /// Kinds that are named by a text alone.
    [[nodiscard]] static NoteSubject named(Kind kind, std::string text);
    [[nodiscard]] static NoteSubject country(CountryCode code);
    /// `communityId` is empty for packets that are not IP.
    [[nodiscard]] static NoteSubject flow(std::string communityId, std::uint64_t firstFrame, std::uint32_t file);
    [[nodiscard]] static NoteSubject packet(std::uint64_t frame, std::uint32_t file);
    [[nodiscard]] static NoteSubject moment(Timestamp time);

    /// As parse() reads it.
    [[nodiscard]] std::string toString() const;
    /// Several notes may stand on it: on the case, and on a capture as a whole. Everything else has one at most.
    [[nodiscard]] bool isWhole() const { return kind == Kind::Whole || kind == Kind::Capture; }
};

/// "Country China (CN)", "Flow from packet 17 on", "Packet 17 of file 2", "10 Aug 2014, 14:02:00 UTC". Printable.
[[nodiscard]] std::string noteSubjectText(const NoteSubject& subject);

} // namespace waybill
