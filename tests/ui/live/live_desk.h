// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/live/live_capture_dialog.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QThreadPool>
#include <atomic>
#include <mutex>

namespace waybill::test {

/// Interfaces of a computer that is not this one, and what capturing on it needs.
struct LiveDesk {
    InterfaceScan scan; ///< a thread of the pool copies it
    std::mutex guard;
    bool isPermitted = true, hasDumpcap = false;
    std::atomic<int> asked = 0; ///< extcap programs were looked for, so often
    std::vector<ExtcapProgram> programs;
    QThreadPool pool;
    QTemporaryDir folder;

    LiveDesk() { setInterfaces({{"wlan0", "10.42.0.1"}, {"eth0", "192.168.1.17"}}); }

    void setInterfaces(const std::vector<std::pair<std::string, std::string>>& named)
    {
        const std::lock_guard lock(guard);
        scan.interfaces.clear();
        for (const auto& [name, address] : named) {
            LocalInterface interface;
            interface.name = name;
            interface.addresses = {*IpAddress::parse(address)};
            interface.linkType = LinkType::Ethernet;
            interface.isUp = interface.isRunning = true;
            scan.interfaces.push_back(interface);
        }
    }

    /// A second later, with so many packets more on each.
    [[nodiscard]] InterfaceScan later(const std::map<std::string, std::uint64_t>& packets)
    {
        const std::lock_guard lock(guard);
        scan.seconds += 1;
        for (const auto& [name, more] : packets)
            scan.traffic[name].packets += more;
        return scan;
    }

    [[nodiscard]] LiveProbes probes()
    {
        LiveProbes probes;
        probes.scan = [this] {
            const std::lock_guard lock(guard);
            return scan;
        };
        probes.permission = [this] { return permissionFor(rights(isPermitted), "waybill-capture"); };
        probes.dumpcap = [this] { return permissionFor(rights(hasDumpcap), "dumpcap"); };
        probes.extcap = [this] {
            ++asked;
            return programs;
        };
        return probes;
    }

    static ProgramRights rights(bool isGiven)
    {
        ProgramRights rights;
        rights.program = "/opt/waybill-capture";
        rights.mayRun = true;
        rights.hasCapability = isGiven;
        return rights;
    }
};

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline QLineEdit* line(const QWidget& dialog, const char* name)
{
    return dialog.findChild<QLineEdit*>(QLatin1String(name));
}

} // namespace waybill::test
