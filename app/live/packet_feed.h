// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>

namespace waybill {

/// How bringing packets goes.
struct CaptureStatus {
    bool isReady = false; ///< packets are captured, and the file has its headers
    bool isEnded = false; ///< nothing comes any more
    /// What must happen first, as a sentence: "waiting for a connection to 127.0.0.1:1234"; empty when nothing must.
    std::string awaited;
    LinkType linkType = LinkType::Ethernet; ///< of the first interface
    bool hasCounts = false;                 ///< the source says how many packets it lost
    std::uint64_t received = 0;             ///< passed the filter by the source's count, dropped ones among them
    std::uint64_t dropped = 0;              ///< by the source: its buffer was full
    std::uint64_t packets = 0, bytes = 0;   ///< written, over all files
    std::uint64_t switches = 0;             ///< outputs that were exchanged: the former ones are whole
    /// Of the end: asked, closed (we are gone), gone (the interface), ended (the writer ended, all is there), write (to
    /// the file), failed; empty while it goes on.
    std::string reason;
    std::optional<Error> failure;
    /// What else must be told: who connected, what was assumed, what was refused; empty when there is nothing.
    std::string remark;
};

/// What brings packets into the pcapng file of a live capture: first the file, everything else reads it. The file is
/// whole up to the last write, at least every 100 ms while packets come. For one thread.
class PacketFeed {
public:
    PacketFeed() = default;
    PacketFeed(const PacketFeed&) = delete;
    PacketFeed& operator=(const PacketFeed&) = delete;
    virtual ~PacketFeed() = default;

    /// Goes on with what there is, waiting at most `timeoutMs` for something.
    virtual const CaptureStatus& advance(int timeoutMs) = 0;
    [[nodiscard]] virtual const CaptureStatus& status() const noexcept = 0;
    /// Asks it to write what it has and end; status().isEnded tells when, after some more advance().
    virtual void stop() = 0;
    /// Puts a comment on the next packet (or behind the last one when none follows); at most 1,000 bytes of it.
    virtual void mark(const std::string& comment) = 0;
    /// Packets that come from now on go to `output`, which stays the caller's, behind the headers that a file begins
    /// with. False when that is not possible; it then goes on as before.
    [[nodiscard]] virtual bool switchTo(int output) = 0;
    /// Of the program that captures; −1: there is none, or it ended.
    [[nodiscard]] virtual pid_t processId() const noexcept { return -1; }
};

} // namespace waybill
