// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/flow_stream.h"
#include "job/start_analysis.h"
#include "models/latest_job.h"
#include "names/packet_tree.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace waybill {

/// The packets of one flow as far as they are shown.
struct LoadedPackets {
    FlowId flow;
    std::vector<PacketEntry> packets;
    std::vector<std::uint32_t> captures; ///< by packet: index into Recording::captures
    std::uint64_t total = 0;             ///< of the flow; more than packets when there are too many to list
};

/// One packet of a flow, read and decoded.
struct DecodedPacket {
    std::uint64_t frame = 0;
    std::vector<std::uint8_t> bytes; ///< captured
    TreeNode tree;
};

/// A packet that a list wants in one line, and its line once it was decoded.
struct ListedLine {
    int row = 0;
    std::uint32_t capture = 0;
    PacketEntry packet;
    PacketLine line = {};
};

/// Fetches the packets of a flow: reads the flow's captures once more on first demand, keeps what that made, and
/// answers from it afterwards. Everything that reads runs on the pool.
class PacketLoader : public QObject {
    Q_OBJECT
public:
    /// Packets listed for one flow; a download has hundreds of thousands, and nobody reads on.
    static constexpr std::size_t MaxListed = 20'000;

    PacketLoader(QThreadPool* pool, QObject* parent);
    ~PacketLoader() override;

    /// What was read before is kept when it is the same recording, seen from another handset.
    void setAnalysis(AnalysisPtr analysis);
    /// True when packets of this flow can be had without reading a capture again.
    [[nodiscard]] bool isReady(FlowId flow) const;
    /// Bytes on disk that load() would have to read first; 0 when not known.
    [[nodiscard]] std::uint64_t bytesToRead(FlowId flow) const;
    [[nodiscard]] bool isReading() const { return m_isReading; }
    void load(FlowId flow);
    /// Reads and decodes one packet that was listed.
    void loadPacket(std::uint32_t capture, const PacketEntry& packet);
    /// Reads and decodes packets that were listed, for their lines. What could not be read has no protocol.
    void loadLines(std::vector<ListedLine> wanted);
    /// Puts together what both sides of a flow sent, at most `limit` bytes a side. Its packets must have been listed.
    void loadStream(FlowId flow, std::uint64_t limit);
    /// Forgets the wish; a capture that is being read again is left.
    void cancel();

signals:
    /// "34 of 120 MB · 51 200 packets".
    void progressed(const QString& text);
    void loaded(const waybill::LoadedPackets& packets);
    /// Of the newest loadPacket(); a sentence instead when it could not be read.
    void packetLoaded(const waybill::DecodedPacket& packet, const QString& problem);
    void linesLoaded(const std::vector<waybill::ListedLine>& lines);
    /// Of the newest loadStream(); null, and why, when it could not be read.
    void streamLoaded(const std::shared_ptr<const waybill::FlowStream>& stream, const QString& problem);
    void failed(const QString& sentence);

private:
    using ColumnPtr = std::shared_ptr<const PacketColumn>;
    struct Answer {
        LoadedPackets packets;
        QString problem;
    };
    struct Packet {
        DecodedPacket packet;
        QString problem;
    };
    struct Stream {
        std::shared_ptr<const FlowStream> stream;
        QString problem;
    };
    using Lines = std::vector<ListedLine>;
    [[nodiscard]] std::vector<std::uint32_t> capturesOf(FlowId flow) const;
    void readNext();
    void finishReading();
    void fetch();
    void answer(const Answer& answer);

    QThreadPool* m_pool;
    AnalysisPtr m_analysis;
    FlowId m_wanted;
    std::map<std::uint32_t, ColumnPtr> m_columns; ///< by capture
    std::uint32_t m_capture = 0;                  ///< being read
    bool m_isReading = false;
    QFutureWatcher<PacketColumnResult> m_reading;
    LatestJob<Answer> m_fetching;
    LatestJob<Packet> m_fetchingPacket;
    LatestJob<Lines> m_fetchingLines;
    LatestJob<Stream> m_fetchingStream;
};

} // namespace waybill
