// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/zlib_source.h"

#include <fmt/format.h>
#include <new>
#include <zlib.h>

namespace waybill {

namespace {

constexpr std::size_t OutSize = std::size_t{256} * 1024; // fits the second-level cache

} // namespace

struct ZlibSource::Inflater {
    z_stream stream{};
    Inflater()
    {
        if (inflateInit(&stream) != Z_OK)
            throw std::bad_alloc(); // the only way it fails
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

ZlibSource::ZlibSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit)
    : m_input(std::move(input)), m_limit(limit), m_inflater(std::make_unique<Inflater>()), m_out(OutSize)
{}

ZlibSource::~ZlibSource() = default;

/// True when there is something to inflate.
bool ZlibSource::feed()
{
    z_stream& stream = m_inflater->stream;
    if (stream.avail_in > 0)
        return true;
    const auto block = m_input->next();
    m_fed += block.size();
    stream.next_in = const_cast<Bytef*>(block.data()); // zlib reads only
    stream.avail_in = static_cast<uInt>(block.size());
    if (block.empty() && m_input->state() == SourceState::End)
        m_failure = Error{ErrorCode::Corrupt, fmt::format("the zlib data end early, after {} compressed bytes", m_fed)};
    else if (block.empty())
        m_failure = m_input->failure();
    return !block.empty();
}

std::span<const std::uint8_t> ZlibSource::next()
{
    z_stream& stream = m_inflater->stream;
    stream.next_out = m_out.data();
    stream.avail_out = static_cast<uInt>(m_out.size());
    while (!m_isOver && !m_failure && stream.avail_out == m_out.size() && feed()) {
        const int answer = inflate(&stream, Z_NO_FLUSH);
        m_isOver = answer == Z_STREAM_END;
        if (answer == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (answer != Z_OK && answer != Z_BUF_ERROR && !m_isOver)
            m_failure = Error{ErrorCode::Corrupt, fmt::format("the zlib data are damaged at compressed byte {} ({})",
                                                              m_fed - stream.avail_in,
                                                              stream.msg != nullptr ? stream.msg : "no reason given")};
    }
    const std::size_t made = m_out.size() - stream.avail_out;
    m_unpacked += made;
    if (auto refused = m_limit.refusal(m_fed - stream.avail_in, m_unpacked))
        return fail(std::move(*refused));
    if (made > 0) // also what came out before the damage
        return {m_out.data(), made};
    return m_failure ? fail(*m_failure) : stop(SourceState::End);
}

} // namespace waybill
