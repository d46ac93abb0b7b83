// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"

#include "analysis/recording_builder.h"
#include "analysis/same_reading.h"
#include "analysis/view_builder.h"
#include "analysis/with_rules.h"
#include "capture/capture_reader.h"
#include "capture/facts_recorder.h"
#include "capture/har_mark.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <limits>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace waybill {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t PacketsPerCheckpoint = 4096;
constexpr auto ShortestWait = std::chrono::microseconds(200); // for a pipe that has nothing yet
constexpr auto LongestWait = std::chrono::milliseconds(20);
constexpr std::uint64_t PacketsPerClockReading = 64; // a slow source must not delay the checkpoint
constexpr auto TimePerCheckpoint = std::chrono::milliseconds(50);
constexpr auto TimePerPublication = std::chrono::milliseconds(100);
// Publishing may take at most a tenth of the time, however large the recording grows.
constexpr int PublishingShare = 10;
constexpr std::uint64_t NoLimit = std::numeric_limits<std::uint64_t>::max();

bool isPipe(const std::string& path)
{
    struct stat status = {};
    const int failed = path == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(path.c_str(), &status);
    return failed == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

/// One pass over all captures of a request.
class Reading {
public:
    Reading(const AnalysisRequest& request, const Checkpoint& checkpoint, const GiveRecording& give)
        : m_request(request), m_checkpoint(checkpoint), m_give(give)
    {}

    Result<GivenRecording> run()
    {
        const Result<void> read = m_request.again          ? readAgain(*m_request.again)
                                  : m_request.beingWritten ? readWritten()
                                                           : readAll();
        if (!read)
            return Failure(read.error());
        if (m_state == Continue::Cancel)
            return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was kept"});
        m_builder.finish();
        return makeRecording(true);
    }

private:
    Result<void> readAll();
    Result<void> readAgain(const Recording& known);
    Result<void> readWritten();
    Result<void> readCapture(const std::string& path, RunId run);
    Continue checkpoint();
    Continue waitForMore();
    [[nodiscard]] bool isGrowing() const;
    void read(CaptureReader& reader, const PacketOrigin& origin, std::uint64_t limit = NoLimit);
    void sumSizes();
    [[nodiscard]] Result<void> refuseDuplicate(const CaptureFacts& facts) const;
    [[nodiscard]] GivenRecording makeRecording(bool isFinal);
    void take(const RawPacket& raw, const CaptureFacts& facts, PacketOrigin origin);

    const AnalysisRequest& m_request;
    const Checkpoint& m_checkpoint;
    const GiveRecording& m_give;
    RecordingBuilder m_builder;
    PacketSummary m_packet;           ///< used again for every packet
    AppAttribution m_apps;            ///< of the capture being read
    std::vector<MadeFrom> m_madeFrom; ///< likewise, by interface
    std::vector<CaptureFacts> m_captures;
    std::vector<RunFacts> m_runs;
    const CaptureReader* m_current = nullptr;
    Progress m_progress;
    std::uint64_t m_bytesBefore = 0; ///< of captures read before the current one
    std::uint64_t m_packetsBefore = 0;
    Continue m_state = Continue::Yes;
    std::pair<std::uint64_t, std::uint64_t> m_published; ///< bytes and packets that the last snapshot knew
    bool m_isLastLook = false;                           ///< at a capture whose writing ended
    Clock::duration m_wait = ShortestWait;
    Clock::time_point m_nextCheckpoint = Clock::now() + TimePerCheckpoint;
    Clock::time_point m_nextPublication = Clock::now() + TimePerPublication;
};

void Reading::sumSizes()
{
    for (const auto& run : m_request.runs) {
        for (const std::string& path : run) {
            std::error_code error;
            const auto size = std::filesystem::file_size(path, error);
            m_progress.bytesTotal += error ? 0 : size;
        }
    }
}

Result<void> Reading::readAll()
{
    sumSizes();
    for (std::uint32_t run = 0; run < m_request.runs.size() && m_state == Continue::Yes; ++run) {
        m_runs.emplace_back();
        for (const std::string& path : m_request.runs[run]) {
            const Result<void> read = readCapture(path, RunId{run});
            if (!read)
                return read;
            if (m_state != Continue::Yes)
                break;
        }
    }
    return {};
}

Result<void> Reading::readAgain(const Recording& known)
{
    for (const CaptureFacts& capture : known.captures)
        m_progress.bytesTotal += capture.fileSize;
    for (std::uint32_t run = 0; run < known.runs.size() && m_state == Continue::Yes; ++run) {
        m_runs.push_back(known.runs[run]);
        for (const std::uint32_t index : known.runs[run].captures) {
            const CaptureFacts& facts = known.captures[index];
            CaptureOptions options;
            options.hash = false;
            Result<CaptureReader> reader = CaptureReader::reopen(facts, options);
            if (!reader)
                return Failure(reader.error());
            m_current = &*reader;
            read(*reader, {RunId{run}, index}, packetsToRead(facts));
            m_current = nullptr;
            if (m_state != Continue::Yes)
                return {};
            if (!isSameReading(reader->facts(), facts))
                return Failure(
                    Error{ErrorCode::Corrupt, "the file changed since it was read; open it again", facts.path});
            m_bytesBefore += reader->fileBytesRead();
            m_packetsBefore += facts.packets;
            m_captures.push_back(facts);
        }
    }
    return {};
}

/// The files of a live capture, each as it comes, until it is said that no further one does.
Result<void> Reading::readWritten()
{
    m_runs.emplace_back();
    while (m_state == Continue::Yes) {
        const WrittenFiles written = m_request.beingWritten();
        if (m_captures.size() < written.files.size()) {
            const Result<void> read = readCapture(written.files[m_captures.size()], RunId{0});
            if (!read)
                return read;
        } else if (written.isOver) {
            return {};
        } else {
            m_state = waitForMore();
        }
    }
    return {};
}

/// The capture that is being read is not whole yet.
bool Reading::isGrowing() const
{
    return m_request.beingWritten && m_captures.size() >= m_request.beingWritten().whole;
}

Result<void> Reading::refuseDuplicate(const CaptureFacts& facts) const
{
    for (const CaptureFacts& other : m_captures) {
        if (facts.sha256 && other.sha256 == facts.sha256)
            return Failure(Error{ErrorCode::DuplicateInput,
                                 fmt::format("this is the same file as {} (SHA-256 {}); it would count twice",
                                             other.path, toHex(*facts.sha256)),
                                 facts.path});
    }
    return {};
}

Result<void> Reading::readCapture(const std::string& path, RunId run)
{
    if (m_request.place != nullptr)
        m_request.place->note(m_captures.size(), 0, 0);
    CaptureOptions options;
    options.hash = m_request.hash;
    options.follow = isPipe(path) || m_request.beingWritten; // never blocks in a read, so that it can be stopped
    options.keepInput = m_request.keepStandardInput;
    Result<CaptureReader> reader = CaptureReader::open(path, options);
    if (!reader)
        return Failure(reader.error());
    const PacketOrigin origin{run, static_cast<std::uint32_t>(m_captures.size())};
    RunFacts& facts = m_runs[run.value];
    facts.captures.push_back(origin.capture);
    if (facts.label.empty())
        facts.label = path == "-" ? "standard input" : std::filesystem::path(path).filename().string();
    m_current = &*reader;
    read(*reader, origin);
    m_current = nullptr;
    if (m_state == Continue::Yes)
        reader->finishHash();
    const Result<void> distinct = refuseDuplicate(reader->facts());
    if (!distinct)
        return distinct;
    m_bytesBefore += reader->fileBytesRead();
    m_packetsBefore += reader->facts().packets;
    m_captures.push_back(reader->facts());
    return {};
}

void Reading::take(const RawPacket& raw, const CaptureFacts& facts, PacketOrigin origin)
{
    if (m_request.to && *m_request.to < raw.time) {
        m_builder.leaveOut();
        return;
    }
    origin.isBeforeSpan = m_request.from && raw.time < *m_request.from;
    decodePacket(raw, m_packet);
    // Sums over flows equal the capture's own, which leave these out as capinfos does.
    m_packet.wireLength -= std::min(pseudoHeaderLength(raw.linkType), m_packet.wireLength);
    while (m_madeFrom.size() <= raw.interface)
        m_madeFrom.push_back(madeFrom(facts, static_cast<std::uint32_t>(m_madeFrom.size())));
    origin.madeFrom = m_madeFrom[raw.interface];
    m_builder.add(m_packet, raw.linkType, origin, m_apps.hintOf(raw, facts));
}

void Reading::read(CaptureReader& reader, const PacketOrigin& origin, std::uint64_t limit)
{
    RawPacket raw;
    std::uint64_t sinceCheckpoint = 0;
    m_apps = {};
    m_madeFrom.clear();
    m_isLastLook = false;
    while (m_state == Continue::Yes && reader.facts().packets < limit) {
        const ReadStep step = reader.next(raw);
        if (step == ReadStep::EndSoFar) {
            if (m_request.beingWritten && !isGrowing() && std::exchange(m_isLastLook, true))
                reader.stopFollowing();
            else
                m_state = waitForMore();
            continue;
        }
        if (step != ReadStep::Packet)
            return;
        m_wait = ShortestWait;
        if (m_request.place != nullptr)
            m_request.place->note(origin.capture, raw.fileOffset, raw.frame);
        take(raw, reader.facts(), origin);
        ++sinceCheckpoint;
        const bool isDue = sinceCheckpoint >= PacketsPerCheckpoint ||
                           (sinceCheckpoint % PacketsPerClockReading == 0 && Clock::now() >= m_nextCheckpoint);
        if (!isDue)
            continue;
        sinceCheckpoint = 0;
        m_state = checkpoint();
    }
}

Continue Reading::waitForMore()
{
    std::this_thread::sleep_for(m_wait);
    m_wait = std::min<Clock::duration>(m_wait * 2, LongestWait);
    return Clock::now() >= m_nextCheckpoint ? checkpoint() : Continue::Yes;
}

Continue Reading::checkpoint()
{
    m_progress.bytesDone = m_bytesBefore + (m_current ? m_current->fileBytesRead() : 0);
    m_progress.packets = m_packetsBefore + (m_current ? m_current->facts().packets : 0);
    m_nextCheckpoint = Clock::now() + TimePerCheckpoint;
    const Continue answer = m_checkpoint ? m_checkpoint(m_progress) : Continue::Yes;
    const auto now = Clock::now();
    if (answer != Continue::Yes || !m_give || now < m_nextPublication)
        return answer;
    const std::pair read{m_progress.bytesDone, m_progress.packets};
    if (std::exchange(m_published, read) == read)
        return answer; // a capture in which nothing happens costs nothing
    const Continue given = m_give(makeRecording(false));
    const auto took = Clock::now() - now;
    m_nextPublication = now + std::max<Clock::duration>(TimePerPublication, took * PublishingShare);
    return given;
}

GivenRecording Reading::makeRecording(bool isFinal)
{
    std::vector<FlowId> changed = m_builder.takeChanged();
    std::vector<CaptureFacts> captures = m_captures;
    if (m_current != nullptr)
        captures.push_back(m_current->facts());
    const std::shared_ptr<Recording> recording = m_builder.snapshot(std::move(captures), m_runs);
    recording->from = m_request.from;
    recording->to = m_request.to;
    recording->wasStopped = m_state == Continue::StopHere;
    recording->isComplete =
        isFinal && !recording->wasStopped &&
        std::all_of(m_captures.begin(), m_captures.end(), [](const CaptureFacts& c) { return c.isComplete; });
    return {recording, std::move(changed)};
}

/// What analyse() makes of recordings that grow.
class Viewing {
public:
    Viewing(const AnalysisRequest& request, const GeographySource& geography)
        : m_request(request), m_geography(geography)
    {}

    /// Fails when the tables could not be loaded, which are waited for when they are needed first.
    Result<AnalysisPtr> see(const GivenRecording& given)
    {
        if (!m_tables) {
            const Result<std::shared_ptr<const Geography>> tables = m_geography();
            if (!tables)
                return Failure(tables.error());
            m_tables = *tables;
        }
        if (!m_view || !given.changed)
            m_view.emplace(m_tables, m_request.handset, m_request.services);
        return m_view->update(given.recording, given.changed.value_or(std::vector<FlowId>()));
    }

private:
    const AnalysisRequest& m_request;
    const GeographySource& m_geography;
    std::shared_ptr<const Geography> m_tables;
    std::optional<ViewBuilder> m_view;
};

RecordingReader& otherReader()
{
    static RecordingReader reader; // set once, before anything is analysed
    return reader;
}

bool isLeftToOther(const AnalysisRequest& request)
{
    const auto isFile = [](const std::string& path) { return path != "-" && !isPipe(path); };
    return otherReader() && !request.again && !request.beingWritten &&
           std::all_of(request.runs.begin(), request.runs.end(),
                       [&](const auto& run) { return std::all_of(run.begin(), run.end(), isFile); });
}

} // namespace

