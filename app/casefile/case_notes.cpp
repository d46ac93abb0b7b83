// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_notes.h"

#include "base/format.h"
#include "casefile/case_log.h"
#include "casefile/case_rows.h"
#include "casefile/case_rules.h"
#include "casefile/note_subject.h"
#include "casefile/stated_facts.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

bool standsAt(const CaseNote& note, const NotePlace& place)
{
    return note.run == place.run && note.subject == place.subject;
}

/// "host api.x.com (run 2)", within a sentence.
std::string placeText(const NotePlace& place)
{
    const NoteSubject subject = NoteSubject::parse(place.subject);
    std::string text = noteSubjectText(subject);
    if (subject.kind != NoteSubject::Kind::Unknown && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return place.run.isNone() ? text : fmt::format("{} (run {})", text, place.run.value);
}

std::string placeText(const CaseNote& note)
{
    return placeText(NotePlace{note.subject, note.run});
}

Result<void> refuse(const std::string& sentence)
{
    return Failure(Error{ErrorCode::InvalidArgument, sentence});
}

Result<void> check(const Case& item, const NotePlace& place, const std::string& text)
{
    if (text.size() > LongestNote)
        return refuse(
            fmt::format("the note has {} bytes, more than the {} that one may have", text.size(), LongestNote));
    if (place.subject.size() > LongestShortText)
        return refuse("what the note stands on has too long a name");
    const bool isThere = place.run.isNone() || std::any_of(item.runs.begin(), item.runs.end(),
                                                           [&](const CaseRun& run) { return run.id == place.run; });
    return isThere ? Result<void>() : refuse(fmt::format("there is no run {}", place.run.value));
}

Result<CaseNote*> find(Case& item, std::size_t number)
{
    if (number >= 1 && number <= item.notes.size())
        return &item.notes[number - 1];
    return Failure(Error{ErrorCode::NotFound, item.notes.empty() ? "there are no notes"
                                                                 : fmt::format("there is no note {}; they are numbered "
                                                                               "1 to {}",
                                                                               number, item.notes.size())});
}

std::size_t numberOf(const Case& item, const NotePlace& place)
{
    const CaseNote* note = findNote(item, place);
    return note == nullptr ? 0 : static_cast<std::size_t>(note - item.notes.data()) + 1;
}

void append(Case& item, CaseNote note, const std::string& program)
{
    const char* what = note.text.empty() ? "Starred" : note.isStarred ? "Starred and noted" : "Noted";
    item.log.push_back(logEntry(program, note.text.empty()
                                             ? fmt::format("{}: {}", what, placeText(note))
                                             : fmt::format("{} on {}: {}", what, placeText(note), note.text)));
    item.notes.push_back(std::move(note));
}

/// A note with neither words nor star says nothing.
void dropIfBlank(Case& item, std::size_t number)
{
    const CaseNote& note = item.notes[number - 1];
    if (note.text.empty() && !note.isStarred)
        item.notes.erase(item.notes.begin() + static_cast<std::ptrdiff_t>(number - 1));
}

/// What the user stated of a capture that came into the case.
void logStated(Case& item, const TakenFacts& taken, const std::string& label)
{
    if (taken.facts + taken.steps > 0)
        item.log.push_back(logEntry(Program, fmt::format("Taken over from what is stated of {}: {}, {}", label,
                                                         countedText(taken.facts, "fact", "facts"),
                                                         countedText(taken.steps, "step", "steps"))));
    for (const std::string& fact : taken.refused)
        item.log.push_back(logEntry(Program, fmt::format("Not taken over from {}: {}", label, fact)));
}

} // namespace

const CaseNote* findNote(const Case& item, const NotePlace& place) noexcept
{
    const auto found = std::find_if(item.notes.begin(), item.notes.end(),
                                    [&place](const CaseNote& note) { return standsAt(note, place); });
    return found == item.notes.end() ? nullptr : &*found;
}

