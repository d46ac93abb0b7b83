// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/content_split.h"

#include <algorithm>
#include <string_view>

namespace waybill {

namespace {

constexpr std::uint8_t ChangeCipherSpec = 20, Handshake = 22, ApplicationData = 23;
constexpr std::uint16_t LargestRecord = (1 << 14) + 2048; // RFC 5246 §6.2.3; RFC 8446 allows less
constexpr std::uint16_t EncryptedAlert = 2 + 1 + 16;      // alert, content type, tag (RFC 8446 §5.2)
constexpr std::uint16_t EndOfEarlyData = 4 + 1 + 16;      // RFC 8446 §4.5
constexpr std::uint16_t FinishedSha256 = 4 + 32 + 1 + 16, FinishedSha384 = 4 + 48 + 1 + 16; // RFC 8446 §4.4.4

bool looksLikeRecordHeader(std::span<const std::uint8_t> bytes)
{
    // A segment may end inside the header: tools against censorship send the first byte alone.
    if (bytes.empty() || bytes[0] < ChangeCipherSpec || bytes[0] > ApplicationData)
        return false;
    if ((bytes.size() > 1 && bytes[1] != 3) || (bytes.size() > 2 && bytes[2] > 4))
        return false;
    return bytes.size() < 5 || (bytes[3] << 8 | bytes[4]) <= LargestRecord;
}

bool startsWithHttpMethod(std::span<const std::uint8_t> bytes)
{
    static constexpr std::string_view Methods[] = {"GET ",    "POST ",    "HEAD ",    "PUT ",      "DELETE ",
                                                   "PATCH ",  "OPTIONS ", "CONNECT ", "TRACE ",    "HTTP/1.",
                                                   "NOTIFY ", "PRI * HT", "M-SEARCH", "PROPFIND ", "SUBSCRIBE "};
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return std::any_of(std::begin(Methods), std::end(Methods),
                       [&text](std::string_view method) { return text.starts_with(method); });
}

} // namespace

void TcpContentSplit::recognise(const StreamPiece& piece, bool startsAtSyn)
{
    if (looksLikeRecordHeader(piece.bytes)) {
        m_protocol = FlowProtocol::Tls;
        m_isUpperBound = !startsAtSyn || piece.offset != 0;
    } else if (startsWithHttpMethod(piece.bytes)) {
        m_protocol = FlowProtocol::Http;
        // Behind CONNECT runs another protocol with a set-up of its own.
        m_isUpperBound = piece.bytes[0] == 'C';
    }
    // Joined late, a record may begin in any later segment; at the start the first bytes decide.
    m_isDecided = m_protocol != FlowProtocol::Unknown || startsAtSyn;
}

std::uint64_t TcpContentSplit::setupBytesOf(Direction direction, const StreamPiece& piece, bool startsAtSyn)
{
    if (direction == Direction::FromResponder)
        m_responderAnswered = true;
    if (!m_isDecided && !piece.bytes.empty())
        recognise(piece, startsAtSyn);
    return m_protocol == FlowProtocol::Tls ? walk(direction, piece) : 0;
}

void TcpContentSplit::skipGap(Walk& walk, std::uint64_t gap)
{
    if (gap == 0)
        return;
    if (gap <= walk.remaining && walk.headerFill == 0) {
        walk.remaining -= gap;
        return;
    }
    walk = Walk{.isLost = true, .changedCipher = walk.changedCipher, .encryptedHandshake = walk.encryptedHandshake};
    m_isUpperBound = true;
}

std::uint64_t TcpContentSplit::walk(Direction direction, const StreamPiece& piece)
{
    Walk& walk = m_walks[direction == Direction::FromOriginator ? 0 : 1];
    skipGap(walk, piece.gapBefore);
    if ((walk.isLost || (walk.recordsSeen == 0 && walk.headerFill == 0)) && !looksLikeRecordHeader(piece.bytes)) {
        walk.isLost = true;
        m_isUpperBound = true;
        return 0;
    }
    walk.isLost = false;
    std::uint64_t setup = 0;
    std::span<const std::uint8_t> rest = piece.bytes;
    while (!rest.empty()) {
        if (walk.remaining > 0) {
            const std::size_t count = std::min<std::size_t>(walk.remaining, rest.size());
            setup += walk.isSetup ? count : 0;
            walk.remaining -= count;
            rest = rest.subspan(count);
            continue;
        }
        walk.header[walk.headerFill++] = rest[0];
        rest = rest.subspan(1);
        if (walk.headerFill < walk.header.size())
            continue;
        if (!beginRecord(direction, walk)) {
            walk = Walk{.isLost = true};
            m_isUpperBound = true;
            return setup;
        }
        setup += walk.isSetup ? walk.header.size() : 0;
    }
    const std::uint64_t uncaptured = piece.length - piece.bytes.size();
    if (walk.isSetup)
        setup += std::min(walk.remaining, uncaptured);
    skipGap(walk, uncaptured);
    return setup;
}

bool TcpContentSplit::beginRecord(Direction direction, Walk& walk)
{
    walk.headerFill = 0;
    if (!looksLikeRecordHeader(walk.header))
        return false;
    const auto length = static_cast<std::uint16_t>(walk.header[3] << 8 | walk.header[4]);
    walk.remaining = length;
    walk.recordsSeen = static_cast<std::uint8_t>(std::min(255, walk.recordsSeen + 1));
    const std::uint8_t type = walk.header[0];
    if (type == ChangeCipherSpec)
        walk.changedCipher = true;
    if (type == Handshake && walk.changedCipher)
        walk.encryptedHandshake = true;
    walk.isSetup = type != ApplicationData || isSetupApplicationData(direction, walk, length);
    return true;
}

bool TcpContentSplit::isSetupApplicationData(Direction direction, Walk& walk, std::uint16_t length)
{
    const bool joinedLate = walk.recordsSeen == 1; // no handshake record before it: nothing to tell
    const bool isOldTls = walk.encryptedHandshake;
    if (isOldTls || joinedLate)
        return false;
    if (length == EncryptedAlert)
        return true;
    if (direction == Direction::FromResponder)
        return !m_clientFinished;
    if (!m_responderAnswered) { // 0-RTT
        m_isUpperBound = true;
        return false;
    }
    if (walk.hiddenHandshake)
        return false;
    if (length == EndOfEarlyData)
        return true;
    walk.hiddenHandshake = true;
    m_clientFinished = true;
    if (length != FinishedSha256 && length != FinishedSha384)
        m_isUpperBound = true; // a client certificate may follow in a record of its own
    return true;
}

const char* flowProtocolKey(FlowProtocol protocol) noexcept
{
    switch (protocol) {
    case FlowProtocol::Unknown: return "";
    case FlowProtocol::Dns: return "dns";
    case FlowProtocol::Dhcp: return "dhcp";
    case FlowProtocol::Ntp: return "ntp";
    case FlowProtocol::Http: return "http";
    case FlowProtocol::Tls: return "tls";
    case FlowProtocol::Quic: return "quic";
    case FlowProtocol::GoogleQuic: return "gquic";
    case FlowProtocol::Dtls: return "dtls";
    case FlowProtocol::Icmp: return "icmp";
    case FlowProtocol::Mdns: return "mdns";
    case FlowProtocol::Ssdp: return "ssdp";
    }
    return "";
}

} // namespace waybill