Result<GivenRecording> record(const AnalysisRequest& request, const Checkpoint& checkpoint, const GiveRecording& give)
{
    return Reading(request, checkpoint, give).run();
}

void readFilesBy(RecordingReader reader)
{
    otherReader() = std::move(reader);
}

std::vector<std::vector<std::string>> runsFromArguments(const std::vector<std::string>& arguments)
{
    std::vector<std::vector<std::string>> runs;
    for (const std::string& argument : arguments) {
        std::error_code error;
        if (argument.find('+') == std::string::npos || std::filesystem::exists(argument, error)) {
            runs.push_back({argument});
            continue;
        }
        std::vector<std::string>& files = runs.emplace_back();
        for (std::size_t from = 0; from <= argument.size();) {
            const std::size_t plus = std::min(argument.find('+', from), argument.size());
            if (plus > from)
                files.push_back(argument.substr(from, plus - from));
            from = plus + 1;
        }
    }
    return runs;
}

Result<AnalysisPtr> analyse(const AnalysisRequest& request, std::shared_ptr<const Geography> geography,
                            const Checkpoint& checkpoint, const Publish& publish)
{
    const GeographySource loaded = [&geography]() -> Result<std::shared_ptr<const Geography>> { return geography; };
    return analyse(request, loaded, checkpoint, publish);
}

