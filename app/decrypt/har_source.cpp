// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_source.h"

#include "capture/gzip_source.h"
#include "capture/head_source.h"
#include "decrypt/zlib_source.h"

#include <filesystem>
#include <string_view>

namespace waybill {

namespace {

constexpr std::size_t HeadBytes = 4096; // where a HAR file says "log"

std::string_view textIn(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool isGzip(std::span<const std::uint8_t> head)
{
    return head.size() > 1 && head[0] == 0x1F && head[1] == 0x8B; // RFC 1952 §2.3.1
}

bool isZlib(std::span<const std::uint8_t> head)
{
    return head.size() > 1 && head[0] == 0x78 && (head[0] * 256 + head[1]) % 31 == 0; // RFC 1950 §2.2
}

bool isJsonObject(std::string_view head)
{
    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (head.starts_with(ByteOrderMark))
        head.remove_prefix(ByteOrderMark.size());
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && head[first] == '{';
}

/// As HAR files begin; other JSON may have a "log", too.
bool looksLikeHar(std::string_view head)
{
    const auto has = [head](std::string_view key) { return head.find(key) != std::string_view::npos; };
    return isJsonObject(head) && has("\"log\"") && (has("\"creator\"") || has("\"entries\""));
}

/// The first bytes of the text, left in the source for its reader.
std::string_view headOf(HeadSource& source)
{
    (void)source.gather(HeadBytes); // less is there in a short file
    return textIn(source.head());
}

} // namespace

Result<HarSource> HarSource::open(const std::string& path, const ExpansionLimit& limit)
{
    FileSourceOptions options;
    options.hash = true;
    Result<std::unique_ptr<FileSource>> opened = FileSource::open(path, options);
    if (!opened)
        return Failure(opened.error());
    FileSource* const file = opened->get();
    auto packed = std::make_unique<HeadSource>(std::move(*opened));
    (void)packed->gather(2);
    const bool hasGzip = isGzip(packed->head()), hasZlib = isZlib(packed->head());
    std::unique_ptr<ByteSource> unpacked;
    if (hasGzip)
        unpacked = std::make_unique<GzipSource>(std::move(packed), limit);
    else if (hasZlib)
        unpacked = std::make_unique<ZlibSource>(std::move(packed), limit);
    else
        unpacked = std::move(packed);
    auto text = std::make_unique<HeadSource>(std::move(unpacked));
    if (isJsonObject(headOf(*text)))
        return HarSource(file, std::move(text), hasGzip || hasZlib);
    const std::string_view head = headOf(*text);
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return Failure(Error{ErrorCode::NotACapture, "this is UTF-16 text; a HAR file is UTF-8", path});
    return Failure(Error{ErrorCode::NotACapture, "this is no HAR file (a JSON object that holds a \"log\")", path});
}

bool isHarFile(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return false;
    FileSourceOptions options;
    Result<std::unique_ptr<FileSource>> opened = FileSource::open(path, options);
    if (!opened)
        return false;
    HeadSource packed(std::move(*opened));
    (void)packed.gather(HeadBytes);
    const auto head = packed.head();
    if (!isZlib(head) && !isGzip(head))
        return looksLikeHar(textIn(head));
    const ExpansionLimit limit = HarSource::UsualLimit;
    auto bytes = std::make_unique<MemorySource>(head);
    std::unique_ptr<ByteSource> unpacked;
    if (isGzip(head))
        unpacked = std::make_unique<GzipSource>(std::move(bytes), limit);
    else
        unpacked = std::make_unique<ZlibSource>(std::move(bytes), limit);
    return looksLikeHar(textIn(unpacked->next()));
}

} // namespace waybill
