// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "decrypt/har_entry.h"

#include <cstdint>
#include <functional>
#include <string>

namespace waybill {

/// What is taken of one entry, so that a hostile file cannot fill memory: a body of 64 MiB is what a phone uploads of a
/// video, and no server takes a header of 1 MiB.
struct HarLimits {
    std::size_t body = std::size_t{64} << 20;
    std::size_t text = std::size_t{1} << 20;      ///< URL, header, field of a form
    std::size_t pairs = 4096;                     ///< headers and the like of one entry together
    std::size_t heldText = std::size_t{16} << 20; ///< names and values of these together
    std::size_t socketMessages = 65'536;          ///< of one entry; together they hold no more than a body
};

/// What a HAR file says of itself, and how its reading ended.
struct HarFile {
    std::string creator, browser; ///< "Chrome 127.0", "mitmproxy 11.0"; empty when not stated
    std::uint64_t entries = 0;    ///< that were handed over
    bool hasLog = false;          ///< it is a HAR file at all
    std::string problem = {};     ///< why it was not read to its end; empty when it was
    std::uint64_t problemAt = 0;  ///< byte of the (unpacked) text
    bool wasStopped = false;      ///< by the receiver of the entries
};

/// Reads HAR 1.2 (and what is close to it) from its front to its end and hands over each entry of `log.entries`; one is
/// held at a time. `take` answers whether to go on. Keys that are given twice count as the last one; an entry that the
/// file cuts is not handed over. Never fails: HarFile says how far it came.
[[nodiscard]] HarFile readHar(ByteSource& source, const HarLimits& limits, const std::function<bool(HarEntry&&)>& take);

} // namespace waybill
