// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_reader.h"

#include "capture/byte_window.h"
#include "capture/facts_recorder.h"
#include "capture/file_kind.h"
#include "capture/file_source.h"
#include "capture/gzip_source.h"
#include "capture/head_source.h"
#include "capture/pcap_reader.h"
#include "capture/pcapng_reader.h"
#include "capture/spooling_source.h"
#include "capture/zstd_source.h"

#include <algorithm>
#include <optional>
#include <sys/stat.h>

namespace waybill {

namespace {

constexpr std::size_t MagicBytes = 4; // of pcap, pcapng, gzip (3) and zstd

bool startsWith(std::span<const std::uint8_t> head, std::span<const std::uint8_t> magic)
{
    return head.size() >= magic.size() && std::equal(magic.begin(), magic.end(), head.begin());
}

Compression compressionOf(std::span<const std::uint8_t> head)
{
    constexpr std::array<std::uint8_t, 3> Gzip{0x1F, 0x8B, 0x08};       // RFC 1952 §2.3.1, deflate
    constexpr std::array<std::uint8_t, 4> Zstd{0x28, 0xB5, 0x2F, 0xFD}; // RFC 8878 §3.1.1
    constexpr std::array<std::uint8_t, 3> Skippable{0x2A, 0x4D, 0x18};  // RFC 8878 §3.1.2, after 5x
    if (startsWith(head, Gzip))
        return Compression::Gzip;
    const bool isSkippable =
        head.size() >= MagicBytes && (head[0] & 0xF0) == 0x50 && startsWith(head.subspan(1), Skippable);
    return startsWith(head, Zstd) || isSkippable ? Compression::Zstd : Compression::None;
}

bool isPipe(const std::string& path)
{
    struct stat status = {};
    return path == "-" ||
           (::stat(path.c_str(), &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)));
}

} // namespace

struct CaptureReader::State {
    State(std::unique_ptr<ByteSource> input, const CaptureOptions& chosen)
        : options(chosen), head(std::make_unique<HeadSource>(std::move(input)))
    {}

    enum class Start : std::uint8_t { Ready, NotYet };

    /// Recognises compression and format. NotYet: a followed file has too few bytes so far.
    [[nodiscard]] Result<Start> start();
    [[nodiscard]] bool unwrap();
    [[nodiscard]] ReadStep step(RawPacket& packet);
    [[nodiscard]] static Result<CaptureReader> begin(std::unique_ptr<FileSource> file, const std::string& path,
                                                     const CaptureOptions& options);

    CaptureOptions options;
    FileSource* file = nullptr; ///< inside the chain of sources; null when reading from elsewhere
    CaptureAccess access;       ///< all but the layout
    std::shared_ptr<GzipIndex> gzip;
    std::shared_ptr<SpoolFile> unpacked; ///< what zstd gave
    std::uint64_t fileBytes = 0;
    std::unique_ptr<HeadSource> head;   ///< until the compression is known
    std::unique_ptr<ByteSource> source; ///< then: what the window reads
    std::optional<ByteWindow> window;
    FactsRecorder recorder;
    std::unique_ptr<FormatReader> format;
    std::optional<ReadStep> ended;
};

bool CaptureReader::State::unwrap()
{
    if (!head->gather(MagicBytes) && head->inputState() == SourceState::SoFar)
        return false;
    const Compression compression = compressionOf(head->head());
    const ExpansionLimit limit{options.decompressedLimit, options.compressionRatioLimit};
    recorder.facts().compression = compression;
    if (compression == Compression::Gzip) {
        gzip = options.makeAccess ? std::make_shared<GzipIndex>() : nullptr;
        source = std::make_unique<GzipSource>(std::move(head), limit, gzip);
    } else if (compression == Compression::Zstd) {
        source = std::make_unique<ZstdSource>(std::move(head), limit);
        unpacked = options.makeAccess ? SpoolFile::create("unpack the capture into a temporary file") : nullptr;
        if (unpacked)
            source = std::make_unique<SpoolingSource>(std::move(source), unpacked);
    } else {
        source = std::move(head);
    }
    window.emplace(*source);
    return true;
}

Result<CaptureReader::State::Start> CaptureReader::State::start()
{
    const std::string& path = recorder.facts().path;
    if (!source && !unwrap())
        return Start::NotYet;
    if (!window->ensure(MagicBytes)) {
        if (source->state() == SourceState::SoFar)
            return Start::NotYet;
        if (source->state() == SourceState::Failed) {
            Error error = source->failure();
            error.path = path;
            return Failure(std::move(error));
        }
        if (window->rest().empty())
            return Failure(Error{ErrorCode::Empty, "there is nothing in it; nothing was captured", path});
    }
    if (PcapReader::recognises(window->rest()))
        format = std::make_unique<PcapReader>(*window, recorder);
    else if (PcapngReader::recognises(window->rest()))
        format = std::make_unique<PcapngReader>(*window, recorder);
    if (format)
        return Start::Ready;
    (void)window->ensure(file != nullptr && file->sizeWhenOpened() > 0 ? FileKindBytes
                                                                       : MagicBytes); // pipes may be slow
    return Failure(describeForeignFile(window->rest().first(std::min(window->rest().size(), FileKindBytes)), path));
}

