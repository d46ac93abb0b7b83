// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/gzip_source.h"

#include <fmt/format.h>
#include <new>
#include <zlib.h>

namespace waybill {

namespace {

constexpr std::size_t OutSize = std::size_t{256} * 1024; // fits the second-level cache
constexpr int GzipWindow = 15 + 16;                      // 32 KiB window, gzip wrapper only (zlib.h, inflateInit2)
constexpr int BareWindow = -15;                          // 32 KiB window, deflate data without a wrapper
constexpr std::size_t TrailerBytes = 8;                  // CRC-32 and length, RFC 1952 §2.3

} // namespace

struct GzipSource::Inflater {
    z_stream stream{};
    explicit Inflater(int window)
    {
        if (inflateInit2(&stream, window) != Z_OK)
            throw std::bad_alloc(); // the only way it fails
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

GzipSource::GzipSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit, std::shared_ptr<GzipIndex> index)
    : m_input(std::move(input)), m_limit(limit), m_inflater(std::make_unique<Inflater>(GzipWindow)), m_out(OutSize),
      m_index(std::move(index))
{}

GzipSource::GzipSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit, const GzipStart& start)
    : m_input(std::move(input)), m_limit(limit), m_inflater(std::make_unique<Inflater>(BareWindow)), m_out(OutSize),
      m_fed(start.point.packed - (start.point.bits > 0 ? 1 : 0)), m_unpacked(start.point.unpacked),
      m_bitsToPrime(start.point.bits), m_isBare(true)
{
    inflateSetDictionary(&m_inflater->stream, start.window.data(), static_cast<uInt>(start.window.size()));
}

GzipSource::~GzipSource() = default;

std::uint64_t GzipSource::taken() const
{
    return m_fed - m_inflater->stream.avail_in;
}

std::span<const std::uint8_t> GzipSource::next()
{
    if (state() == SourceState::Failed || state() == SourceState::End)
        return {};
    goOn();
    z_stream& stream = m_inflater->stream;
    stream.next_out = m_out.data();
    stream.avail_out = static_cast<uInt>(m_out.size());
    while (stream.avail_out > 0) {
        if (feed() == Step::Stop || inflateSome() == Step::Stop)
            break;
    }
    const std::size_t made = m_out.size() - stream.avail_out;
    m_unpacked += made;
    if (auto refused = m_limit.refusal(taken(), m_unpacked))
        return fail(std::move(*refused));
    return {m_out.data(), made};
}

GzipSource::Step GzipSource::feed()
{
    z_stream& stream = m_inflater->stream;
    if (stream.avail_in > 0)
        return Step::Continue;
    const auto block = m_input->next();
    m_fed += block.size();
    if (!block.empty()) {
        stream.next_in = const_cast<Bytef*>(block.data()); // zlib reads only
        stream.avail_in = static_cast<uInt>(block.size());
        prime();
        return Step::Continue;
    }
    const bool isEarly = m_input->state() == SourceState::End && !m_isBetweenMembers;
    if (isEarly)
        (void)fail({ErrorCode::Corrupt, fmt::format("the gzip data end early, after {} compressed bytes", m_fed)});
    else
        (void)stopLike(*m_input);
    return Step::Stop;
}

void GzipSource::prime()
{
    if (m_bitsToPrime == 0)
        return;
    z_stream& stream = m_inflater->stream;
    inflatePrime(&stream, m_bitsToPrime, *stream.next_in >> (8 - m_bitsToPrime));
    ++stream.next_in;
    --stream.avail_in;
    m_bitsToPrime = 0;
}

void GzipSource::notePoint()
{
    // zlib.h, inflate(): with Z_BLOCK, bit 7 of data_type says that a block or header just ended, bit 6 that it was the
    // last block; bits 0 to 2 count the unused bits of the last byte.
    z_stream& stream = m_inflater->stream;
    constexpr int AtBlock = 128, WasLastBlock = 64, UnusedBits = 7;
    const std::uint64_t unpacked = m_unpacked + (m_out.size() - stream.avail_out);
    if ((stream.data_type & (AtBlock | WasLastBlock)) != AtBlock || !m_index->isDue(unpacked))
        return;
    GzipIndex::Window window;
    uInt length = 0;
    if (inflateGetDictionary(&stream, window.data(), &length) == Z_OK)
        m_index->add({unpacked, taken(), static_cast<std::uint8_t>(stream.data_type & UnusedBits)},
                     std::span(window).first(length));
}

GzipSource::Step GzipSource::beginMember()
{
    z_stream& stream = m_inflater->stream;
    for (; stream.avail_in > 0 && m_trailerLeft > 0; --m_trailerLeft) {
        ++stream.next_in;
        --stream.avail_in;
    }
    while (stream.avail_in > 0 && *stream.next_in == 0) { // tapes and some tools pad with zeros; gzip ignores them
        ++stream.next_in;
        --stream.avail_in;
    }
    if (stream.avail_in == 0)
        return Step::Continue;
    constexpr Bytef FirstIdByte = 0x1F; // RFC 1952 §2.3.1
    if (*stream.next_in != FirstIdByte) {
        setRemark(fmt::format("what follows the gzip data, from compressed byte {}, is something else and was left out",
                              taken()));
        (void)stop(SourceState::End);
        return Step::Stop;
    }
    inflateReset2(&stream, GzipWindow);
    m_isBetweenMembers = false;
    return Step::Continue;
}

GzipSource::Step GzipSource::inflateSome()
{
    if (m_isBetweenMembers && beginMember() == Step::Stop)
        return Step::Stop;
    z_stream& stream = m_inflater->stream;
    if (m_isBetweenMembers)
        return Step::Continue; // only padding so far
    switch (inflate(&stream, m_index ? Z_BLOCK : Z_NO_FLUSH)) {
    case Z_OK:
        if (m_index)
            notePoint();
        return Step::Continue;
    case Z_BUF_ERROR: return Step::Continue;
    case Z_STREAM_END:
        m_trailerLeft = m_isBare ? TrailerBytes : 0; // zlib has read it with the header only
        m_isBare = false;
        m_isBetweenMembers = true;
        return Step::Continue;
    case Z_MEM_ERROR: throw std::bad_alloc();
    default: break;
    }
    (void)fail({ErrorCode::Corrupt, fmt::format("the gzip data are damaged at compressed byte {} ({})", taken(),
                                                stream.msg != nullptr ? stream.msg : "no reason given")});
    return Step::Stop;
}

} // namespace waybill
