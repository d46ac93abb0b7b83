// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/local_interfaces.h"

#include <QString>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace waybill {

/// The interfaces of this computer and their counters at one moment.
struct InterfaceScan {
    std::vector<LocalInterface> interfaces;
    std::map<std::string, InterfaceTraffic> traffic; ///< by name; without those that have no counters
    double seconds = 0;                              ///< since some fixed moment
    QString problem;                                 ///< a sentence; empty when the system gave the list
};

/// How the system is asked; another one in tests.
using InterfaceScanner = std::function<InterfaceScan()>;

/// Asks the system; captures nothing. For any thread.
[[nodiscard]] InterfaceScan scanInterfaces();

/// "192.168.1.5, Wi-Fi": state where it is none to capture on, addresses and kind, one line.
[[nodiscard]] QString interfaceDetail(const LocalInterface& interface);
/// "12 packets/s", "no traffic"; empty when not known yet.
[[nodiscard]] QString rateShown(std::optional<double> packetsPerSecond);

} // namespace waybill