ReadStep CaptureReader::State::step(RawPacket& packet)
{
    if (!format) {
        const auto started = start();
        if (!started)
            return recorder.cut(0, started.error().message);
        if (*started == Start::NotYet)
            return ReadStep::EndSoFar;
    }
    return format->next(packet);
}

Result<CaptureReader> CaptureReader::State::begin(std::unique_ptr<FileSource> opened, const std::string& path,
                                                  const CaptureOptions& options)
{
    FileSource* const file = opened.get();
    CaptureAccess access;
    access.path = path;
    access.file = options.makeAccess ? file->stored() : nullptr;
    if (access.file)
        access.stamp = FileStamp::of(*access.file);
    std::unique_ptr<ByteSource> input = std::move(opened);
    std::shared_ptr<SpoolFile> kept;
    if (options.keepInput && !file->isRegular()) {
        kept = SpoolFile::create("keep a copy of what came in");
        input = std::make_unique<SpoolingSource>(std::move(input), kept);
    }
    auto state = std::make_unique<State>(std::move(input), options);
    state->file = file;
    state->access = std::move(access);
    CaptureFacts& facts = state->recorder.facts();
    facts.path = path;
    facts.fileSize = file->sizeWhenOpened();
    facts.kept = std::move(kept);
    const auto started = state->start();
    if (!started)
        return Failure(started.error());
    return CaptureReader(std::move(state));
}

Result<CaptureReader> CaptureReader::open(const std::string& path, const CaptureOptions& options)
{
    auto opened = FileSource::open(path, {options.hash, options.follow});
    if (!opened)
        return Failure(opened.error());
    return State::begin(std::move(*opened), path, options);
}

Result<CaptureReader> CaptureReader::reopen(const CaptureFacts& known, const CaptureOptions& options)
{
    if (!known.kept && isPipe(known.path)) // opening it might wait for ever
        return Failure(Error{ErrorCode::Unsupported, "what came through a pipe cannot be read again", known.path});
    if (!known.kept)
        return open(known.path, options);
    if (auto failed = known.kept->failure())
        return Failure(std::move(*failed));
    auto reader = State::begin(FileSource::over(known.kept, known.path), known.path, options);
    if (reader)
        reader->m_state->access.isTemporary = true;
    return reader;
}

Result<CaptureReader> CaptureReader::openSource(std::unique_ptr<ByteSource> source, const CaptureOptions& options)
{
    auto state = std::make_unique<State>(std::move(source), options);
    const auto started = state->start();
    if (!started)
        return Failure(started.error());
    return CaptureReader(std::move(state));
}

CaptureReader::CaptureReader(std::unique_ptr<State> state) noexcept : m_state(std::move(state)) {}
CaptureReader::~CaptureReader() = default;
CaptureReader::CaptureReader(CaptureReader&&) noexcept = default;
CaptureReader& CaptureReader::operator=(CaptureReader&&) noexcept = default;

ReadStep CaptureReader::next(RawPacket& packet)
{
    if (m_state->ended)
        return *m_state->ended;
    const ReadStep step = m_state->step(packet);
    if (step == ReadStep::End || step == ReadStep::Cut)
        m_state->ended = step;
    return step;
}

void CaptureReader::stopFollowing()
{
    if (m_state->file == nullptr)
        return;
    m_state->file->stopFollowing();
    m_state->recorder.facts().fileSize = m_state->file->sizeWhenOpened();
}

const CaptureFacts& CaptureReader::facts() const noexcept
{
    return m_state->recorder.facts();
}

std::uint64_t CaptureReader::fileBytesRead() const noexcept
{
    return m_state->source ? m_state->source->diskBytes() : 0;
}

void CaptureReader::finishHash()
{
    if (m_state->file != nullptr && m_state->options.hash && !m_state->recorder.facts().sha256)
        m_state->recorder.facts().sha256 = m_state->file->finishHash();
}

std::optional<Error> CaptureReader::accessFailure() const
{
    return m_state->unpacked ? m_state->unpacked->failure() : std::nullopt;
}

Result<std::shared_ptr<const CaptureAccess>> CaptureReader::access() const
{
    if (auto failed = accessFailure())
        return Failure(std::move(*failed));
    if (!m_state->access.file || !m_state->format)
        return Failure(Error{ErrorCode::Unsupported, "what came through a pipe cannot be read again", facts().path});
    auto access = std::make_shared<CaptureAccess>(m_state->access);
    access->layout = m_state->format->layout();
    access->gzip = m_state->gzip;
    access->temporaryBytes = m_state->gzip ? m_state->gzip->temporaryBytes() : 0;
    if (m_state->unpacked) {
        access->file = m_state->unpacked;
        access->isTemporary = true;
        access->temporaryBytes = m_state->unpacked->written();
    }
    return std::shared_ptr<const CaptureAccess>(std::move(access));
}

Result<Sha256Digest> hashFile(const std::string& path)
{
    auto opened = FileSource::open(path, {true, false});
    if (!opened)
        return Failure(opened.error());
    const auto digest = (*opened)->finishHash();
    if (!digest)
        return Failure((*opened)->failure());
    return *digest;
}

} // namespace waybill