Result<void> setNote(Case& item, const NotePlace& place, std::string text, const std::string& program)
{
    const std::size_t number = NoteSubject::parse(place.subject).isWhole() ? 0 : numberOf(item, place);
    if (number != 0)
        return changeNote(item, number, std::move(text), program);
    if (const Result<void> checked = check(item, place, text); !checked)
        return checked;
    if (!text.empty())
        append(item, {timeNow(), std::move(text), place.subject, place.run, false}, program);
    return {};
}

Result<void> setStar(Case& item, const NotePlace& place, bool isStarred, const std::string& program)
{
    if (const std::size_t number = numberOf(item, place); number != 0)
        return changeStar(item, number, isStarred, program);
    if (const Result<void> checked = check(item, place, {}); !checked)
        return checked;
    if (isStarred)
        append(item, {timeNow(), {}, place.subject, place.run, true}, program);
    return {};
}

Result<void> changeNote(Case& item, std::size_t number, std::string text, const std::string& program)
{
    const Result<CaseNote*> found = find(item, number);
    if (!found)
        return Failure(found.error());
    CaseNote& note = **found;
    if (note.text == text)
        return {};
    if (const Result<void> checked = check(item, {note.subject, note.run}, text); !checked)
        return checked;
    item.log.push_back(
        logEntry(program, text.empty()        ? fmt::format("Note taken back: {}: {}", placeText(note), note.text)
                          : note.text.empty() ? fmt::format("Noted on {}: {}", placeText(note), text)
                                              : fmt::format("Note changed on {}: {}", placeText(note), text)));
    note.text = std::move(text);
    note.time = timeNow();
    dropIfBlank(item, number);
    return {};
}

Result<void> changeStar(Case& item, std::size_t number, bool isStarred, const std::string& program)
{
    const Result<CaseNote*> found = find(item, number);
    if (!found)
        return Failure(found.error());
    CaseNote& note = **found;
    if (note.isStarred == isStarred)
        return {};
    item.log.push_back(logEntry(program, (isStarred ? "Starred: " : "Star removed: ") + placeText(note)));
    note.isStarred = isStarred;
    dropIfBlank(item, number);
    return {};
}

Result<CaseNote> removeNote(Case& item, std::size_t number, const std::string& program)
{
    const Result<CaseNote*> found = find(item, number);
    if (!found)
        return Failure(found.error());
    CaseNote note = **found;
    item.log.push_back(logEntry(program, note.text.empty()
                                             ? "Star removed: " + placeText(note)
                                             : fmt::format("Note taken back: {}: {}", placeText(note), note.text)));
    item.notes.erase(item.notes.begin() + static_cast<std::ptrdiff_t>(number - 1));
    return note;
}

void removeNotesOf(Case& item, CaseRunId run, const std::string& program)
{
    for (std::size_t number = item.notes.size(); number > 0; --number) {
        if (item.notes[number - 1].run == run)
            (void)removeNote(item, number, program);
    }
}

std::size_t takeOverNotes(Case& item, CaseRunId run, const Case& notebook, const std::string& label)
{
    const TakenFacts stated = takeOverFacts(item, run, notebook);
    logStated(item, stated, label);
    std::size_t count = stated.facts + stated.steps;
    if (notebook.corrections.empty() && notebook.notes.empty())
        return count;
    item.log.push_back(
        logEntry(Program, fmt::format("Taken over from the notes on {}: {}, {}", label,
                                      countedText(notebook.corrections.size(), "correction", "corrections"),
                                      countedText(notebook.notes.size(), "note or star", "notes and stars"))));
    for (const Correction& correction : notebook.corrections) {
        const Result<void> added = addCorrection(item, correction, Program);
        count += added ? 1 : 0;
        if (!added)
            item.log.push_back(logEntry(Program, fmt::format("Correction not taken over: {}: {}",
                                                             fullRuleText(correction), added.error().message)));
    }
    for (CaseNote note : notebook.notes) {
        note.run = run;
        if (std::find(item.notes.begin(), item.notes.end(), note) != item.notes.end())
            continue;
        append(item, std::move(note), Program);
        ++count;
    }
    return count;
}

} // namespace waybill
