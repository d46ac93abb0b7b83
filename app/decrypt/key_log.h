// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace waybill {

/// How much a key log holds (SSLKEYLOGFILE: RFC 9850). Counted only: no secret is kept.
struct KeyLogFacts {
    std::uint64_t secrets = 0;
    std::uint64_t connections = 0; ///< different client randoms
    std::uint64_t unreadable = 0;  ///< lines that are neither empty, nor a comment, nor a secret
};

/// Lines end in LF, CRLF or CR; hex digits of either case count. Of TLS up to 1.2 CLIENT_RANDOM and the older RSA lines
/// count, of TLS 1.3 and ECH every label of upper-case letters, digits and underscores.
[[nodiscard]] KeyLogFacts keyLogIn(std::string_view text);

/// The lines whose client random is among `randoms` (64 lower-case hex digits each), each line once, in their order.
[[nodiscard]] std::string keyLogLinesOf(std::string_view text, const std::set<std::string>& randoms);

/// A file of at most 256 MiB. Fails, without telling any content, when it cannot be read or is no regular file.
[[nodiscard]] Result<std::string> readKeyLogText(const std::string& path);

/// The facts of a file of at most 256 MiB. Fails, without telling any content, when it cannot be read, is no regular
/// file, or holds no secret.
[[nodiscard]] Result<KeyLogFacts> readKeyLog(const std::string& path);

} // namespace waybill
