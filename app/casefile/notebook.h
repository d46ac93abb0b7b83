// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "casefile/case.h"

#include <string>
#include <vector>

namespace waybill {

// The notebook of a capture that is in no case: a case file that holds the corrections, notes and stars of one
// recording, the device card of its handset, claims about it, the facts and steps that are stated of it
// (casefile/stated_facts.h: one run without captures, made with the first fact), and their log. It is found by the
// bytes of the capture, whatever that is called, and made with the first thing that is to be kept.

/// $XDG_DATA_HOME/Waybill/notebooks, else ~/.local/share/Waybill/notebooks (XDG Base Directory 0.8); empty when neither
/// can be told: then nothing is kept.
[[nodiscard]] std::string userNotebookDirectory();

/// Path of the notebook of a recording by the SHA-256 of its files, oldest first: of one file its digest, of several
/// the digest of theirs. `captures` is not empty.
[[nodiscard]] std::string notebookPath(const std::string& directory, const std::vector<Sha256Digest>& captures);

/// What the notebook holds; an empty one when there is none. Fails as CaseStore::open().
[[nodiscard]] Result<Case> readNotebook(const std::string& path);

/// Brings what was changed from `known` to `wanted` into the notebook, beside what other programs wrote there, and
/// returns when it is on disk: what it holds then. Written whole or not at all; makes file and folder (for their owner
/// only) when there is something to keep. Fails as CaseStore::save(), and then nothing was changed.
[[nodiscard]] Result<Case> keepNotebook(const std::string& path, const Case& known, const Case& wanted);

/// Corrections, notes, device card, claims, facts, steps and log of `theirs` with what was changed from `known` to
/// `mine`. Nothing is lost: of a note that both wrote anew, both texts are kept; one that was taken back here and
/// changed there stays.
[[nodiscard]] Case mergedNotebook(const Case& known, const Case& mine, const Case& theirs);

} // namespace waybill
