// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/tshark_program.h"

#include "base/format.h"
#include "decrypt/quic_fields.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr int OldestMajor = 4;
/// Dissectors of what TLS carries: one that meets the end of a record within its own message gives up the packet, and
/// the records behind it in that packet are then not exported (measured with http2 in 4.0.17). Others export their
/// messages once more (sip, diameter). Names that a version does not know do no harm.
constexpr const char* NotWanted[] = {"http2",     "http3",      "sip",  "diameter", "mqtt", "amqp",
                                     "websocket", "grpc",       "dns",  "coap",     "xml",  "json",
                                     "image-gif", "image-jfif", "png",  "mp4",      "webp", "mime_multipart",
                                     "protobuf",  "msgpack",    "cbor", "spdy"};

/// `options` behind what both commands need.
std::vector<std::string> commandOf(const TsharkSetup& setup, const std::string& capturePath,
                                   std::initializer_list<const char*> options)
{
    std::vector<std::string> command{setup.program, "-n", "-Q", "-r", capturePath};
    const auto prefer = [&command](std::string preference) {
        command.emplace_back("-o");
        command.push_back(std::move(preference));
    };
    prefer("tls.keylog_file:" + setup.keyLogPath);
    prefer("tls.desegment_ssl_application_data:FALSE"); // else what was not a whole message yet is exported repeatedly
    prefer("tcp.reassemble_out_of_order:TRUE");         // records that came in disorder
    prefer("tcp.try_heuristic_first:TRUE");             // TLS on ports that other protocols have
    for (const char* protocol : NotWanted) {
        command.emplace_back("--disable-protocol");
        command.emplace_back(protocol);
    }
    command.insert(command.end(), options.begin(), options.end());
    return command;
}

} // namespace

std::string tsharkVersionIn(std::string_view said)
{
    constexpr std::string_view Name = "TShark (Wireshark) ";
    const std::size_t name = said.find(Name);
    if (name == std::string_view::npos)
        return {};
    said.remove_prefix(name + Name.size());
    std::string version(said.substr(0, said.find_first_not_of("0123456789.")));
    while (!version.empty() && version.back() == '.')
        version.pop_back();
    return version;
}

Result<TsharkSetup> prepareTshark(const std::string& keys, const std::string& program)
{
    TsharkSetup setup;
    setup.program = program;
    if (keys != KeysInCapture) {
        const Result<KeyLogFacts> keyLog = readKeyLog(keys);
        if (!keyLog)
            return Failure(keyLog.error());
        setup.keyLog = *keyLog;
        setup.keyLogPath = keys;
    }
    constexpr std::chrono::seconds Enough{20};
    const Result<ProgramAnswer> answer = runProgram({program, "--version"}, Enough, termsOfTshark(setup.limits, 0));
    if (!answer)
        return Failure(Error{answer.error().code, "decrypting needs TShark: " + answer.error().message});
    setup.version = tsharkVersionIn(answer->output);
    int major = 0;
    (void)std::from_chars(setup.version.data(), setup.version.data() + setup.version.size(), major);
    if (setup.version.empty())
        return Failure(Error{ErrorCode::Unsupported, fmt::format("decrypting needs TShark, and {} does not say which "
                                                                 "version of it it is",
                                                                 printableText(program))});
    if (major < OldestMajor)
        return Failure(Error{ErrorCode::Unsupported,
                             fmt::format("decrypting needs TShark 4.0 or later, and this is {}", setup.version)});
    return setup;
}

std::vector<std::string> tlsCommand(const TsharkSetup& setup, const std::string& capturePath)
{
    return commandOf(setup, capturePath, {"-U", "OSI layer 7", "-w", "-"});
}

std::vector<std::string> quicCommand(const TsharkSetup& setup, const std::string& capturePath)
{
    std::vector<std::string> command = commandOf(
        setup, capturePath,
        {"-Y", "quic.stream_data", "-T", "fields", "-E", "separator=/t", "-E", "occurrence=a", "-E", "aggregator=,"});
    for (const char* field : QuicFieldNames) {
        command.emplace_back("-e");
        command.emplace_back(field);
    }
    return command;
}

std::vector<std::string> randomsCommand(const TsharkSetup& setup, const std::string& capturePath)
{
    return commandOf(setup, capturePath,
                     {"-Y", "tls.handshake.type == 1 || dtls.handshake.type == 1", "-T", "fields", "-E", "separator=,",
                      "-E", "occurrence=a", "-E", "aggregator=,", "-e", "tls.handshake.random", "-e",
                      "dtls.handshake.random"});
}

ProgramTerms termsOfTshark(const TsharkLimits& limits, std::uint64_t fileBytes)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(longestWait(limits, fileBytes)).count();
    // Nothing is there: no settings and no plug-ins of the user, and no place for either.
    return {.memoryBytes = limits.memoryBytes,
            .cpuSeconds = static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 1)),
            .mayWriteFiles = false,
            .environment = {"WIRESHARK_CONFIG_DIR=/nonexistent", "HOME=/nonexistent", "XDG_CONFIG_HOME=/nonexistent",
                            "SSLKEYLOGFILE=", "LC_ALL=C.UTF-8"}};
}

std::chrono::milliseconds longestWait(const TsharkLimits& limits, std::uint64_t fileBytes)
{
    constexpr std::uint64_t Longest = 7 * 24 * 3600;
    const std::uint64_t more = limits.bytesPerSecond == 0 ? 0 : std::min(fileBytes / limits.bytesPerSecond, Longest);
    return limits.wait + std::chrono::seconds(static_cast<std::int64_t>(more));
}

} // namespace waybill
