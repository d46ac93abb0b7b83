// SPDX-License-Identifier: GPL-3.0-or-later
// `adb devices -l` of adb 1.0.41 (Debian 12: 29.0.6): a title line, then a line a device:
//   0123456789ABCDEF       device usb:1-1 product:armani model:HM_1S device:armani transport_id:1
#include "live/adb.h"

#include "base/child_program.h"
#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

namespace waybill {

namespace {

constexpr std::chrono::seconds ServerStartsWithin{20};

std::string namesOf(const std::vector<AdbDevice>& devices)
{
    std::string names;
    for (const AdbDevice& device : devices)
        names += (names.empty() ? "" : ", ") + printableText(device.serial) +
                 (device.model.empty() ? "" : " (" + printableText(device.model) + ")");
    return names;
}

Result<std::string> checked(const AdbDevice& device)
{
    const std::string serial = printableText(device.serial);
    if (device.state == "device")
        return device.serial;
    if (device.state == "unauthorized" || device.state == "authorizing")
        return Failure(Error{ErrorCode::NoPermission,
                             fmt::format("the phone {} does not trust this computer yet; unlock it and accept “Allow "
                                         "USB debugging?”",
                                         serial)});
    if (device.state == "offline")
        return Failure(Error{ErrorCode::Io, fmt::format("the phone {} does not answer (offline); unplug it and plug it "
                                                        "in again, or run adb reconnect",
                                                        serial)});
    if (device.state == "no permissions")
        return Failure(
            Error{ErrorCode::NoPermission, fmt::format("this user may not use the phone {}; Debian: apt install "
                                                       "android-sdk-platform-tools-common, and plug it in again",
                                                       serial)});
    return Failure(Error{ErrorCode::Unsupported, fmt::format("the phone {} is in the state “{}”; start it normally",
                                                             serial, printableText(device.state))});
}

} // namespace

std::vector<AdbDevice> parseAdbDevices(const std::string& output)
{
    std::vector<AdbDevice> devices;
    bool isBehindTitle = false;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        AdbDevice device;
        if (!std::exchange(isBehindTitle, isBehindTitle || line.starts_with("List of devices")) ||
            !(words >> device.serial >> device.state) || device.serial == "*")
            continue;
        if (device.state == "no") // "no permissions (user in plugdev group; …)"
            device.state = "no permissions";
        for (std::string word; words >> word;)
            if (constexpr std::string_view Model = "model:"; word.starts_with(Model))
                device.model = word.substr(Model.size());
        devices.push_back(std::move(device));
    }
    return devices;
}

Result<std::string> chooseAdbDevice(const std::vector<AdbDevice>& devices, const std::string& wanted)
{
    if (devices.empty())
        return Failure(Error{ErrorCode::NotFound,
                             "no phone is connected; plug it in and switch on USB debugging in its "
                             "developer options"});
    if (wanted.empty() && devices.size() > 1)
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("several phones are connected, name one of them: {}", namesOf(devices))});
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const AdbDevice& each) { return wanted.empty() || each.serial == wanted; });
    if (found == devices.end())
        return Failure(Error{ErrorCode::NotFound, fmt::format("the phone {} is not connected; there is {}",
                                                              printableText(wanted), namesOf(devices))});
    return checked(*found);
}

Result<AdbPhone> AdbPhone::find(const std::string& wanted)
{
    const Result<ProgramAnswer> listed = runProgram({"adb", "devices", "-l"}, ServerStartsWithin);
    if (!listed)
        return Failure(listed.error());
    if (listed->isTooLate || listed->end.status != 0)
        return Failure(Error{ErrorCode::Io,
                             fmt::format("adb does not list the phones: {}",
                                         listed->isTooLate ? "it does not answer" : printableText(listed->messages))});
    const Result<std::string> serial = chooseAdbDevice(parseAdbDevices(listed->output), wanted);
    if (!serial)
        return Failure(serial.error());
    return AdbPhone(*serial);
}

std::vector<std::string> AdbPhone::command(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), {"adb", "-s", m_serial});
    return arguments;
}

Result<std::string> AdbPhone::run(std::vector<std::string> arguments, std::chrono::milliseconds limit) const
{
    Result<ProgramAnswer> answer = runProgram(command(std::move(arguments)), limit);
    if (!answer)
        return Failure(answer.error());
    if (answer->isTooLate)
        return Failure(Error{ErrorCode::Io, fmt::format("the phone {} does not answer", printableText(m_serial))});
    return answer->output + answer->messages;
}

} // namespace waybill
