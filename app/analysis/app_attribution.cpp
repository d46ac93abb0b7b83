// SPDX-License-Identifier: GPL-3.0-or-later
// PCAPdroid pcap_dump.c (comment "u-<uid>", custom block PEN 62652); pymobiledevice3 services/pcapd.py (comment
// "PID: 84, ProcName: nsurlsessiond, EPID: 312, EProcName: Mail, SVC: 0"); pcapng option epb_processid_threadid with
// Wireshark's process blocks (PEN 32622) or Apple's (0x80000001).
#include "analysis/app_attribution.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace waybill {

namespace {

// Longer than any app name that Android or iOS shows; what exceeds it is hostile.
constexpr std::size_t LongestName = 256;

/// Value of "label: value, " in pymobiledevice3's comment. A process name may hold a comma, so it ends where the next
/// label begins, not at the comma.
std::string_view between(std::string_view comment, std::string_view label, std::string_view next)
{
    const std::size_t at = comment.find(label);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = comment.substr(at + label.size());
    return rest.substr(0, rest.find(next));
}

/// The program for which the packet was sent, and the one that sent it when that is another (a system service).
std::string appleNames(std::string_view comment)
{
    const std::string_view process = between(comment, ", ProcName: ", ", EPID: ");
    const std::string_view effective = between(comment, ", EProcName: ", ", SVC: ");
    if (effective.empty() || effective == process)
        return std::string(process);
    return process.empty() ? std::string(effective) : fmt::format("{} (through {})", effective, process);
}

} // namespace

AppHint AppAttribution::read(const RawPacket& packet, const CaptureFacts& facts)
{
    for (std::string_view rest = packet.comment; !rest.empty();) { // a marker of the tester may stand beside the mark
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.starts_with("u-")) {
            const AppHint hint = ofUser(line.substr(2), facts);
            if (!hint.app.empty())
                return hint;
        } else if (line.starts_with("PID: ")) {
            m_text = appleNames(line);
            m_text.resize(std::min(m_text.size(), LongestName));
            return {m_text, NoUid};
        }
    }
    return packet.processId ? ofProcess(*packet.processId, facts) : AppHint{};
}

/// A user id that the capture does not map may be anybody's comment, so it says nothing.
AppHint AppAttribution::ofUser(std::string_view digits, const CaptureFacts& facts)
{
    for (; m_appsTaken < facts.apps.size(); ++m_appsTaken)
        m_appOfUid[facts.apps[m_appsTaken].uid] = m_appsTaken;
    std::int32_t uid = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), uid);
    const auto app = m_appOfUid.find(uid);
    if (error != std::errc() || end != digits.data() + digits.size() || app == m_appOfUid.end())
        return {};
    const RecordedApp& known = facts.apps[app->second];
    return {known.name.empty() ? known.package : known.name, uid};
}

AppHint AppAttribution::ofProcess(std::uint32_t id, const CaptureFacts& facts)
{
    for (; m_processesTaken < facts.processes.size(); ++m_processesTaken)
        m_processOfPid[facts.processes[m_processesTaken].pid] = m_processesTaken;
    const auto process = m_processOfPid.find(id);
    if (process == m_processOfPid.end())
        return {};
    return {std::string_view(facts.processes[process->second].name).substr(0, LongestName), NoUid};
}

} // namespace waybill
