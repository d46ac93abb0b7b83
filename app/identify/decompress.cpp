// SPDX-License-Identifier: GPL-3.0-or-later
// gzip: RFC 1952. zlib: RFC 1950. deflate: RFC 1951. brotli: RFC 7932. zstd: RFC 8878.
#include "identify/decompress.h"

#include <algorithm>
#include <array>
#include <brotli/decode.h>
#include <memory>
#include <new>
#include <utility>
#include <zlib.h>
#include <zstd.h>

namespace waybill {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t StepBytes = std::size_t{16} * 1024; ///< first size of the output; it doubles from there
constexpr int LargestWindowLog = 23;                      ///< 8 MiB

/// Room for more output at the end of `out`, at most up to `most` bytes in all. Empty when that is reached.
std::span<std::uint8_t> grow(std::vector<std::uint8_t>& out, std::size_t most)
{
    const std::size_t had = out.size();
    out.resize(std::min(most, had + std::max(StepBytes, had)));
    return std::span(out).subspan(had);
}

struct DeflateStream {
    z_stream z{};
    explicit DeflateStream(int windowBits)
    {
        if (inflateInit2(&z, windowBits) != Z_OK)
            throw std::bad_alloc(); // the only way it fails with the library it was built for
    }
    ~DeflateStream() { inflateEnd(&z); }
    DeflateStream(const DeflateStream&) = delete;
    DeflateStream& operator=(const DeflateStream&) = delete;
};

int windowBitsOf(ContentCoding coding)
{
    if (coding == ContentCoding::RawDeflate)
        return -MAX_WBITS;
    return coding == ContentCoding::Gzip ? 16 + MAX_WBITS : MAX_WBITS;
}

bool isGzip(Bytes bytes)
{
    constexpr std::uint8_t ReservedFlags = 0xE0;
    return bytes.size() >= 4 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8 &&
           (bytes[3] & ReservedFlags) == 0;
}

bool isZlib(Bytes bytes)
{
    constexpr std::uint8_t PresetDictionary = 0x20;
    return bytes.size() >= 6 && (bytes[0] & 0x0F) == 8 && bytes[0] <= 0x78 && (bytes[0] * 256 + bytes[1]) % 31 == 0 &&
           (bytes[1] & PresetDictionary) == 0;
}

bool isZstd(Bytes bytes)
{
    constexpr std::array<std::uint8_t, 4> Magic{0x28, 0xB5, 0x2F, 0xFD};
    return bytes.size() >= 8 && std::equal(Magic.begin(), Magic.end(), bytes.begin());
}

/// One run of zlib's decoder into `room`; what it says of the stream, or nothing when it wants to go on.
std::optional<Inflated::End> deflateStep(z_stream& z, std::span<std::uint8_t> room)
{
    z.next_out = room.data();
    z.avail_out = static_cast<uInt>(room.size());
    const int code = ::inflate(&z, Z_NO_FLUSH);
    if (code == Z_MEM_ERROR)
        throw std::bad_alloc();
    if (code == Z_STREAM_END)
        return Inflated::End::Whole;
    if (code != Z_OK && code != Z_BUF_ERROR)
        return Inflated::End::Damaged;
    if (z.avail_out > 0)
        return Inflated::End::Cut; // room is left, so there is no more input
    return std::nullopt;
}

Inflated inflateDeflate(ContentCoding coding, Bytes bytes, std::size_t most)
{
    DeflateStream stream(windowBitsOf(coding));
    Inflated result;
    bytes = bytes.first(std::min<std::size_t>(bytes.size(), std::size_t{1} << 30)); // fits zlib's counters
    stream.z.next_in = const_cast<Bytef*>(bytes.data());                            // zlib reads it only
    stream.z.avail_in = static_cast<uInt>(bytes.size());
    std::optional<Inflated::End> end;
    while (!end) {
        const auto room = grow(result.bytes, most);
        if (room.empty()) {
            std::uint8_t probe = 0; // the stream may end right here, or hold one byte more
            end = deflateStep(stream.z, {&probe, 1});
            end = !end || (stream.z.avail_out == 0) ? Inflated::End::Limit : *end;
            break;
        }
        end = deflateStep(stream.z, room);
        result.bytes.resize(result.bytes.size() - stream.z.avail_out);
        const Bytes rest = bytes.last(stream.z.avail_in);
        if (end == Inflated::End::Whole && coding == ContentCoding::Gzip && isGzip(rest)) {
            inflateReset(&stream.z);
            end.reset();
        }
    }
    result.taken = bytes.size() - stream.z.avail_in;
    result.end = *end;
    return result;
}

Inflated inflateBrotli(Bytes bytes, std::size_t most)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    if (state == nullptr)
        throw std::bad_alloc();
    Inflated result;
    std::size_t left = bytes.size();
    const std::uint8_t* next = bytes.data();
    BrotliDecoderResult step = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (step == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        const auto room = grow(result.bytes, most);
        if (room.empty())
            break;
        std::uint8_t* out = room.data();
        std::size_t free = room.size();
        step = BrotliDecoderDecompressStream(state.get(), &left, &next, &free, &out, nullptr);
        result.bytes.resize(result.bytes.size() - free);
    }
    result.taken = bytes.size() - left;
    switch (step) {
    case BROTLI_DECODER_RESULT_SUCCESS: result.end = Inflated::End::Whole; break;
    case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: result.end = Inflated::End::Cut; break;
    case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: result.end = Inflated::End::Limit; break;
    case BROTLI_DECODER_RESULT_ERROR: result.end = Inflated::End::Damaged; break;
    }
    return result;
}

