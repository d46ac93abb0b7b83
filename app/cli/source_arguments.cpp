// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source_arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::array<const char*, 9> Sources{"--interface", "--pipe",      "--listen-tcp", "--listen-udp", "--ssh",
                                             "--adb",       "--pcapdroid", "--dumpcap",    "--extcap"};

/// An option, and the sources that know what to do with it.
struct Belonging {
    const char* option;
    std::string_view sources;
};
constexpr std::array<Belonging, 10> Belongings{{
    {"--filter", "--interface --dumpcap --ssh --adb --extcap"},
    {"--snaplen", "--interface --dumpcap"},
    {"--buffer-mib", "--interface --dumpcap"},
    {"--no-promiscuous", "--interface --dumpcap"},
    {"--remote-interface", "--ssh --adb"},
    {"--remote-tcpdump", "--ssh"},
    {"--ssh-port", "--ssh"},
    {"--app", "--pcapdroid"},
    {"--api-key", "--pcapdroid"},
    {"--extcap-option", "--extcap"},
}};

/// CLI11 gives "true" for an option whose value was left out.
std::string optional(const std::string& typed)
{
    return typed == "true" ? std::string() : typed;
}

ExporterSource exporterOf(const char* option, const std::string& typed, bool isUdp)
{
    ExporterSource source;
    source.isUdp = isUdp;
    const std::size_t colon = typed.rfind(':');
    const std::string port = typed.substr(colon == std::string::npos ? 0 : colon + 1);
    std::string address = colon == std::string::npos ? source.address : typed.substr(0, colon);
    const bool isBracketed = address.starts_with('[') && address.ends_with(']');
    if (isBracketed)
        address = address.substr(1, address.size() - 2);
    const auto [end, problem] = std::from_chars(port.data(), port.data() + port.size(), source.port);
    if (problem != std::errc() || end != port.data() + port.size() || port.empty() || address.empty() ||
        (!isBracketed && address.find(':') != std::string::npos))
        throw CLI::ValidationError(option,
                                   "'" + typed + "' is no port; write 1234, 192.168.43.1:1234 or [fd00::1]:1234");
    source.address = address;
    return source;
}

ExtcapSource extcapOf(const SourceArguments& typed)
{
    ExtcapSource source{{}, typed.extcap, {}, typed.settings.filter};
    for (const std::string& option : typed.extcapOptions) {
        const std::size_t equals = option.find('=');
        const std::string name = option.substr(0, equals);
        if (name.find_first_not_of('-') == std::string::npos)
            throw CLI::ValidationError("--extcap-option", "write NAME=VALUE, or NAME for one without a value");
        source.values[name.starts_with("--") ? name : "--" + name] =
            equals == std::string::npos ? "true" : option.substr(equals + 1);
    }
    return source;
}

std::string namedSource(const CLI::App& capture)
{
    std::string named;
    for (const char* source : Sources) {
        if (capture.count(source) == 0)
            continue;
        if (!named.empty())
            throw CLI::ValidationError(source,
                                       fmt::format("packets come from one source, and {} names one already", named));
        named = source;
    }
    if (named.empty())
        throw CLI::ValidationError("capture", "say where packets come from: --interface (waybill-cli interfaces lists "
                                              "them), --pipe, --listen-tcp, --listen-udp, --ssh, --adb, --pcapdroid, "
                                              "--dumpcap or --extcap");
    return named;
}

void checkBelongings(const CLI::App& capture, const std::string& source)
{
    for (const Belonging& each : Belongings) {
        const std::string sources = fmt::format(" {} ", each.sources);
        if (capture.count(each.option) > 0 && sources.find(" " + source + " ") == std::string::npos)
            throw CLI::ValidationError(each.option,
                                       fmt::format("cannot be used with {}, but with {}", source, each.sources));
    }
}