Result<AnalysisPtr> analyse(const AnalysisRequest& request, const GeographySource& geography,
                            const Checkpoint& checkpoint, const Publish& publish)
{
    Viewing viewing(request, geography);
    std::optional<Error> failure; // of loading the tables
    GiveRecording give;
    if (publish)
        give = [&](const GivenRecording& given) {
            Result<AnalysisPtr> seen = viewing.see(given);
            if (!seen) {
                failure = std::move(seen.error());
                return Continue::Cancel;
            }
            publish(std::move(*seen));
            return Continue::Yes;
        };
    const Result<GivenRecording> read =
        isLeftToOther(request) ? otherReader()(request, checkpoint, give) : record(request, checkpoint, give);
    if (failure)
        return Failure(*failure);
    return read ? viewing.see(*read) : Failure(read.error());
}

AnalysisPtr withHandset(const AnalysisPtr& analysis, const HandsetChoice& choice)
{
    ViewBuilder view(analysis->sharedGeography(), choice, analysis->parts().services);
    return withRules(view.update(analysis->sharedRecording(), {}), analysis->parts().rules);
}

AnalysisPtr withServices(const AnalysisPtr& analysis, std::shared_ptr<const ServiceGroups> services)
{
    Analysis::Parts parts = analysis->parts();
    if (parts.withoutRules)
        parts.withoutRules = withServices(parts.withoutRules, services);
    parts.services = std::move(services);
    return std::make_shared<const Analysis>(std::move(parts));
}

} // namespace waybill
