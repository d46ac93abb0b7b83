// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace waybill {

/// Why an operation failed, for code that must decide; people read Error::message.
enum class ErrorCode : std::uint8_t {
    NotFound,
    NoPermission,
    IsDirectory,
    Empty,
    NotACapture, ///< recognised as something else, or not at all; the message says what to do
    Unsupported,
    Corrupt,
    TooLarge, ///< beyond a stated limit (decompression bomb, block length)
    Io,
    Cancelled,
    InvalidArgument,
    DuplicateInput,
    OutOfMemory,
    Internal,
};

/// One failed operation: a whole sentence for people, and where it happened.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;                                ///< a sentence without path and without a final full stop
    std::string path = {};                              ///< file concerned; empty when none
    std::optional<std::uint64_t> offset = std::nullopt; ///< byte in that file (decompressed, when compressed)
};

/// Value or Error, with the member names of std::expected. Test, then `*result`; never the throwing `.value()`.
template <typename T>
using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

/// "path: byte 4096: sentence", leaving out what is not known.
[[nodiscard]] std::string describe(const Error& error);

/// Failure from errno after a failed system call on `path`; `doing` continues "could not …".
[[nodiscard]] Failure failureFromErrno(int errnoValue, std::string doing, std::string path);

} // namespace waybill
