// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decrypt/har_entry.h"
#include "decrypt/har_url.h"

#include <string>

namespace waybill {

/// An HTTP/1.1 message as it goes into packets, and what had to be done for it.
struct HarWire {
    std::string bytes;                ///< empty: no message
    bool isBodyMissing = false;       ///< the tool states that there was one, or how large it was, and kept none of it
    bool isBodyUnreadable = false;    ///< it is said to be Base64 and is not; it was taken as it stands
    std::uint64_t droppedHeaders = 0; ///< with names that no header can have
};

/// The request of an entry, whatever HTTP version it was sent in. `url` is its parsed URL. Headers keep their order and
/// values; pseudo headers (":authority", RFC 9113 §8.3.1) give the Host; cookies and fields that stand in the entry
/// alone are put where they belong. HAR bodies are unpacked already: headers that speak of packing and length become
/// "X-Recorded-…", and Content-Length is that of the body. Empty when the method is none.
[[nodiscard]] HarWire harRequest(const HarEntry& entry, const HarUrl& url);

/// The answer of an entry, likewise; empty when none was recorded. What answers HEAD, 204 and 304 has no body
/// (RFC 9110 §6.4.1), also where a tool wrote one down from its cache.
[[nodiscard]] HarWire harResponse(const HarEntry& entry);

/// True when the answer switched to the WebSocket protocol (RFC 6455 §4.2.2).
[[nodiscard]] bool beginsSocket(const HarEntry& entry);

/// One message of a WebSocket as a frame (RFC 6455 §5.2); the client's mask is zero, so that its text stays readable.
[[nodiscard]] std::string socketFrame(const HarSocketMessage& message);

} // namespace waybill
