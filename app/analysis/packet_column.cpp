// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet_column.h"

#include "analysis/rereading.h"
#include "capture/capture_reader.h"
#include "capture/facts_recorder.h"
#include "capture/stored_file.h"

#include <algorithm>
#include <cerrno>
#include <span>
#include <type_traits>

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

std::span<const std::uint8_t> asBytes(const std::vector<PacketEntry>& entries)
{
    static_assert(std::has_unique_object_representations_v<PacketEntry>);
    return {reinterpret_cast<const std::uint8_t*>(entries.data()), entries.size() * sizeof(PacketEntry)};
}

Failure changed(const std::string& path)
{
    return Failure(Error{ErrorCode::Corrupt, "the file changed since it was analysed; open it again", path});
}

} // namespace

PacketEntry entryOf(const RereadPacket& reread)
{
    const RawPacket& raw = reread.raw;
    const PacketSummary& packet = reread.summary;
    const FlowIdentity& identity = reread.identity;
    const bool isFromOriginator = packet.source.isNone() ? packet.sourceMac == identity.originatorMac
                                  : identity.originator == identity.responder
                                      ? packet.sourcePort == identity.originatorPort
                                      : packet.source == identity.originator;
    PacketEntry entry;
    entry.time = raw.time;
    entry.fileOffset = raw.fileOffset;
    entry.flow = reread.flow;
    entry.frame = static_cast<std::uint32_t>(std::min<std::uint64_t>(raw.frame, UINT32_MAX));
    // As analyse() counts: what a capturing driver put before the packet was never on the wire.
    entry.wireLength = packet.wireLength - std::min(pseudoHeaderLength(raw.linkType), packet.wireLength);
    entry.payloadAndDirection = packet.payloadLength << 1 | (isFromOriginator ? 1u : 0u);
    return entry;
}

struct PacketColumn::State {
    std::shared_ptr<SpoolFile> rows = SpoolFile::create("write the packet list");
    std::shared_ptr<const CaptureAccess> access;
    std::vector<PacketEntry> page; ///< rows not yet written

    [[nodiscard]] std::uint64_t count() const { return rows->written() / sizeof(PacketEntry); }
    Result<void> flush()
    {
        rows->append(asBytes(page));
        page.clear();
        if (auto failed = rows->failure())
            return Failure(std::move(*failed));
        return {};
    }
};

PacketColumn::PacketColumn(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PacketColumn::~PacketColumn() = default;

Result<std::shared_ptr<const PacketColumn>> PacketColumn::build(const AnalysisPtr& analysis, std::uint32_t capture,
                                                                const Checkpoint& checkpoint)
{
    const Recording& recording = analysis->recording();
    auto state = std::make_unique<State>();
    NoContents none;
    Rereading rereading(recording, none, none, checkpoint);
    // Flow numbers follow from the packets alone, so every capture before this one is read again as well.
    for (std::uint32_t run = 0; run < recording.runs.size(); ++run) {
        for (const std::uint32_t index : recording.runs[run].captures) {
            if (index > capture)
                continue;
            const bool isWanted = index == capture;
            CaptureOptions options;
            options.hash = false;
            options.makeAccess = isWanted;
            auto reader = CaptureReader::reopen(recording.captures[index], options);
            if (!reader)
                return Failure(std::move(reader.error()));
            const auto keep = [&state, isWanted](const RereadPacket& packet) -> Result<void> {
                if (isWanted)
                    state->page.push_back(entryOf(packet));
                return state->page.size() < EntriesPerWrite ? Result<void>() : state->flush();
            };
            auto read = rereading.read(*reader, {RunId{run}, index}, keep);
            read = read ? state->flush() : read;
            if (!read)
                return Failure(std::move(read.error()));
            if (!isWanted)
                continue;
            auto access = reader->access();
            if (!access)
                return Failure(std::move(access.error()));
            state->access = std::move(*access);
        }
    }
    return std::shared_ptr<const PacketColumn>(new PacketColumn(std::move(state)));
}

std::uint64_t PacketColumn::size() const noexcept
{
    return m_state->count();
}

std::uint64_t PacketColumn::temporaryBytes() const noexcept
{
    return m_state->rows->written() + m_state->access->temporaryBytes;
}

PacketBytes PacketColumn::openBytes() const
{
    return PacketBytes(m_state->access);
}

Result<StoredPacket> PacketColumn::bytesOf(const PacketEntry& entry) const
{
    PacketBytes bytes = openBytes();
    return bytesOf(entry, bytes);
}

Result<StoredPacket> PacketColumn::bytesOf(const PacketEntry& entry, PacketBytes& bytes) const
{
    auto packet = bytes.read(entry.fileOffset);
    if (!packet)
        return packet;
    if (!packet->hasTime)
        packet->time = entry.time;
    if (packet->time != entry.time)
        return changed(m_state->access->path);
    packet->frame = entry.frame;
    return packet;
}

Result<PacketColumn::FlowPackets> PacketColumn::packetsOf(FlowId flow, std::size_t limit) const
{
    FlowPackets result;
    std::vector<PacketEntry> page(EntriesPerWrite);
    const std::uint64_t count = size();
    for (std::uint64_t row = 0; row < count; row += page.size()) {
        const std::size_t rows = std::min<std::uint64_t>(page.size(), count - row);
        const std::size_t bytes = rows * sizeof(PacketEntry);
        const auto got =
            m_state->rows->readAt(row * sizeof(PacketEntry), {reinterpret_cast<std::uint8_t*>(page.data()), bytes});
        if (!got)
            return Failure(got.error());
        if (*got != bytes)
            return failureFromErrno(EIO, "read the packet list", "temporary folder");
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
