// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/table_file.h"

#include "geo/text_file.h"

#include <charconv>
#include <fmt/format.h>
#include <zstd.h>

namespace waybill {

namespace {

constexpr std::string_view Magic = "WAYBILL-GEO-TABLE 1\n";
// The bundled tables are below 3 MB packed and 10 MB unpacked; a file beyond these limits is not one of them.
constexpr std::size_t MaxPackedBytes = 16u << 20;
constexpr std::size_t MaxUnpackedBytes = 64u << 20;

Failure corrupt(std::string message)
{
    return Failure(Error{ErrorCode::Corrupt, std::move(message)});
}

/// Takes the text up to `end` from the front of `text`; all of it when `end` does not occur.
std::string_view takeUntil(std::string_view& text, std::string_view end)
{
    const std::size_t at = text.find(end);
    const std::string_view head = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + end.size());
    return head;
}

bool setRole(GeoSource& source, std::string_view role)
{
    if (role == "location")
        source.role = GeoSource::Role::Location;
    else if (role == "operator-country")
        source.role = GeoSource::Role::OperatorCountry;
    else if (role == "operator-name")
        source.role = GeoSource::Role::OperatorName;
    else
        return false;
    return true;
}

bool setSize(std::size_t& size, std::string_view digits)
{
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    return error == std::errc() && end == digits.data() + digits.size();
}

/// One "key: value" line of the header; false when it makes no sense. Unknown keys are for people and pass.
bool readHeaderLine(std::string_view line, GeoSource& source, std::size_t& unpackedBytes)
{
    const std::string_view key = takeUntil(line, ": ");
    if (key == "role")
        return setRole(source, line);
    if (key == "unpacked")
        return setSize(unpackedBytes, line);
    if (key == "name")
        source.name = line;
    else if (key == "date")
        source.date = line;
    else if (key == "licence")
        source.licence = line;
    else if (key == "attribution")
        source.attribution = line;
    else if (key == "sha256")
        source.sha256 = line;
    return !key.empty();
}

} // namespace

Result<GeoTableFile> readTableFile(const std::string& path)
{
    Result<std::string> content = readTextFile(path, MaxPackedBytes);
    if (!content)
        return Failure(content.error());
    std::string_view rest = *content;
    if (takeUntil(rest, "\n").size() + 1 != Magic.size() || !std::string_view(*content).starts_with(Magic))
        return corrupt("this is not an address table of this version");
    GeoTableFile file;
    std::size_t unpackedBytes = 0;
    std::string_view header = takeUntil(rest, "\n\n");
    while (!header.empty()) {
        if (!readHeaderLine(takeUntil(header, "\n"), file.source, unpackedBytes))
            return corrupt("the header of the address table is damaged");
    }
    if (unpackedBytes == 0 || unpackedBytes > MaxUnpackedBytes)
        return corrupt("the header of the address table gives no possible size");
    file.body.resize(unpackedBytes);
    const std::size_t size = ZSTD_decompress(file.body.data(), file.body.size(), rest.data(), rest.size());
    if (ZSTD_isError(size) != 0)
        return corrupt(fmt::format("the address table is damaged ({})", ZSTD_getErrorName(size)));
    if (size != unpackedBytes)
        return corrupt("the address table is shorter than its header says");
    return file;
}

} // namespace waybill
