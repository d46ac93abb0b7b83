// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packet_loader.h"

#include "capture/stored_file.h"
#include "models/text.h"

#include <algorithm>

namespace waybill {

PacketLoader::PacketLoader(QThreadPool* pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_fetching(
                                         pool, [this](const Answer& result) { answer(result); },
                                         [this](const QString& problem) { emit failed(problem); }),
      m_fetchingPacket(
          pool, [this](const Packet& result) { emit packetLoaded(result.packet, result.problem); },
          [this](const QString& problem) { emit packetLoaded({}, problem); }),
      m_fetchingLines(
          pool, [this](const Lines& lines) { emit linesLoaded(lines); },
          [this](const QString&) { emit linesLoaded({}); }),
      m_fetchingStream(
          pool, [this](const Stream& result) { emit streamLoaded(result.stream, result.problem); },
          [this](const QString& problem) { emit streamLoaded(nullptr, problem); })
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PacketLoader::finishReading);
    connect(&m_reading, &QFutureWatcherBase::progressTextChanged, this, &PacketLoader::progressed);
}

PacketLoader::~PacketLoader()
{
    m_reading.disconnect();
    m_reading.cancel();
    m_reading.waitForFinished();
}

void PacketLoader::setAnalysis(AnalysisPtr analysis)
{
    const bool isSame = analysis && m_analysis && analysis->sharedRecording() == m_analysis->sharedRecording();
    m_analysis = std::move(analysis);
    if (isSame)
        return;
    cancel();
    m_columns.clear();
}

std::vector<std::uint32_t> PacketLoader::capturesOf(FlowId flow) const
{
    const Recording& recording = m_analysis->recording();
    const FlowIdentity& identity = m_analysis->flow(flow);
    if (identity.run.value >= recording.runs.size())
        return {identity.capture};
    std::vector<std::uint32_t> captures = recording.runs[identity.run.value].captures;
    std::erase_if(captures, [&](std::uint32_t capture) { // a ring buffer's flow goes on in later files
        return capture < identity.capture || capture >= recording.captures.size() ||
               recording.captures[capture].first > m_analysis->counters(flow).last;
    });
    return captures;
}

bool PacketLoader::isReady(FlowId flow) const
{
    if (!m_analysis || flow.isNone())
        return false;
    const std::vector<std::uint32_t> captures = capturesOf(flow);
    return std::all_of(captures.begin(), captures.end(),
                       [this](std::uint32_t capture) { return m_columns.contains(capture); });
}

std::uint64_t PacketLoader::bytesToRead(FlowId flow) const
{
    std::uint64_t bytes = 0;
    if (!m_analysis || flow.isNone())
        return bytes;
    for (const std::uint32_t capture : capturesOf(flow)) {
        const CaptureFacts& facts = m_analysis->recording().captures[capture];
        if (!m_columns.contains(capture))
            bytes += facts.kept ? facts.kept->written() : facts.fileSize;
    }
    return bytes;
}

void PacketLoader::load(FlowId flow)
{
    if (!m_analysis || flow.value >= m_analysis->flowCount())
        return;
    m_wanted = flow;
    if (!m_isReading)
        readNext();
}

void PacketLoader::cancel()
{
    m_wanted = FlowId::none();
    m_fetching.cancel();
    m_fetchingPacket.cancel();
    m_fetchingLines.cancel();
    m_fetchingStream.cancel();
    m_reading.cancel();
}

void PacketLoader::loadPacket(std::uint32_t capture, const PacketEntry& packet)
{
    const auto found = m_columns.find(capture);
    if (found == m_columns.end())
        return;
    const LatestJob<Packet>::Work work = [column = found->second, packet](const StopFlag&) -> Packet {
        Result<StoredPacket> stored = column->bytesOf(packet);
        if (!stored)
            return {{}, shownText(describe(stored.error()))};
        TreeNode tree = packetTree(stored->raw());
        return {{packet.frame, std::move(stored->bytes), std::move(tree)}, {}};
    };
    m_fetchingPacket.start([work] { return work; }, LatestJob<Packet>::Running::Stop);
}

