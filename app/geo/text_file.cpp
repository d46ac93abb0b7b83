// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/text_file.h"

#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace waybill {

namespace fs = std::filesystem;

Result<std::string> readTextFile(const std::string& path, std::size_t maxBytes)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Failure(Error{ErrorCode::InvalidArgument, "this is not a file"});
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return failureFromErrno(errno, "open the file", "");
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return failureFromErrno(error.value(), "read the size of the file", "");
    if (size > maxBytes)
        return Failure(Error{ErrorCode::TooLarge, fmt::format("the file is larger than {} bytes", maxBytes)});
    std::string content(static_cast<std::size_t>(size), '\0');
    in.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (static_cast<std::uintmax_t>(in.gcount()) != size)
        return Failure(Error{ErrorCode::Io, "the file could not be read to its end"});
    return content;
}

} // namespace waybill
