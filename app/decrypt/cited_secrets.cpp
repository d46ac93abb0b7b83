// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/cited_secrets.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace waybill {

namespace {

constexpr std::uint32_t TlsSecrets = 0x544c534b; // "TLSK", pcapng Decryption Secrets Block
constexpr std::size_t RandomDigits = 64;

/// Everything that the key log and the captures hold.
Result<std::string> allSecrets(const TsharkSetup& setup, const Recording& recording)
{
    std::string text;
    for (const CaptureFacts& capture : recording.captures) {
        for (const CaptureSecrets& secrets : capture.secrets)
            text += secrets.type == TlsSecrets ? secrets.text + "\n" : std::string();
    }
    if (setup.keyLogPath.empty())
        return text;
    Result<std::string> log = readKeyLogText(setup.keyLogPath);
    if (!log)
        return log;
    return text + *log;
}

std::set<std::string> randomsIn(std::string_view said)
{
    std::set<std::string> randoms;
    while (!said.empty()) {
        const std::size_t end = std::min(said.find_first_of(",\n"), said.size());
        if (end == RandomDigits)
            randoms.emplace(said.substr(0, end));
        said.remove_prefix(std::min(end + 1, said.size()));
    }
    return randoms;
}

} // namespace

Result<std::string> secretsOf(const std::string& capturePath, const TsharkSetup& setup, const Recording& recording,
                              const StillWanted& stillWanted)
{
    const Result<std::string> all = allSecrets(setup, recording);
    if (!all)
        return all;
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(capturePath, error);
    const std::uint64_t bytes = error ? 0 : size;
    constexpr std::uint64_t Least = std::uint64_t{1} << 20;
    const TsharkOutput::Bounds bounds{termsOfTshark(setup.limits, bytes), longestWait(setup.limits, bytes),
                                      bytes * 2 + Least};
    auto output = TsharkOutput::start(randomsCommand(setup, capturePath), bounds, stillWanted);
    if (!output)
        return Failure(output.error());
    std::string said;
    for (auto block = (*output)->next(); !block.empty(); block = (*output)->next())
        said.append(block.begin(), block.end());
    if ((*output)->state() != SourceState::End)
        return Failure(Error{ErrorCode::Io, "TShark did not read the cited packets to their end", capturePath});
    if (const std::string problem = (*output)->problem(); !problem.empty())
        return Failure(Error{ErrorCode::Io, "TShark did not read the cited packets: " + problem, capturePath});
    return keyLogLinesOf(*all, randomsIn(said));
}

} // namespace waybill
