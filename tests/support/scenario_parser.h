// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "support/scenario_model.h"

#include <string_view>

namespace waybill::test::scenario {

/// Reads a scenario written as text, one statement a line; '#' starts a comment. Lines before the first `side` hold for
/// all sides; a line behind one adds to that side, or overrides what can stand once:
///
///     title "Account host moves from HTTP to HTTPS"
///     device "HM 1SW" build "JHCMIBH41.0" address 192.168.43.20 mac 0a:5d:71:3c:90:20 hostname "android-generated"
///     duration 2 h
///     start 2014-08-10T06:00Z          # of the first run; the next starts `apart` later
///     apart 1 d
///     noise hosts 50 rate 4/h cv 0.6 sends 2 kB receives 6 kB
///     beacon report.example at 54.251.3.4 every 24 h
///     side before runs 8
///     host api.account.xiaomi.com at 42.62.48.210, 42.62.48.211 via http every 10 min jitter 20% sends 2 kB
///     side after runs 8
///     host api.account.xiaomi.com at 42.62.48.210 via tls every 10 min jitter 20% sends 2 kB receives 1 kB
///
/// Options of host and beacon (a host without a name is written "-"): via http|tls|tls1.3|quic|push, port N, every T
/// [jitter P] [first T], rate N/h [in first-boot|active N/h]… [cv X], times T, T…, from T, until T, sends B,
/// receives B, paths "/a", "/b"…, identifiers "imei=…", "…"…, body "…", agent "…", ech NAME, dns yes|no, rtt T.
/// noise takes the same options without names and addresses, which it makes up (noise01.example, …).
/// Other statements: runs N, dns yes|no, boot at T, boot no, update at T to build "…" [size B], gap T at T,
/// phase first-boot|active T to T, loss P, drops N, snaplen N, container pcap|pcapng, control yes|no,
/// condition KEY "VALUE".
/// Units: ms s min h d; B kB MB; %; numbers of contacts as 4/h or 3/d.
///
/// Fails with InvalidArgument, "line 7: …", on anything it does not know, on what cannot be true (a host without
/// address or rhythm, a jitter above half the period) and on what would make more than 100,000 contacts of one host.
[[nodiscard]] Result<Scenario> parseScenario(std::string_view text);

/// The same for text that a test or a catalogue holds: throws std::invalid_argument, the test's own mistake.
[[nodiscard]] Scenario scenarioFrom(std::string_view text);

} // namespace waybill::test::scenario
