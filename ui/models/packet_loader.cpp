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
      m_fetchingBytes(
          pool, [this](const Bytes& result) { emit bytesLoaded(result.bytes, result.problem); },
          [this](const QString& problem) { emit bytesLoaded({}, problem); })
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
    m_fetchingBytes.cancel();
    m_reading.cancel();
}

void PacketLoader::loadBytes(std::uint32_t capture, const PacketEntry& packet)
{
    const auto found = m_columns.find(capture);
    if (found == m_columns.end())
        return;
    const LatestJob<Bytes>::Work work = [column = found->second, packet](const StopFlag&) -> Bytes {
        Result<StoredPacket> stored = column->bytesOf(packet);
        if (!stored)
            return {{}, shownText(describe(stored.error()))};
        return {std::move(stored->bytes), {}};
    };
    m_fetchingBytes.start([work] { return work; }, LatestJob<Bytes>::Running::Stop);
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
