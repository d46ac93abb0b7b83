// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace waybill::test {

/// One gzip member of `level` 0 to 9.
inline std::vector<std::uint8_t> gzipped(const std::vector<std::uint8_t>& plain, int level)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2");
    std::vector<std::uint8_t> out(deflateBound(&stream, static_cast<uLong>(plain.size())) + 64);
    stream.next_in = const_cast<Bytef*>(plain.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        throw std::runtime_error("deflate");
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// As the gzip program does.
inline std::vector<std::uint8_t> gzipped(const std::vector<std::uint8_t>& plain)
{
    return gzipped(plain, 6);
}

/// One Zstandard frame with a checksum, as the zstd program writes.
inline std::vector<std::uint8_t> zstandard(const std::vector<std::uint8_t>& plain)
{
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    std::vector<std::uint8_t> out(ZSTD_compressBound(plain.size()));
    out.resize(ZSTD_compress2(context, out.data(), out.size(), plain.data(), plain.size()));
    ZSTD_freeCCtx(context);
    return out;
}

} // namespace waybill::test
