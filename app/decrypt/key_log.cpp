// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9850 §2: "label SP client_random SP secret", one a line; "#" begins a comment. RSA lines are of NSS before 2011:
// "RSA", 8 octets of the encrypted premaster secret, the secret.
#include "decrypt/key_log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <unordered_set>

namespace waybill {

namespace {

constexpr std::uintmax_t MostBytes = std::uintmax_t{256} << 20; // a million connections
constexpr std::size_t RandomDigits = 64, RsaDigits = 16, ShortestSecret = 32;

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool isLabel(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::string lowerCase(std::string_view hex)
{
    std::string text(hex);
    for (char& c : text)
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// The client random of a line that holds a secret; else empty.
std::string_view randomIn(std::string_view line)
{
    const std::size_t first = line.find(' '), second = line.find(' ', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return {};
    const std::string_view label = line.substr(0, first), random = line.substr(first + 1, second - first - 1);
    const std::string_view secret = line.substr(second + 1);
    const bool isRandom = random.size() == (label == "RSA" ? RsaDigits : RandomDigits) && isHex(random);
    const bool isSecret = secret.size() >= ShortestSecret && secret.size() % 2 == 0 && isHex(secret);
    return isLabel(label) && isRandom && isSecret ? random : std::string_view();
}

struct CloseFile {
    void operator()(std::FILE* file) const noexcept { (void)std::fclose(file); }
};

/// Takes the next line that is neither empty nor a comment off the text; empty at its end.
std::string_view takeLine(std::string_view& text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.front() != '#')
            return line;
    }
    return {};
}

} // namespace

std::string keyLogLinesOf(std::string_view text, const std::set<std::string>& randoms)
{
    std::string lines;
    std::set<std::string_view> taken;
    for (std::string_view line = takeLine(text); !line.empty(); line = takeLine(text)) {
        if (randoms.contains(lowerCase(randomIn(line))) && taken.insert(line).second)
            lines += std::string(line) + "\n";
    }
    return lines;
}

KeyLogFacts keyLogIn(std::string_view text)
{
    KeyLogFacts facts;
    std::unordered_set<std::string> randoms;
    for (std::string_view line = takeLine(text); !line.empty(); line = takeLine(text)) {
        const std::string_view random = randomIn(line);
        if (random.empty()) {
            ++facts.unreadable;
            continue;
        }
        ++facts.secrets;
        randoms.insert(lowerCase(random));
    }
    facts.connections = randoms.size();
    return facts;
}

Result<std::string> readKeyLogText(const std::string& path)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        return Failure(Error{ErrorCode::NotFound, "there is no such key log", path});
    if (!std::filesystem::is_regular_file(status)) // TShark would wait for ever for a pipe
        return Failure(Error{ErrorCode::InvalidArgument, "a key log must be a file", path});
    if (std::filesystem::file_size(path, problem) > MostBytes)
        return Failure(Error{ErrorCode::TooLarge, "a key log of more than 256 MiB is not read", path});
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rbe"));
    if (!file)
        return failureFromErrno(errno, "open the key log", path);
    std::string text;
    std::array<char, 65'536> block{};
    for (std::size_t got = 1; got > 0 && text.size() <= MostBytes;) {
        got = std::fread(block.data(), 1, block.size(), file.get());
        text.append(block.data(), got);
    }
    return text;
}

Result<KeyLogFacts> readKeyLog(const std::string& path)
{
    Result<std::string> read = readKeyLogText(path);
    if (!read)
        return Failure(read.error());
    std::string& text = *read;
    const KeyLogFacts facts = keyLogIn(text);
    std::fill(text.begin(), text.end(), '\0'); // secrets: not left in freed memory
    if (facts.secrets == 0)
        return Failure(Error{ErrorCode::InvalidArgument,
                             "holds no TLS secret: a key log has lines of a label, a client random and a secret, as "
                             "programs write them for SSLKEYLOGFILE",
                             path});
    return facts;
}

} // namespace waybill
