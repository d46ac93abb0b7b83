// SPDX-License-Identifier: GPL-3.0-or-later
// extcap(4) of Wireshark 4.0: programs that lie in certain folders and answer --extcap-interfaces, --extcap-dlts and
// --extcap-config in sentences.
#include "live/extcap.h"

#include "base/child_program.h"
#include "base/format.h"
#include "live/extcap_sentence.h"
#include "live/program_input.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <future>
#include <set>
#include <unistd.h>

namespace waybill {

namespace {

namespace fs = std::filesystem;

/// Some look into the network for what they can capture on; more than this is a program that hangs.
constexpr std::chrono::seconds AnswersWithin{5};
constexpr std::size_t MostPrograms = 200, MostInterfaces = 100;

/// Folders "wireshark/extcap" below the libraries of the system, one for each architecture.
void addSystemFolders(std::vector<std::string>& folders)
{
    std::error_code error;
    std::vector<std::string> found;
    for (const fs::directory_entry& each : fs::directory_iterator("/usr/lib", error))
        if (const fs::path folder = each.path() / "wireshark/extcap"; fs::is_directory(folder, error))
            found.push_back(folder.string());
    if (fs::is_directory("/usr/lib/wireshark/extcap", error))
        found.emplace_back("/usr/lib/wireshark/extcap");
    std::sort(found.begin(), found.end());
    for (std::string& folder : found)
        if (std::find(folders.begin(), folders.end(), folder) == folders.end())
            folders.push_back(std::move(folder));
}

/// Sentences of its answer; empty with `problem` set when it does not answer.
std::vector<ExtcapSentence> ask(ExtcapProgram& program, std::vector<std::string> question)
{
    question.insert(question.begin(), program.path);
    const Result<ProgramAnswer> answer = runProgram(std::move(question), AnswersWithin);
    if (!answer) {
        program.problem = answer.error().message;
    } else if (answer->isTooLate) {
        program.problem = fmt::format("it does not answer within {} seconds", AnswersWithin.count());
    } else if (answer->end.status != 0) {
        const std::string line = lastLineOf(answer->messages);
        program.problem = fmt::format("it ended with status {}{}", answer->end.status,
                                      line.empty() ? "" : fmt::format(": “{}”", line));
    } else {
        return parseExtcapSentences(answer->output);
    }
    return {};
}

ExtcapProgram look(const std::string& path)
{
    ExtcapProgram program{path, {}};
    const std::vector<ExtcapSentence> sentences = ask(program, {"--extcap-interfaces"});
    for (const ExtcapSentence& sentence : sentences)
        if (sentence.word == "extcap")
            program.version = sentence.field("version");
    program.interfaces = extcapInterfacesOf(sentences);
    program.interfaces.resize(std::min(program.interfaces.size(), MostInterfaces));
    for (ExtcapInterface& interface : program.interfaces) {
        for (const ExtcapSentence& sentence : ask(program, {"--extcap-interface", interface.value, "--extcap-dlts"}))
            if (sentence.word == "dlt")
                interface.linkTypes.push_back(sentence.field("display"));
        if (program.problem.empty())
            interface.options =
                extcapOptionsOf(ask(program, {"--extcap-interface", interface.value, "--extcap-config"}));
        if (!program.problem.empty())
            break; // a program that hangs would hang for each of them
    }
    return program;
}

std::vector<std::string> programsIn(const std::vector<std::string>& folders)
{
    std::vector<std::string> paths;
    std::set<std::string> names;
    for (const std::string& folder : folders) {
        std::error_code error;
        std::vector<std::string> found;
        for (const fs::directory_entry& each : fs::directory_iterator(folder, error))
            if (each.is_regular_file(error) && access(each.path().c_str(), X_OK) == 0)
                found.push_back(each.path().string());
        std::sort(found.begin(), found.end());
        for (std::string& path : found)
            if (names.insert(fs::path(path).filename().string()).second && paths.size() < MostPrograms)
                paths.push_back(std::move(path));
    }
    return paths;
}

} // namespace

std::vector<std::string> extcapFolders()
{
    std::vector<std::string> folders;
    if (const char* const chosen = std::getenv("WIRESHARK_EXTCAP_DIR"); chosen != nullptr && *chosen != '\0')
        folders.emplace_back(chosen);
    if (const char* const home = std::getenv("HOME"); home != nullptr && *home != '\0') {
        folders.push_back(std::string(home) + "/.local/lib/wireshark/extcap");
        folders.push_back(std::string(home) + "/.config/wireshark/extcap");
    }
    addSystemFolders(folders);
    return folders;
}

std::vector<ExtcapProgram> findExtcapPrograms(const std::vector<std::string>& folders)
{
    std::vector<std::future<ExtcapProgram>> asked;
    for (const std::string& path : programsIn(folders))
        asked.push_back(std::async(std::launch::async, look, path));
    std::vector<ExtcapProgram> programs;
    for (std::future<ExtcapProgram>& each : asked)
        programs.push_back(each.get());
    return programs;
}

} // namespace waybill