Inflated inflateZstd(Bytes bytes, std::size_t most)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (context == nullptr)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, LargestWindowLog);
    Inflated result;
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    bool isBetweenFrames = false;
    while (true) {
        const auto room = grow(result.bytes, most);
        std::uint8_t probe = 0;
        ZSTD_outBuffer out{room.empty() ? &probe : room.data(), std::max<std::size_t>(room.size(), 1), 0};
        const std::size_t code = ZSTD_decompressStream(context.get(), &out, &in);
        if (!room.empty())
            result.bytes.resize(result.bytes.size() - (room.size() - out.pos));
        result.taken = in.pos;
        const bool isError = ZSTD_isError(code) != 0;
        isBetweenFrames = isError ? isBetweenFrames : code == 0;
        if (isError && isBetweenFrames)
            result.end = Inflated::End::Whole; // what follows is something else
        else if (isError)
            result.end = Inflated::End::Damaged;
        else if (room.empty() && out.pos > 0)
            result.end = Inflated::End::Limit;
        else if (in.pos == in.size && out.pos < out.size)
            result.end = isBetweenFrames ? Inflated::End::Whole : Inflated::End::Cut;
        else
            continue;
        return result;
    }
}

} // namespace

Inflated inflate(ContentCoding coding, std::span<const std::uint8_t> bytes, std::size_t most)
{
    Inflated result;
    switch (coding) {
    case ContentCoding::Brotli: result = inflateBrotli(bytes, most); break;
    case ContentCoding::Zstd: result = inflateZstd(bytes, most); break;
    default: result = inflateDeflate(coding, bytes, most); break;
    }
    return result;
}

std::optional<ContentCoding> codingOf(std::span<const std::uint8_t> bytes)
{
    if (isGzip(bytes))
        return ContentCoding::Gzip;
    if (isZstd(bytes))
        return ContentCoding::Zstd;
    if (isZlib(bytes))
        return ContentCoding::Zlib;
    return std::nullopt;
}

std::optional<ContentCoding> codingNamed(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, ContentCoding>, 6> Names{{
        {"gzip", ContentCoding::Gzip},
        {"x-gzip", ContentCoding::Gzip},
        {"deflate", ContentCoding::Zlib},
        {"br", ContentCoding::Brotli},
        {"zstd", ContentCoding::Zstd},
        {"x-zstd", ContentCoding::Zstd},
    }};
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    for (const auto& [name, coding] : Names)
        if (std::equal(word.begin(), word.end(), name.begin(), name.end(), isSame))
            return coding;
    return std::nullopt;
}

std::string_view nameOf(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Gzip: return "gzip";
    case ContentCoding::Zlib: return "zlib";
    case ContentCoding::RawDeflate: return "deflate";
    case ContentCoding::Brotli: return "brotli";
    case ContentCoding::Zstd: return "zstd";
    }
    return "";
}

} // namespace waybill
