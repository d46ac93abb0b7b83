// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http_builder.h"
#include "support/scenario_plan.h"

#include <string>
#include <vector>

namespace waybill::test::scenario {

/// What one contact says; sizes follow from it before any packet is made.
struct Saying {
    const DrawnRun& run;
    const Host& host;
    const Contact& contact;
};

/// The request of a contact by HTTP. It is a POST with a body of lower-case letters when the host sends more than the
/// head of a GET.
[[nodiscard]] HttpRequest requestOf(const Saying& saying);

/// What the client of a push channel says: the opening tag of the vendor's old XMPP-like protocol (public code of
/// XMPushService), without a host in it when the host has no name, then blanks (heartbeats) up to what the host sends.
[[nodiscard]] std::string pushTextOf(const Saying& saying);

/// Sizes of the short-header datagrams that carry `content` bytes over QUIC.
[[nodiscard]] std::vector<std::size_t> quicDatagramSizes(std::uint32_t content);
inline constexpr std::size_t QuicShortOverhead = 1 + 8 + 2 + 16; ///< first octet, connection id, packet number, tag

/// Contact::contentUp of it.
[[nodiscard]] std::uint64_t contentUpOf(const Saying& saying);

/// Body of the vendor's update check, "q=" and Base64 of the form under AES-128-CBC with the key and initialisation
/// vector that stand in public code of update programs (methods.md §1.2 "OTA update"), percent-encoded:
/// d=<model> v=<build> b=F c=4.3. Readable by whoever knows the key.
[[nodiscard]] std::string updateCheckBody(const std::string& model, const std::string& build);
inline constexpr std::string_view UpdateCheckKey = "miuiotavalided11", UpdateCheckVector = "0102030405060708";

} // namespace waybill::test::scenario
