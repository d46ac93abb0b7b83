// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "casefile/case.h"
#include "casefile/note_subject.h"

#include <QString>
#include <QVariant>
#include <memory>
#include <unordered_map>

namespace waybill {

struct DestinationNode;

/// The notes and stars of what one tab shows, to be found by rows while they are painted. Immutable.
class NoteMarks {
public:
    NoteMarks() = default;
    explicit NoteMarks(std::vector<CaseNote> notes);

    [[nodiscard]] const std::vector<CaseNote>& notes() const { return m_notes; }
    /// Null when nothing stands there.
    [[nodiscard]] const CaseNote* at(const NoteSubject& subject) const;
    /// The same for a flow, without working out its Community ID unless a note stands on its first packet.
    [[nodiscard]] const CaseNote* at(const Analysis& analysis, FlowId flow) const;

private:
    std::vector<CaseNote> m_notes;
    std::unordered_map<std::string, std::size_t> m_bySubject;
    std::unordered_map<std::uint64_t, std::size_t> m_flowFrames; ///< first frames of flows that have one
};
using NoteMarksPtr = std::shared_ptr<const NoteMarks>;

/// What stands for a flow.
[[nodiscard]] NoteSubject noteSubjectOf(const Analysis& analysis, FlowId flow);
/// What stands for a row of the destination tree; Whole: nothing does, the row is no single thing.
[[nodiscard]] NoteSubject noteSubjectOf(const Analysis& analysis, const DestinationNode& node);
/// The flow that is meant; none when the recording has none like it.
[[nodiscard]] FlowId flowOf(const Analysis& analysis, const NoteSubject& subject);

/// "Flow to api.xiaomi.com, from packet 17 on": with what the recording knows of it. `analysis` may be null.
[[nodiscard]] QString noteSubjectShown(const NoteSubject& subject, const Analysis* analysis, int offsetMinutes);
/// The words of a note, line by line, made printable.
[[nodiscard]] QString noteTextShown(const CaseNote& note);
/// "starred; note: asks every minute", for screen readers and tooltips; empty without a note.
[[nodiscard]] QString noteWords(const CaseNote* note);
/// The text of a cell with noteWords() behind it.
[[nodiscard]] QString withNoteWords(const QString& text, const CaseNote* note);
/// The mark as an icon for Qt::DecorationRole; invalid without a note.
[[nodiscard]] QVariant noteDecoration(const CaseNote* note);

} // namespace waybill
