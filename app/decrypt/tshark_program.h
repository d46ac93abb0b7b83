// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/child_program.h"
#include "decrypt/key_log.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// What TShark may use. It reads what strangers made, with hundreds of dissectors.
struct TsharkLimits {
    std::uint64_t memoryBytes = std::uint64_t{4} << 30; ///< address space; an idle TShark takes 0.4 GiB of it
    /// Waited for altogether, besides a second for each `bytesPerSecond` of the capture. 1.76 s for 100,000 packets
    /// (35 MB) were measured; ten times that is room for slow computers.
    std::chrono::seconds wait{120};
    std::uint64_t bytesPerSecond = 1'000'000;
};

/// How to decrypt: with which program, and which keys.
struct TsharkSetup {
    std::string program = "tshark";
    std::string version;    ///< "4.0.17"
    std::string keyLogPath; ///< empty: secrets that the captures hold
    KeyLogFacts keyLog;
    TsharkLimits limits;
};

/// Looks at the key log and asks TShark for its version. `keys` is a path, or KeysInCapture. Fails, in a sentence, when
/// the key log cannot be used, and when TShark is missing, does not answer or is older than 4.0, the first version
/// whose output was checked.
[[nodiscard]] Result<TsharkSetup> prepareTshark(const std::string& keys, const std::string& program = "tshark");

/// In place of the path of a key log: the secrets within the captures (pcapng Decryption Secrets Blocks).
inline constexpr const char* KeysInCapture = "capture";

/// "4.0.17" out of "TShark (Wireshark) 4.0.17 (Git v4.0.17 …)."; empty when there is none.
[[nodiscard]] std::string tsharkVersionIn(std::string_view said);

/// The command that exports the plaintext of TLS and DTLS records as pcapng to standard output.
[[nodiscard]] std::vector<std::string> tlsCommand(const TsharkSetup& setup, const std::string& capturePath);

/// The command that writes STREAM frames of QUIC to standard output, a line a packet: readQuicFields().
[[nodiscard]] std::vector<std::string> quicCommand(const TsharkSetup& setup, const std::string& capturePath);

/// The command that writes the random of each ClientHello to standard output, hex digits with commas between, a line a
/// packet.
[[nodiscard]] std::vector<std::string> randomsCommand(const TsharkSetup& setup, const std::string& capturePath);

/// Limits of a capture of `fileBytes`, and an environment without settings and plug-ins of the user, which could make
/// it tell something else.
[[nodiscard]] ProgramTerms termsOfTshark(const TsharkLimits& limits, std::uint64_t fileBytes);

/// How long it is waited for, of a capture of `fileBytes`.
[[nodiscard]] std::chrono::milliseconds longestWait(const TsharkLimits& limits, std::uint64_t fileBytes);

} // namespace waybill
