// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "live/capture_settings.h"
#include "live/packet_feed.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>

namespace waybill {

/// An interface of this computer, by waybill-capture.
struct InterfaceSource {
    CaptureSettings settings;
};

/// The same by Wireshark's dumpcap, where that may capture and waybill-capture may not.
struct DumpcapSource {
    CaptureSettings settings;
};

/// A named pipe that something writes pcap or pcapng into; "-": standard input.
struct PipeSource {
    std::string path;
};

/// PCAPdroid's TCP or UDP exporter sends to this computer. Nothing else is listened to.
struct ExporterSource {
    bool isUdp = false;
    std::string address = "127.0.0.1"; ///< of this computer; "0.0.0.0" or "::" for all
    std::uint16_t port = 1234;
};

/// tcpdump on a rooted phone, by adb.
struct PhoneTcpdumpSource {
    std::string serial; ///< as `adb devices` lists it; empty: the only one
    std::string interface = "any";
    std::string filter;
};

/// PCAPdroid on a phone, started and stopped by intent over adb; its TCP exporter comes back through adb.
struct PhonePcapdroidSource {
    std::string serial;
    std::string appFilter; ///< package name; empty: all apps
    std::string apiKey;    ///< of PCAPdroid's control permission; empty: the phone asks
};

/// tcpdump on a router or another computer, by the system's ssh.
struct SshSource {
    std::string destination; ///< "root@192.168.1.1" or a name of ~/.ssh/config
    std::uint16_t port = 0;  ///< 0: as configured
    std::string interface = "any";
    std::string filter;
    std::string tcpdump = "tcpdump"; ///< the program there, "sudo -n tcpdump"
    bool canAsk = false;             ///< ssh may ask for a password in the terminal that we were started in
};

/// An interface of an extcap program (Wireshark's plug-ins that capture).
struct ExtcapSource {
    std::string program;                       ///< path; empty: the first one that lists the interface
    std::string interface;                     ///< by the value it lists
    std::map<std::string, std::string> values; ///< of its own options: call ("--remote-host") → value
    std::string filter;
};

/// Where packets come from: what the user named, and nothing else is connected to.
using LiveSource = std::variant<InterfaceSource, DumpcapSource, PipeSource, ExporterSource, PhoneTcpdumpSource,
                                PhonePcapdroidSource, SshSource, ExtcapSource>;

/// "wlan0", "adb:0123456789 any", "ssh:root@192.168.1.1 br-lan": short, for titles and sentences.
[[nodiscard]] std::string sourceText(const LiveSource& source);
/// The capture filter; empty: none.
[[nodiscard]] std::string filterOf(const LiveSource& source);

/// Begins to capture into `output`, an empty file that stays the caller's; for phones and extcap programs it takes some
/// seconds, so it is not for the thread of the window. Fails with what is missing and what to do;
/// what turns out later stands in status().failure.
[[nodiscard]] Result<std::unique_ptr<PacketFeed>> openFeed(const LiveSource& source, int output);

} // namespace waybill
