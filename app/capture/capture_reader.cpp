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
#include "capture/zstd_source.h"

#include <algorithm>
#include <optional>

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

    CaptureOptions options;
    FileSource* file = nullptr; ///< inside the chain of sources; null when reading from elsewhere
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
    if (compression == Compression::Gzip)
        source = std::make_unique<GzipSource>(std::move(head), limit);
    else if (compression == Compression::Zstd)
        source = std::make_unique<ZstdSource>(std::move(head), limit);
    else
        source = std::move(head);
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

Result<CaptureReader> CaptureReader::open(const std::string& path, const CaptureOptions& options)
{
    auto opened = FileSource::open(path, {options.hash, options.follow});
    if (!opened)
        return Failure(opened.error());
    FileSource* const file = opened->get();
    auto state = std::make_unique<State>(std::move(*opened), options);
    state->file = file;
    state->recorder.facts().path = path;
    state->recorder.facts().fileSize = file->sizeWhenOpened();
    const auto started = state->start();
    if (!started)
        return Failure(started.error());
    return CaptureReader(std::move(state));
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
