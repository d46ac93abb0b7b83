// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/zstd_source.h"

#include <fmt/format.h>
#include <new>
#include <zstd.h>
#include <zstd_errors.h>

namespace waybill {

namespace {

constexpr std::size_t OutSize = std::size_t{256} * 1024; // fits the second-level cache
constexpr int LargestWindowLog = 27;                     // 128 MiB, the zstd tool's own limit: it bounds our memory

} // namespace

struct ZstdSource::Decoder {
    ZSTD_DCtx* context = ZSTD_createDCtx();
    ZSTD_inBuffer in{nullptr, 0, 0};
    ZSTD_outBuffer out{nullptr, 0, 0};
    Decoder()
    {
        if (context == nullptr)
            throw std::bad_alloc(); // the only way it fails
        ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, LargestWindowLog);
    }
    ~Decoder() { ZSTD_freeDCtx(context); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
};

ZstdSource::ZstdSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit)
    : m_input(std::move(input)), m_limit(limit), m_decoder(std::make_unique<Decoder>()), m_out(OutSize)
{}

ZstdSource::~ZstdSource() = default;

std::uint64_t ZstdSource::taken() const
{
    return m_fed - (m_decoder->in.size - m_decoder->in.pos);
}

std::span<const std::uint8_t> ZstdSource::next()
{
    if (state() == SourceState::Failed || state() == SourceState::End)
        return {};
    goOn();
    ZSTD_outBuffer& out = m_decoder->out;
    out = {m_out.data(), m_out.size(), 0};
    // Output that did not fit last time comes without new input, so decoding is tried before feeding.
    while (out.pos < out.size && decodeSome() && (m_decoder->in.pos < m_decoder->in.size || feed())) {
    }
    m_unpacked += out.pos;
    if (auto refused = m_limit.refusal(taken(), m_unpacked))
        return fail(std::move(*refused));
    return {m_out.data(), out.pos};
}

bool ZstdSource::feed()
{
    const auto block = m_input->next();
    m_fed += block.size();
    if (!block.empty()) {
        m_decoder->in = {block.data(), block.size(), 0};
        return true;
    }
    if (m_input->state() == SourceState::End && !m_isBetweenFrames)
        (void)fail({ErrorCode::Corrupt, fmt::format("the zstd data end early, after {} compressed bytes", m_fed)});
    else
        (void)stopLike(*m_input);
    return false;
}

bool ZstdSource::decodeSome()
{
    ZSTD_inBuffer& in = m_decoder->in;
    if (in.pos == in.size && !m_isOutputPending)
        return true; // zstd takes repeated calls without input for a caller that hangs
    const std::size_t result = ZSTD_decompressStream(m_decoder->context, &m_decoder->out, &in);
    if (ZSTD_isError(result) != 0) {
        refuse(result);
        return false;
    }
    m_isOutputPending = m_decoder->out.pos == m_decoder->out.size;
    m_isBetweenFrames = result == 0;
    m_frames += m_isBetweenFrames ? 1 : 0;
    return true;
}

void ZstdSource::refuse(std::size_t code)
{
    const ZSTD_ErrorCode reason = ZSTD_getErrorCode(code);
    if (reason == ZSTD_error_prefix_unknown && m_frames > 0) {
        setRemark(fmt::format("what follows the zstd data, from compressed byte {}, is something else and was left out",
                              taken()));
        (void)stop(SourceState::End);
        return;
    }
    if (reason == ZSTD_error_frameParameter_windowTooLarge) {
        (void)fail({ErrorCode::TooLarge, "the zstd data need a window above 128 MiB; unpack them first with "
                                         "'zstd -d --long=31 FILE'"});
        return;
    }
    if (reason == ZSTD_error_memory_allocation)
        throw std::bad_alloc();
    (void)fail({ErrorCode::Corrupt,
                fmt::format("the zstd data are damaged at compressed byte {} ({})", taken(), ZSTD_getErrorName(code))});
}

} // namespace waybill
