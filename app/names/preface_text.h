// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/flow_fact.h"
#include "names/reading.h"

#include <string>
#include <string_view>

namespace waybill {

/// What the first line of a connection says when it is of a protocol of text lines that knows STARTTLS.
struct TextPreface {
    bool isOne = false;        ///< it is such a line
    std::string_view protocol; ///< "smtp", "imap", "pop3", "ftp", "nntp"; empty when it may be several of them
    std::string_view server;   ///< name that the server gives itself (SMTP greeting)
    std::string_view client;   ///< name that the client gives itself (EHLO)
};

/// The line at the start of `text`, by a client or a server. The port decides only between protocols that begin alike.
/// Views point into `text`.
[[nodiscard]] TextPreface textPrefaceOf(const Reading& reading, std::string_view text) noexcept;

/// True when `text` is the whole answer of a proxy that agrees to an HTTP CONNECT, or of a server to an upgrade to TLS:
/// status 200 or 101, header fields without a body announced.
[[nodiscard]] bool isTunnelAnswer(std::string_view text) noexcept;

} // namespace waybill
