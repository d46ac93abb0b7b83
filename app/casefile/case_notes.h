// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casefile/case.h"

#include <string>

namespace waybill {

// Every note, star and change of one is an entry of the case's log, which nothing removes. Numbers count from 1, in the
// order of Case::notes. `program`: "waybill-cli 0.1.0".

/// Bytes of one note: as many as thirty pages have. The log, too, holds it word for word.
inline constexpr std::size_t LongestNote = 256 << 10;

/// Where a note stands.
struct NotePlace {
    std::string subject; ///< as NoteSubject::toString()
    CaseRunId run = {};  ///< none: in every run, or in none
    friend bool operator==(const NotePlace&, const NotePlace&) = default;
};

/// The first note or star there; null when there is none.
[[nodiscard]] const CaseNote* findNote(const Case& item, const NotePlace& place) noexcept;

/// Writes a note: in place of the one that stands there; where several may stand (NoteSubject::isWhole()) as a further
/// one. An empty text takes the words back, and the note with them unless it is starred. Fails with InvalidArgument
/// and a sentence for a note that is too long, and for a run that is not there.
[[nodiscard]] Result<void> setNote(Case& item, const NotePlace& place, std::string text, const std::string& program);
/// Sets or removes the star there; a star may stand without a note. Fails as setNote().
[[nodiscard]] Result<void> setStar(Case& item, const NotePlace& place, bool isStarred, const std::string& program);

/// Writes the words of one note anew; empty ones as setNote() has them. Fails with NotFound when there is none of that
/// number, else as setNote().
[[nodiscard]] Result<void> changeNote(Case& item, std::size_t number, std::string text, const std::string& program);
/// Sets or removes the star of one note. Fails with NotFound.
[[nodiscard]] Result<void> changeStar(Case& item, std::size_t number, bool isStarred, const std::string& program);
/// Takes a note and its star back; what it was. Fails with NotFound.
[[nodiscard]] Result<CaseNote> removeNote(Case& item, std::size_t number, const std::string& program);
/// Takes back what stands on a run that leaves the case.
void removeNotesOf(Case& item, CaseRunId run, const std::string& program);

/// Takes over corrections, notes, facts and steps of a notebook (casefile/notebook.h) of a capture that is now `run`.
/// The log says so and what they are; `label` names the capture: "redmi.pcapng". A correction about a subject that the
/// case corrects already is not taken, nor a fact that the run states otherwise, and the log says that. How many came
/// in.
std::size_t takeOverNotes(Case& item, CaseRunId run, const Case& notebook, const std::string& label);

} // namespace waybill