void PacketLoader::loadLines(std::vector<ListedLine> wanted)
{
    const LatestJob<Lines>::Work work = [columns = m_columns, wanted = std::move(wanted)](const StopFlag& stop) {
        Lines lines = wanted;
        std::map<std::uint32_t, PacketBytes> bytes; // in ascending order gzip data are unpacked once
        for (ListedLine& line : lines) {
            const auto column = columns.find(line.capture);
            if (column == columns.end() || stop.load(std::memory_order_relaxed))
                continue;
            const auto reader = bytes.try_emplace(line.capture, column->second->openBytes()).first;
            if (const auto stored = column->second->bytesOf(line.packet, reader->second))
                line.line = packetLine(packetTree(stored->raw()));
        }
        return lines;
    };
    m_fetchingLines.start([work] { return work; }, LatestJob<Lines>::Running::LetFinish);
}

void PacketLoader::loadStream(FlowId flow, std::uint64_t limit)
{
    if (!isReady(flow))
        return;
    std::vector<StreamSource> sources;
    for (const std::uint32_t capture : capturesOf(flow))
        sources.push_back({m_columns.at(capture), capture});
    const LatestJob<Stream>::Work work = [sources = std::move(sources), flow, limit](const StopFlag& stop) -> Stream {
        auto stream = readFlowStream(sources, flow, limit, [&stop] { return stop.load(std::memory_order_relaxed); });
        if (!stream)
            return {nullptr, shownText(describe(stream.error()))};
        return {std::make_shared<const FlowStream>(std::move(*stream)), {}};
    };
    m_fetchingStream.start([work] { return work; }, LatestJob<Stream>::Running::Stop);
}

void PacketLoader::readNext()
{
    for (const std::uint32_t capture : capturesOf(m_wanted)) {
        if (m_columns.contains(capture))
            continue;
        m_capture = capture;
        m_isReading = true;
        m_reading.setFuture(startPacketColumn(m_pool, m_analysis, capture));
        return;
    }
    fetch();
}

void PacketLoader::finishReading()
{
    m_isReading = false;
    const QFuture<PacketColumnResult> future = m_reading.future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        const PacketColumnResult result = future.result();
        if (!result) {
            m_wanted = FlowId::none();
            emit failed(shownText(describe(result.error())));
            return;
        }
        m_columns[m_capture] = *result;
    }
    if (!m_wanted.isNone())
        readNext();
}

void PacketLoader::fetch()
{
    m_fetching.start(
        [this]() -> LatestJob<Answer>::Work {
            std::vector<std::pair<std::uint32_t, ColumnPtr>> columns;
            for (const std::uint32_t capture : m_wanted.isNone() ? std::vector<std::uint32_t>() : capturesOf(m_wanted))
                if (const auto found = m_columns.find(capture); found != m_columns.end())
                    columns.emplace_back(*found);
            return [columns = std::move(columns), flow = m_wanted](const StopFlag&) {
                Answer answer;
                answer.packets.flow = flow;
                for (const auto& [capture, column] : columns) {
                    const auto found = column->packetsOf(flow, MaxListed - answer.packets.packets.size());
                    if (!found) {
                        answer.problem = shownText(describe(found.error()));
                        return answer;
                    }
                    answer.packets.total += found->total;
                    auto& packets = answer.packets.packets;
                    packets.insert(packets.end(), found->packets.begin(), found->packets.end());
                    answer.packets.captures.resize(packets.size(), capture);
                }
                return answer;
            };
        },
        LatestJob<Answer>::Running::Stop);
}

void PacketLoader::answer(const Answer& answer)
{
    if (answer.packets.flow != m_wanted || m_wanted.isNone())
        return;
    if (answer.problem.isEmpty())
        emit loaded(answer.packets);
    else
        emit failed(answer.problem);
}

} // namespace waybill
