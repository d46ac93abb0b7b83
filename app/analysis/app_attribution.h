// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "capture/capture_facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waybill {

inline constexpr std::int32_t NoUid = -2; ///< nothing was said about a user id (−1: said to be unknown)

/// What the capturing system wrote down about the program behind a packet: asserted by it, not observed.
struct AppHint {
    std::string_view app;     ///< name for people; empty: no word. Valid until the next packet is asked for
    std::int32_t uid = NoUid; ///< Android user id
};

/// Reads the notes on packets about the program that sent or received them:
/// PCAPdroid's "u-<uid>" with the capture's map of user ids, pymobiledevice3's "PID: n, ProcName: s, …, EProcName: s",
/// and process ids that a process block of the capture explains (Wireshark, Apple). One object a capture; a packet
/// without a note costs two comparisons.
class AppAttribution {
public:
    /// What is noted on `packet`; `facts` are of its capture as read so far, always the same growing object.
    [[nodiscard]] AppHint hintOf(const RawPacket& packet, const CaptureFacts& facts)
    {
        return packet.comment.empty() && !packet.processId ? AppHint{} : read(packet, facts);
    }

private:
    [[nodiscard]] AppHint read(const RawPacket& packet, const CaptureFacts& facts);
    [[nodiscard]] AppHint ofUser(std::string_view digits, const CaptureFacts& facts);
    [[nodiscard]] AppHint ofProcess(std::uint32_t id, const CaptureFacts& facts);

    std::unordered_map<std::int32_t, std::size_t> m_appOfUid;      ///< into CaptureFacts::apps, the latest of each
    std::unordered_map<std::uint32_t, std::size_t> m_processOfPid; ///< into CaptureFacts::processes, the latest
    std::size_t m_appsTaken = 0, m_processesTaken = 0;
    std::string m_text; ///< behind AppHint::app when it is put together
};

} // namespace waybill
