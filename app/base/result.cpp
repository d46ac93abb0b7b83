// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <cerrno>
#include <fmt/format.h>
#include <system_error>

namespace waybill {

std::string describe(const Error& error)
{
    std::string text;
    if (!error.path.empty())
        text += error.path + ": ";
    if (error.offset)
        text += fmt::format("byte {}: ", *error.offset);
    return text + error.message;
}

Failure failureFromErrno(int errnoValue, std::string doing, std::string path)
{
    ErrorCode code = ErrorCode::Io;
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR: code = ErrorCode::NotFound; break;
    case EACCES:
    case EPERM: code = ErrorCode::NoPermission; break;
    case EISDIR: code = ErrorCode::IsDirectory; break;
    case ENOMEM: code = ErrorCode::OutOfMemory; break;
    default: break;
    }
    return Failure(Error{code, fmt::format("could not {}: {}", doing, std::generic_category().message(errnoValue)),
                         std::move(path)});
}

} // namespace waybill
