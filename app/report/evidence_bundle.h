// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compare/comparison.h"
#include "report/cited_captures.h"
#include "report/verdicts_report.h"

#include <string>
#include <vector>

namespace waybill {

/// What goes into a bundle.
struct EvidenceBundle {
    const JudgedSheet& judged;
    const Comparison* comparison = nullptr; ///< of the two sides; null: there are not both
    std::string title;                      ///< of the case
    std::string claimsToml;                 ///< as it was read
    unsigned number = 0;                    ///< Report 1, Report 2, …; 0: a draft
    std::vector<std::string> changes;       ///< since the report before, sentences
    std::vector<std::string> log;           ///< of the case
    std::string command;                    ///< that makes the same bundle again
    /// Pseudonyms stand for the values of the device card, in packets and texts, and no secrets go in.
    bool isMasked = false;
    SecretsOf secretsOf = {}; ///< empty: none go in
};

/// What a bundle holds.
struct WrittenBundle {
    std::vector<std::string> files; ///< within the folder, in order of name
    std::uint64_t citedPackets = 0; ///< in its minimal captures
    std::vector<std::string> notes; ///< what could not go in, sentences
};

/// SHA-256 of a file in hexadecimal. Fails when it cannot be read.
[[nodiscard]] Result<std::string> fileDigest(const std::string& path);

inline constexpr std::string_view BundleManifest = "MANIFEST.sha256";

/// Writes a folder that a stranger can check: report.html, verdicts.json, comparison.json (with a comparison),
/// evidence.csv, questions.txt, claims.toml, bundle.json (runs with their SHA-256, states, steps and handset),
/// captures/ with the cited packets alone, and MANIFEST.sha256 in the form of sha256sum(1). The same material gives the
/// same bytes whatever the folder, the locale and the time; captures are called by file name and SHA-256, never by
/// path.
///
/// Fails, leaving what was written, when the folder exists and is not empty, when a capture cannot be read again, when
/// values are to be masked that no card names, when the disk is full, and when cancelled.
[[nodiscard]] Result<WrittenBundle> writeBundle(const EvidenceBundle& bundle, const std::string& folder,
                                                const Checkpoint& checkpoint);

} // namespace waybill
