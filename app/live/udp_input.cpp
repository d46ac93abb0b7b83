// SPDX-License-Identifier: GPL-3.0-or-later
// pcap as in capture/pcap_reader.cpp, cut into datagrams at the edges of records. A datagram can get lost, the first
// one among them: whoever begins to listen later never sees the header.
#include "live/udp_input.h"

#include "base/format.h"
#include "capture/byte_order.h"
#include "capture/pcap_reader.h"
#include "capture/pcapng_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t FileHeader = 24, RecordHeader = 16;
constexpr std::uint32_t LargestRecord = 65'535; // of a datagram
constexpr std::string_view Losses = "received as UDP datagrams: those that were lost on their way leave no trace";
constexpr std::string_view Assumption =
    "the datagram with the header never came: raw IP (link type 101) and microseconds are assumed";

/// a1b2c3d4, version 2.4, 65,535 bytes of each packet, link type 101; little-endian
constexpr std::array<std::uint8_t, FileHeader> AssumedHeader{0xD4, 0xC3, 0xB2, 0xA1, 2,    0,    4, 0, 0,   0, 0, 0,
                                                             0,    0,    0,    0,    0xFF, 0xFF, 0, 0, 101, 0, 0, 0};

bool equalAt(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b, std::size_t at)
{
    return std::equal(a.begin() + static_cast<std::ptrdiff_t>(at), a.begin() + static_cast<std::ptrdiff_t>(at) + 4,
                      b.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace

Result<std::unique_ptr<StreamInput>> UdpInput::open(const std::string& address, std::uint16_t port)
{
    Result<ListeningSocket> socket = openListeningSocket(true, address, port);
    if (!socket)
        return Failure(socket.error());
    return std::unique_ptr<StreamInput>(new UdpInput(std::move(*socket)));
}

UdpInput::UdpInput(ListeningSocket socket) : m_socket(std::move(socket.descriptor)), m_datagram(LargestRecord)
{
    m_state.awaited = fmt::format("waiting for datagrams to {}", socket.text);
    m_state.assumption = Losses;
}

bool UdpInput::read(std::vector<std::uint8_t>& into)
{
    constexpr std::size_t AtOnce = 256 * 1024;
    constexpr int MostAtOnce = 4096; // datagrams that are left out add nothing to `into`
    bool isMore = true;
    for (int i = 0; i < MostAtOnce && isMore && !m_state.isEnded && into.size() < AtOnce; ++i)
        isMore = receive(into);
    m_state.isEnded = m_state.isEnded || (m_isStopping && !isMore);
    tell();
    return isMore && !m_state.isEnded;
}

bool UdpInput::receive(std::vector<std::uint8_t>& into)
{
    sockaddr_storage sender{};
    iovec place{m_datagram.data(), m_datagram.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof m_noRoom)> control{};
    msghdr message{};
    message.msg_name = &sender;
    message.msg_namelen = sizeof sender;
    message.msg_iov = &place;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t length = recvmsg(m_socket.get(), &message, MSG_DONTWAIT);
    if (length < 0)
        return errno == EINTR;
    for (cmsghdr* each = CMSG_FIRSTHDR(&message); each != nullptr; each = CMSG_NXTHDR(&message, each))
        if (each->cmsg_level == SOL_SOCKET && each->cmsg_type == SO_RXQ_OVFL)
            std::memcpy(&m_noRoom, CMSG_DATA(each), sizeof m_noRoom);
    take(socketAddressText(sender), Bytes(m_datagram).first(static_cast<std::size_t>(length)), into);
    return true;
}

void UdpInput::take(const std::string& sender, Bytes datagram, std::vector<std::uint8_t>& into)
{
    if (!m_sender.empty() && sender != m_sender) {
        ++m_fromOthers;
        return;
    }
    if (m_sender.empty()) {
        if (!begin(datagram)) {
            ++m_damaged;
            return;
        }
        m_sender = sender;
        if (!m_isBlocks)
            into.insert(into.end(), m_header.begin(), m_header.end());
    }
    if (!m_isBlocks && isHeader(datagram)) {
        const bool isSame = equalAt(datagram, m_header, 0) && equalAt(datagram, m_header, 20); // magic, link type
        if (!isSame)
            m_state.failure = Error{ErrorCode::Corrupt, "the exporter began anew with another kind of packets; what "
                                                        "came before is kept: begin another capture"};
        m_state.isEnded = !isSame;
        datagram = datagram.subspan(FileHeader);
    }
    if (m_state.isEnded)
        return;
    if (!m_isBlocks && !isOfRecords(datagram))
        ++m_damaged;
    else
        into.insert(into.end(), datagram.begin(), datagram.end());
}

/// Whether it can be the first one of a capture.
bool UdpInput::begin(Bytes datagram)
{
    m_isBlocks = PcapngReader::recognises(datagram);
    if (m_isBlocks)
        return true;
    if (isHeader(datagram)) {
        std::copy_n(datagram.begin(), FileHeader, m_header.begin());
        return true;
    }
    m_header = AssumedHeader;
    m_isAssumed = !datagram.empty() && isOfRecords(datagram);
    if (m_isAssumed)
        m_state.assumption = fmt::format("{}; {}", Losses, Assumption);
    return m_isAssumed;
}

bool UdpInput::isHeader(Bytes datagram) const
{
    return datagram.size() >= FileHeader && PcapReader::recognises(datagram);
}

bool UdpInput::isOfRecords(Bytes datagram) const
{
    PcapLayout layout; // all magic numbers begin with a1
    layout.order = m_header[0] == 0xA1 ? ByteOrder::Big : ByteOrder::Little;
    while (datagram.size() >= RecordHeader) {
        const PcapLayout::Lengths lengths = layout.lengths(datagram);
        if (lengths.captured > datagram.size() - RecordHeader || lengths.captured > lengths.wire)
            return false;
        datagram = datagram.subspan(RecordHeader + lengths.captured);
    }
    return datagram.empty();
}

void UdpInput::tell()
{
    std::string& remark = m_state.remark;
    remark.clear();
    const auto add = [&remark](const std::string& text) { remark += (remark.empty() ? "" : "; ") + text; };
    if (!m_sender.empty())
        add(fmt::format("the packets came from {}, {}", m_sender, Losses));
    if (m_isAssumed)
        add(std::string(Assumption));
    if (m_noRoom > 0)
        add(fmt::format("this computer had no room for {}", countedText(m_noRoom, "datagram", "datagrams")));
    if (m_fromOthers > 0)
        add(fmt::format("{} of other senders {} left out", countedText(m_fromOthers, "datagram", "datagrams"),
                        m_fromOthers == 1 ? "was" : "were"));
    if (m_damaged > 0)
        add(fmt::format("{} that {} no whole packets {} left out", countedText(m_damaged, "datagram", "datagrams"),
                        m_damaged == 1 ? "holds" : "hold", m_damaged == 1 ? "was" : "were"));
}

} // namespace waybill