void addRemoteOptions(CLI::App& capture, SourceArguments& typed)
{
    capture.add_option("--ssh", typed.ssh, "tcpdump on another computer by ssh: root@192.168.1.1");
    capture.add_option("--remote-interface", typed.remoteInterface, "the interface there, or on the phone (any)");
    capture.add_option("--remote-tcpdump", typed.remoteTcpdump, "the program there: 'sudo -n tcpdump' (tcpdump)");
    capture.add_option("--ssh-port", typed.sshPort, "as ssh -p");
    capture.add_option("--adb", typed.adb, "tcpdump on a rooted phone; its serial, when several are connected")
        ->expected(0, 1);
    capture.add_option("--pcapdroid", typed.pcapdroid, "PCAPdroid on a phone, started and stopped by adb")
        ->expected(0, 1);
    capture.add_option("--app", typed.app, "only this app's packets, by package name");
    capture.add_option("--api-key", typed.apiKey, "of PCAPdroid's control permission, so that the phone does not ask");
}

} // namespace

void addSourceOptions(CLI::App& capture, SourceArguments& typed)
{
    capture.add_option("-i,--interface", typed.settings.interface,
                       "an interface of this computer (waybill-cli interfaces lists them)");
    capture.add_option("--pipe", typed.pipe, "a named pipe with pcap or pcapng; - is standard input");
    capture.add_option("--listen-tcp", typed.tcp, "PCAPdroid's TCP exporter sends to this [ADDRESS:]PORT (127.0.0.1)");
    capture.add_option("--listen-udp", typed.udp, "its UDP exporter; lost datagrams leave no trace");
    addRemoteOptions(capture, typed);
    capture.add_option("--dumpcap", typed.dumpcap, "an interface of this computer, by Wireshark's dumpcap");
    capture.add_option("--extcap", typed.extcap,
                       "an interface of a Wireshark plug-in (waybill-cli interfaces --extcap lists them)");
    capture
        .add_option("--extcap-option", typed.extcapOptions, "an option of the plug-in: NAME=VALUE; may be given again")
        ->allow_extra_args(false);
    capture.add_option(
        "-f,--filter", typed.settings.filter,
        "keep only these packets, in libpcap's language: 'host 192.168.4.2'; names are not looked up. What "
        "it leaves out can never be seen later");
    capture.add_option("-s,--snaplen", typed.settings.snaplen, "bytes kept of each packet (262144)")
        ->check(CLI::Range(64, 262144));
    capture.add_option("-B,--buffer-mib", typed.settings.bufferMiB, "of the kernel's buffer (64)")
        ->check(CLI::Range(1, 1024));
    capture.add_flag_callback(
        "-p,--no-promiscuous", [&typed] { typed.settings.isPromiscuous = false; },
        "only what is meant for this machine");
}

LiveSource sourceOf(const CLI::App& capture, const SourceArguments& typed)
{
    const std::string source = namedSource(capture);
    checkBelongings(capture, source);
    if (source == "--pipe")
        return PipeSource{typed.pipe};
    if (source == "--listen-tcp")
        return exporterOf("--listen-tcp", typed.tcp, false);
    if (source == "--listen-udp")
        return exporterOf("--listen-udp", typed.udp, true);
    if (source == "--ssh")
        return SshSource{typed.ssh,
                         typed.sshPort,
                         typed.remoteInterface,
                         typed.settings.filter,
                         typed.remoteTcpdump,
                         isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0};
    if (source == "--adb")
        return PhoneTcpdumpSource{optional(typed.adb), typed.remoteInterface, typed.settings.filter};
    if (source == "--pcapdroid")
        return PhonePcapdroidSource{optional(typed.pcapdroid), typed.app, typed.apiKey};
    if (source == "--extcap")
        return extcapOf(typed);
    CaptureSettings settings = typed.settings;
    if (source == "--interface")
        return InterfaceSource{settings};
    settings.interface = typed.dumpcap;
    return DumpcapSource{settings};
}

} // namespace waybill
