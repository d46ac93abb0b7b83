// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/gzip_source.h"

#include <fmt/format.h>
#include <new>
#include <zlib.h>

namespace waybill {

namespace {

constexpr std::size_t OutSize = std::size_t{256} * 1024; // fits the second-level cache
constexpr int GzipWindow = 15 + 16;                      // 32 KiB window, gzip wrapper only (zlib.h, inflateInit2)

} // namespace

struct GzipSource::Inflater {
    z_stream stream{};
    Inflater()
    {
        if (inflateInit2(&stream, GzipWindow) != Z_OK)
            throw std::bad_alloc(); // the only way it fails
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

GzipSource::GzipSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit)
    : m_input(std::move(input)), m_limit(limit), m_inflater(std::make_unique<Inflater>()), m_out(OutSize)
{}

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
        return Step::Continue;
    }
    const bool isEarly = m_input->state() == SourceState::End && !m_isBetweenMembers;
    if (isEarly)
        (void)fail({ErrorCode::Corrupt, fmt::format("the gzip data end early, after {} compressed bytes", m_fed)});
    else
        (void)stopLike(*m_input);
    return Step::Stop;
}

GzipSource::Step GzipSource::beginMember()
{
    z_stream& stream = m_inflater->stream;
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
    inflateReset(&stream);
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
    switch (inflate(&stream, Z_NO_FLUSH)) {
    case Z_OK:
    case Z_BUF_ERROR: return Step::Continue;
    case Z_STREAM_END: m_isBetweenMembers = true; return Step::Continue;
    case Z_MEM_ERROR: throw std::bad_alloc();
    default: break;
    }
    (void)fail({ErrorCode::Corrupt, fmt::format("the gzip data are damaged at compressed byte {} ({})", taken(),
                                                stream.msg != nullptr ? stream.msg : "no reason given")});
    return Step::Stop;
}

} // namespace waybill
