// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet_column.h"

#include "capture/capture_reader.h"
#include "flow/flow_table.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fmt/format.h>
#include <span>
#include <unistd.h>

namespace waybill {

namespace {

/// The flow table tells the flow of each packet; contents are not wanted a second time.
class NoContents final : public StreamSink, public ContentSink {
public:
    bool onStream(const FlowContext&, const StreamChunk&) override { return false; }
    bool onDatagram(const FlowContext&, const Datagram&) override { return false; }
    void onFlowEnd(FlowId) override {}
    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
};

constexpr std::size_t EntriesPerWrite = 8192; // 256 KiB
constexpr std::uint64_t PacketsPerCheckpoint = 1024;

bool writeAll(int fd, std::span<const PacketEntry> entries)
{
    const auto* at = reinterpret_cast<const char*>(entries.data());
    std::size_t left = entries.size_bytes();
    while (left > 0) {
        const ssize_t written = ::write(fd, at, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        left -= static_cast<std::size_t>(written);
    }
    return true;
}

Result<int> openUnlinked()
{
    const char* chosen = std::getenv("TMPDIR");
    std::string path = std::string(chosen != nullptr && *chosen != 0 ? chosen : "/tmp") + "/waybill-packets-XXXXXX";
    const int fd = mkstemp(path.data());
    if (fd < 0)
        return failureFromErrno(errno, "create a temporary file for the packet list", path);
    ::unlink(path.c_str());
    return fd;
}

PacketEntry entryOf(const RawPacket& raw, const PacketSummary& packet, FlowId flow, const FlowIdentity& identity)
{
    const bool isFromOriginator = packet.source.isNone() ? packet.sourceMac == identity.originatorMac
                                  : identity.originator == identity.responder
                                      ? packet.sourcePort == identity.originatorPort
                                      : packet.source == identity.originator;
    PacketEntry entry;
    entry.time = raw.time;
    entry.fileOffset = raw.fileOffset;
    entry.flow = flow;
    entry.frame = static_cast<std::uint32_t>(std::min<std::uint64_t>(raw.frame, UINT32_MAX));
    entry.wireLength = packet.wireLength;
    entry.payloadAndDirection = packet.payloadLength << 1 | (isFromOriginator ? 1u : 0u);
    return entry;
}

} // namespace

struct PacketColumn::State {
    int fd = -1;
    std::uint64_t count = 0;
    std::string path;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (fd >= 0)
            ::close(fd);
    }

    Result<void> fill(CaptureReader& reader, FlowTable& flows, const PacketOrigin& origin, bool isWanted,
                      const Checkpoint& checkpoint)
    {
        std::vector<PacketEntry> entries;
        RawPacket raw;
        PacketSummary packet;
        while (reader.next(raw) == ReadStep::Packet) {
            decodePacket(raw, packet);
            const FlowId flow = flows.add(packet, origin);
            if (raw.frame % PacketsPerCheckpoint == 0 && checkpoint &&
                checkpoint({reader.fileBytesRead(), reader.facts().fileSize, raw.frame}) != Continue::Yes)
                return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was kept"});
            if (!isWanted)
                continue;
            entries.push_back(entryOf(raw, packet, flow, flows.identity(flow)));
            ++count;
            if (entries.size() < EntriesPerWrite)
                continue;
            if (!writeAll(fd, entries))
                return failureFromErrno(errno, "write the packet list", "temporary folder");
            entries.clear();
        }
        if (!writeAll(fd, entries))
            return failureFromErrno(errno, "write the packet list", "temporary folder");
        return {};
    }
};

PacketColumn::PacketColumn(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PacketColumn::~PacketColumn() = default;

Result<std::shared_ptr<const PacketColumn>> PacketColumn::build(const AnalysisPtr& analysis, std::uint32_t capture,
                                                                const Checkpoint& checkpoint)
{
    const Recording& recording = analysis->recording();
    const Result<int> file = openUnlinked();
    if (!file)
        return Failure(file.error());
    auto state = std::make_unique<State>();
    state->fd = *file;
    NoContents none;
    FlowTable flows(none, none);
    // Flow numbers follow from the packets alone, so every capture before this one is read again as well.
    for (std::uint32_t run = 0; run < recording.runs.size(); ++run) {
        for (const std::uint32_t index : recording.runs[run].captures) {
            if (index > capture)
                continue;
            const CaptureFacts& known = recording.captures[index];
            CaptureOptions options;
            options.hash = false;
            Result<CaptureReader> reader = CaptureReader::open(known.path, options);
            if (!reader)
                return Failure(reader.error());
            const Result<void> filled = state->fill(*reader, flows, {RunId{run}, index}, index == capture, checkpoint);
            if (!filled)
                return Failure(filled.error());
            const CaptureFacts& now = reader->facts();
            if (recording.isComplete && (now.packets != known.packets || now.wireBytes != known.wireBytes))
                return Failure(
                    Error{ErrorCode::Corrupt, "the file changed since it was analysed; open it again", known.path});
        }
    }
    return std::shared_ptr<const PacketColumn>(new PacketColumn(std::move(state)));
}

std::uint64_t PacketColumn::size() const noexcept
{
    return m_state->count;
}

Result<PacketColumn::FlowPackets> PacketColumn::packetsOf(FlowId flow, std::size_t limit) const
{
    FlowPackets result;
    std::vector<PacketEntry> page(EntriesPerWrite);
    for (std::uint64_t row = 0; row < m_state->count; row += page.size()) {
        const std::size_t rows = std::min<std::uint64_t>(page.size(), m_state->count - row);
        const std::size_t bytes = rows * sizeof(PacketEntry);
        const ssize_t got = ::pread(m_state->fd, page.data(), bytes, static_cast<off_t>(row * sizeof(PacketEntry)));
        if (got != static_cast<ssize_t>(bytes))
            return failureFromErrno(got < 0 ? errno : EIO, "read the packet list", "temporary folder");
        for (std::size_t i = 0; i < rows; ++i) {
            if (page[i].flow != flow)
                continue;
            ++result.total;
            if (result.packets.size() < limit)
                result.packets.push_back(page[i]);
        }
    }
    return result;
}

} // namespace waybill
