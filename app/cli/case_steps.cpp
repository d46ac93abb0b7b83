// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "casefile/case_log.h"
#include "casefile/case_notes.h"
#include "casefile/note_subject.h"
#include "cli/case_actions.h"
#include "geo/text_file.h"
#include "report/case_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>

namespace waybill {

namespace {

constexpr std::size_t LongestText = std::size_t{64} << 20; // 100 000 steps, the most that a case holds, have about 8 MB

Result<std::string> readStandardInput()
{
    std::string text;
    std::array<char, 65536> block{};
    while (std::cin.read(block.data(), block.size()) || std::cin.gcount() > 0) {
        text.append(block.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > LongestText)
            return Failure(Error{ErrorCode::TooLarge, "this is too long to be a list of steps", "standard input"});
    }
    return text;
}

Result<std::string> readSteps(const std::string& file)
{
    if (file == "-")
        return readStandardInput();
    Result<std::string> text = readTextFile(file, LongestText);
    if (!text)
        return Failure(Error{text.error().code, text.error().message, file});
    return text;
}

/// Steps that the recording of their run does not cover: most likely the day or the zone is wrong.
void tellOutside(const Case& item, std::ostream& err)
{
    AnalysisCache cache(userCacheDirectory(), runningVersion());
    for (const CaseRun& run : item.runs) {
        const bool hasSteps = std::any_of(item.steps.begin(), item.steps.end(),
                                          [&run](const CaseStep& step) { return step.run == run.id; });
        const auto recording = hasSteps ? recordingOf(run, cache, err) : nullptr;
        if (!recording)
            continue;
        Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
        for (const CaptureFacts& capture : recording->captures) {
            first = std::min(first, capture.first);
            last = std::max(last, capture.last);
        }
        const auto outside = std::count_if(item.steps.begin(), item.steps.end(), [&](const CaseStep& step) {
            return step.run == run.id && (step.time < first || step.time > last);
        });
        if (outside > 0)
            err << fmt::format("note: of run {}, {} outside its recording, which is from {} to {}\n", run.id.value,
                               countedText(static_cast<std::uint64_t>(outside), "step lies", "steps lie"),
                               toRfc3339(first), toRfc3339(last));
    }
}

std::string importText(const CaseArguments& arguments, const AddedSteps& added)
{
    const StepClock& clock = arguments.stepClock;
    const auto seconds = [](std::int64_t ns) { return static_cast<double>(ns) / static_cast<double>(NsPerSecond); };
    return fmt::format(
        "imported {} from {}; the tester's clock: {}, offset {} s ± {} s", countedText(added.added, "step", "steps"),
        arguments.stepsFile == "-" ? "standard input" : std::filesystem::path(arguments.stepsFile).filename().string(),
        offsetText(clock.utcOffsetMinutes), seconds(clock.offsetNs), seconds(clock.uncertaintyNs));
}

ExitCode import(const CaseArguments& arguments, CaseStore& store, std::ostream& out, std::ostream& err)
{
    const Result<std::string> text = readSteps(arguments.stepsFile);
    if (!text)
        return failCase(text.error(), err);
    ParsedSteps parsed = stepsFromText(*text, arguments.stepClock);
    const bool hasSteps = !parsed.steps.empty();
    Case content = store.current();
    const Result<AddedSteps> added = addSteps(content, std::move(parsed.steps), arguments.run);
    if (!added)
        return failCase(added.error(), err);
    for (const std::string& problem : parsed.problems)
        err << fmt::format("{}: {}\n", printableText(arguments.stepsFile), problem);
    if (!hasSteps && parsed.problems.empty())
        err << fmt::format("{}: there are no steps in it\n", printableText(arguments.stepsFile));
    if (added->added > 0) {
        content.log.push_back(logEntry(CliProgram, importText(arguments, *added)));
        const Result<void> saved = store.save(content);
        if (!saved)
            return failCase(saved.error(), err);
        tellOutside(content, err);
    }
    out << fmt::format("{} added{}\n", countedText(added->added, "step", "steps"),
                       added->known == 0 ? ""
                                         : fmt::format("; {} there already", countedText(added->known, "was", "were")));
    if (!hasSteps)
        return ExitCode::Failed;
    return parsed.problems.empty() ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace

ExitCode caseNote(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    const bool isBlank = arguments.note.find_first_not_of(" \t\r\n") == std::string::npos;
    if (isBlank && !arguments.isStarred)
        return failCase({ErrorCode::InvalidArgument, "the note is empty; nothing was added", arguments.file}, err);
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    const Result<void> writable = requireWritable(*store, "no note can be added");
    if (!writable)
        return failCase(writable.error(), err);
    Case content = store->current();
    const NotePlace place{arguments.noteSubject, arguments.run};
    Result<void> noted = isBlank ? Result<void>() : setNote(content, place, arguments.note, CliProgram);
    if (noted && arguments.isStarred)
        noted = NoteSubject::parse(place.subject).isWhole() && !isBlank
                    ? changeStar(content, content.notes.size(), true, CliProgram)
                    : setStar(content, place, true, CliProgram);
    if (noted)
        noted = store->save(content);
    if (!noted)
        return failCase(noted.error(), err);
    out << (isBlank ? "starred\n" : "noted\n");
    return ExitCode::Ok;
}

ExitCode caseSteps(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    if (arguments.stepsFile.empty()) {
        if (store->current().steps.empty())
            out << "no steps; case steps FILE --import adds them\n";
        writeStepsText(store->current(), out);
        return ExitCode::Ok;
    }
    const Result<void> writable = requireWritable(*store, "no steps can be added");
    return writable ? import(arguments, *store, out, err) : failCase(writable.error(), err);
}

} // namespace waybill
