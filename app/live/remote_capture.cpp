// SPDX-License-Identifier: GPL-3.0-or-later
// ssh(1) and its messages: OpenSSH 9.2; tcpdump(8) 4.99 and its messages; dumpcap(1) 4.0.
#include "live/remote_capture.h"

#include "base/format.h"
#include "live/program_input.h"
#include "live/shell_words.h"

#include <array>
#include <fmt/format.h>
#include <unistd.h>

namespace waybill {

namespace {

/// $1: the interface, $2: the filter. $SSH_CLIENT: address and port of this computer, port of the other; a link-local
/// address comes with its zone, one of IPv4 over IPv6 with ::ffff:. What the user filters for stands in parentheses.
constexpr std::string_view Script = "i=$1; f=$2; set -- $SSH_CLIENT; c=${1%%%*}; c=${c#::ffff:}; "
                                    "if [ -n \"$3\" ]; then own=\"not (host $c and tcp port $2 and tcp port $3)\"; "
                                    "if [ -n \"$f\" ]; then f=\"$own and ($f)\"; else f=$own; fi; "
                                    "elif [ -z \"$f\" ]; then echo SSH_CLIENT is not set >&2; exit 97; fi; ";

using enum ErrorCode;
constexpr std::array SshWords{
    KnownWords{"REMOTE HOST IDENTIFICATION HAS CHANGED", NoPermission,
               "the host key of {} is not the one that is known: it was set up anew, or somebody else answers. Find "
               "out which; then remove the old key with ssh-keygen -R and connect once by hand"},
    KnownWords{"Host key verification failed", NoPermission,
               "the host key of {0} is not known yet; connect once by hand (ssh {0}), compare it and accept it"},
    KnownWords{"Permission denied (", NoPermission,
               "{} does not let us in; set up a key (ssh-copy-id), or check the name of the user"},
    KnownWords{"Too many authentication failures", NoPermission,
               "{} does not let us in; choose the key for it in ~/.ssh/config (IdentityFile, IdentitiesOnly yes)"},
    KnownWords{"Could not resolve hostname", NotFound, "there is no computer of the name in {}; give its address"},
    KnownWords{"Connection refused", Io, "{} refuses the connection: no ssh server runs there, or on another port"},
    KnownWords{"No route to host", Io, "there is no way to {}; is it switched on, and in the same network?"},
    KnownWords{"Network is unreachable", Io, "there is no network that leads to {}"},
    KnownWords{"Connection timed out", Io, "{} does not answer; is it switched on, and is the address right?"},
    KnownWords{"Operation timed out", Io, "{} does not answer; is it switched on, and is the address right?"},
    KnownWords{"not responding", Io, "the connection to {} was lost; what came before is kept"},
    KnownWords{"closed by remote host", Io, "{} closed the connection; what came before is kept"},
    KnownWords{"Broken pipe", Io, "the connection to {} was lost; what came before is kept"},
    KnownWords{"Connection reset by", Io, "the connection to {} was lost; what came before is kept"},
    KnownWords{"a password is required", NoPermission,
               "sudo on {} wants a password; let it run tcpdump without (NOPASSWD in sudoers), or connect as root"},
    KnownWords{"SSH_CLIENT is not set", Unsupported,
               "{} does not say which connection is ours, and without that the capture would capture itself; give a "
               "capture filter that leaves it out, such as 'not tcp port 22'"},
    KnownWords{"syntax error", InvalidArgument, "tcpdump on {} does not understand the capture filter"},
    KnownWords{"o such device", NotFound, "{} has no interface of that name; ssh there and run tcpdump -D"},
    KnownWords{"SIOCGIFHWADDR", NotFound, "{} has no interface of that name; ssh there and run tcpdump -D"},
    KnownWords{"permission to capture", NoPermission,
               "capturing on {} needs more rights; connect as root, or run 'sudo -n tcpdump' there"},
    KnownWords{"Permission denied", NoPermission,
               "tcpdump on {} may not be run or may not capture; connect as root, or run 'sudo -n tcpdump' there"},
    KnownWords{"Operation not permitted", NoPermission,
               "capturing on {} needs more rights; connect as root, or run 'sudo -n tcpdump' there"},
    KnownWords{"not found", NotFound,
               "{} has no tcpdump; install it there (OpenWrt: opkg install tcpdump, Debian: apt install tcpdump)"},
};

constexpr std::array DumpcapWords{
    KnownWords{"permission", NoPermission,
               "dumpcap may not capture on {}. As an administrator, once: dpkg-reconfigure wireshark-common, then "
               "adduser USER wireshark; then log in again"},
    KnownWords{"There is no device named", NotFound, "dumpcap knows no interface {}"},
    KnownWords{"No such device", NotFound, "dumpcap knows no interface {}"},
    KnownWords{"Invalid capture filter", InvalidArgument, "dumpcap does not take the capture filter for {}"},
};

/// Nothing when all went well so far: what tcpdump says while it captures is no failure.
std::optional<Error> explainSsh(const ProgramStory& story, const std::string& destination)
{
    constexpr int NotFoundByShell = 127;
    if (std::optional<Error> known = explainByWords(SshWords, story.said, destination))
        return known;
    if (story.end && story.end->status == NotFoundByShell)
        return Error{NotFound, fmt::format("{} has no tcpdump; install it there", printableText(destination))};
    return std::nullopt;
}

} // namespace

std::string remoteCommand(const SshSource& source)
{
    const std::string run = fmt::format("exec {} -U -n -s 0 -w - -i \"$i\" \"$f\"", source.tcpdump);
    return fmt::format("exec sh -c {} sh {} {}", shellWord(std::string(Script) + run), shellWord(source.interface),
                       shellWord(source.filter));
}

std::vector<std::string> sshArguments(const SshSource& source)
{
    // No forwarding and no shared connection that ~/.ssh/config may ask for: nothing is opened beside this one.
    std::vector<std::string> arguments{"ssh", "-T",
                                       "-a",  "-x",
                                       "-o",  "ClearAllForwardings=yes",
                                       "-o",  "ControlMaster=no",
                                       "-o",  "PermitLocalCommand=no",
                                       "-o",  "ConnectTimeout=15",
                                       "-o",  "ServerAliveInterval=5",
                                       "-o",  "ServerAliveCountMax=3"};
    if (!source.canAsk)
        arguments.insert(arguments.end(), {"-o", "BatchMode=yes"});
    if (source.port != 0)
        arguments.insert(arguments.end(), {"-p", std::to_string(source.port)});
    arguments.insert(arguments.end(), {"--", source.destination, remoteCommand(source)});
    return arguments;
}

Result<std::unique_ptr<StreamInput>> openSsh(const SshSource& source)
{
    if (source.destination.empty() || source.destination.front() == '-' || source.interface.empty() ||
        source.interface.front() == '-' || source.tcpdump.empty())
        return Failure(Error{InvalidArgument,
                             "ssh needs where to connect to (root@192.168.1.1), an interface there and "
                             "the name of tcpdump"});
    ProgramWords words{.name = "ssh",
                       .awaited = fmt::format("waiting for packets of {} by ssh", printableText(source.destination)),
                       .explain = [destination = source.destination](const ProgramStory& story) {
                           return explainSsh(story, destination);
                       }};
    return ProgramInput::open(sshArguments(source), std::move(words));
}

Result<std::string> dumpcapProgram()
{
    Result<std::string> program = findProgram("dumpcap");
    if (program && access(program->c_str(), X_OK) != 0)
        return Failure(Error{NoPermission, "this user may not run dumpcap. As an administrator, once: adduser USER "
                                           "wireshark; then log in again"});
    return program;
}

Result<std::unique_ptr<StreamInput>> openDumpcap(const DumpcapSource& source)
{
    const CaptureSettings& settings = source.settings;
    if (settings.interface.empty() || settings.interface.front() == '-')
        return Failure(Error{InvalidArgument, "dumpcap needs the name of an interface"});
    std::vector<std::string> arguments{"dumpcap", "-q", "-n", "-i", settings.interface};
    if (!settings.filter.empty())
        arguments.insert(arguments.end(), {"-f", settings.filter});
    arguments.insert(arguments.end(),
                     {"-s", std::to_string(settings.snaplen), "-B", std::to_string(settings.bufferMiB)});
    if (!settings.isPromiscuous)
        arguments.emplace_back("-p");
    arguments.insert(arguments.end(), {"-w", "-"});
    ProgramWords words{.name = "dumpcap",
                       .awaited =
                           fmt::format("waiting for dumpcap to capture on {}", printableText(settings.interface)),
                       .explain = [interface = settings.interface](const ProgramStory& story) {
                           return explainByWords(DumpcapWords, story.said, interface);
                       }};
    return ProgramInput::open(std::move(arguments), std::move(words));
}

} // namespace waybill
