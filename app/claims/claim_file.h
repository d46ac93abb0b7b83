// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "claims/claim.h"

#include <string>
#include <string_view>

namespace waybill {

/// Reads a file of claims (TOML 1.0, schema "waybill.claims/1"): `title`, then [[claim]] with
///   id, text, speaker, source, note   texts; id and text must be there, and no two ids are alike
///   date          a TOML date, or "2014-10-24", "2014-10", "2014"
///   applies_to    before | after | both (default)
///   facts         ids of the table of dated facts (resources/claims/dated-facts.toml)
///   [[claim.reply]]     date, speaker, text, source
///   [[claim.conflict]]  with (an id of the file), why
///   [claim.when]  account = none | signed-in; consent = off | on | off-again; reset, sim = true | false;
///                 after_marker = a name; grace = "10 min" or seconds; by = a date
///   [claim.test]  kind, and by kind:
///     destination   country, domain, operator, group, app (at least one, or expect = "only"); level = contacted |
///                   content (default) | identifier; expect = none | some | only with countries = [codes]
///     identifier    identifier = a key of the device card, or "any"; form = raw | hashed | any (default); who receives
///                   it as above, or nothing; expect = none | some
///     transport     who receives; expect = encrypted
///     change        subject = { kind = "destination" or "identifier", with its keys but expect }; expect = gone | new
///     |
///                   less | more | moved, the last with from and to (a code or a list of codes)
///     latency       who receives; expect = less | more
///     unobservable  why
///
/// Fails with Corrupt, `path`, and a message that names each line (at most eight) with what is wrong in it: an unknown
/// key, an unknown country, a day that no calendar has, a test that could not be judged. Nothing is passed over.
[[nodiscard]] Result<ClaimSheet> readClaims(std::string_view toml, const std::string& path);

/// The sheet as TOML that readClaims() reads back to an equal one.
[[nodiscard]] std::string writeClaims(const ClaimSheet& sheet);

/// A file holds a few dozen claims; what is larger is something else.
inline constexpr std::size_t MostClaimBytes = std::size_t{4} << 20;
inline constexpr std::size_t MostClaims = 1000;

} // namespace waybill
