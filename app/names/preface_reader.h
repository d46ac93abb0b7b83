// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"

#include <memory>
#include <span>

namespace waybill {

/// Reader for a connection that begins in clear and may turn into another protocol: SMTP, IMAP, POP3, FTP, NNTP, XMPP,
/// LDAP, PostgreSQL, MySQL, MS-TDS and RDP before TLS; the PROXY protocol and SOCKS before anything; the answer to HTTP
/// CONNECT. For either direction alone, on any port. Null when `bytes` begin none of them, found in a few instructions
/// for most.
///
/// Tells right away what the first bytes say: which protocol, and what they name. At most 4 KiB are held back
/// (XmppReader), until the preface is over.
[[nodiscard]] std::unique_ptr<StreamReader> prefaceReaderFor(NameSink& sink, const Reading& reading,
                                                             std::span<const std::uint8_t> bytes);

} // namespace waybill
