// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <vector>

namespace waybill {

/// A phone as `adb devices -l` lists it.
struct AdbDevice {
    std::string serial;
    std::string state; ///< "device": ready; "unauthorized", "offline", "no permissions", "recovery", …
    std::string model; ///< "Redmi_1S"; empty when it says none
};

/// Every device in the output of `adb devices -l`; other lines are left out.
[[nodiscard]] std::vector<AdbDevice> parseAdbDevices(const std::string& output);
/// The serial to use: `wanted`, or of the only phone there is. Fails with what keeps it from being used and what to do.
[[nodiscard]] Result<std::string> chooseAdbDevice(const std::vector<AdbDevice>& devices, const std::string& wanted);

/// A phone that is connected and trusts this computer; its adb server is this computer's own.
class AdbPhone {
public:
    /// Asks adb; takes some seconds when its server must be started. Fails when adb is not installed, and as
    /// chooseAdbDevice().
    [[nodiscard]] static Result<AdbPhone> find(const std::string& wanted);

    [[nodiscard]] const std::string& serial() const noexcept { return m_serial; }
    /// The command line "adb -s SERIAL …".
    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> arguments) const;
    /// What adb gives, both outputs in one; fails when it takes longer than `limit`.
    [[nodiscard]] Result<std::string> run(std::vector<std::string> arguments,
                                          std::chrono::milliseconds limit = std::chrono::seconds(10)) const;

private:
    explicit AdbPhone(std::string serial) : m_serial(std::move(serial)) {}
    std::string m_serial;
};

} // namespace waybill
