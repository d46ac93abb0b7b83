// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_source.h"
#include "live/local_interfaces.h"
#include "models/form_field.h"

#include <QString>
#include <compare>
#include <vector>

namespace waybill {

/// Kinds of sources that the window offers; TCP and UDP exporters are two, since people look for them by these words.
enum class SourceKind : std::uint8_t {
    Interface, ///< by waybill-capture or by dumpcap
    PhoneTcpdump,
    PhonePcapdroid,
    ExporterTcp,
    ExporterUdp,
    Ssh,
    Extcap,
    ExtcapSearch, ///< none yet: asks for the extcap programs to be looked for
    Pipe,
};

/// One source in the list.
struct SourceChoice {
    SourceKind kind = SourceKind::Interface;
    std::string interface = {}; ///< of this computer, or as the extcap program lists it
    std::string program = {};   ///< of an extcap interface: its path
    friend auto operator<=>(const SourceChoice&, const SourceChoice&) = default;
};

/// "tcpdump on a rooted phone"; the interface's name for those of this computer.
[[nodiscard]] QString sourceTitle(const SourceChoice& choice);
/// Which of them a person should take, one sentence.
[[nodiscard]] QString sourceAbout(const SourceChoice& choice);
/// "ssh": stable, for settings.
[[nodiscard]] QString sourceKey(SourceKind kind);

/// What it has to be told besides filter and snaplen. `local`: whose addresses an exporter may be sent to. Extcap
/// programs say themselves what they want.
[[nodiscard]] std::vector<FormField> sourceFields(SourceKind kind, const std::vector<LocalInterface>& local);
/// Why what is entered cannot be, a sentence; empty when it can.
[[nodiscard]] QString fieldProblem(const std::vector<FormField>& fields, const FormValues& values);
/// The same for what only this kind of source knows.
[[nodiscard]] QString sourceProblem(const SourceChoice& choice, const FormValues& values);

/// What is kept of the packets, where the source is asked.
struct KeptPackets {
    QString filter;
    int snaplen = 262144;
};
/// The source that the entries stand for; ask fieldProblem() and sourceProblem() first.
[[nodiscard]] LiveSource sourceFrom(const SourceChoice& choice, const FormValues& values, const KeptPackets& kept);
/// False where everything that comes is kept.
[[nodiscard]] bool takesFilter(SourceKind kind);
[[nodiscard]] bool takesSnaplen(SourceKind kind);
/// That the filter is written for; `interface` of this computer, or null.
[[nodiscard]] LinkType filterLinkType(const SourceChoice& choice, const FormValues& values,
                                      const LocalInterface* interface);

/// What starting it does: which program is run, what is listened to, what is connected to.
[[nodiscard]] QString startingText(const LiveSource& source);
/// What usually stands for “Captured at” (RunConditions::vantage, not translated); empty: that cannot be known.
[[nodiscard]] std::string usualVantage(const SourceChoice& choice, const LocalInterface* interface);
/// "wlan0", "ssh-192.168.1.1-br-lan": the beginning of a file name, of letters that every file system takes.
[[nodiscard]] QString fileStem(const LiveSource& source);

} // namespace waybill
