// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace waybill {

/// What the system says about a program that captures, without running it.
struct ProgramRights {
    std::string program;        ///< path; empty: it is not installed
    std::string user;           ///< name of who asks
    std::string group;          ///< of the file, by /etc/group; empty: it has no name
    bool mayRun = false;        ///< by the mode of the file and the groups of this session
    bool isListed = false;      ///< the user stands in `group`, maybe since after this session began
    bool isRoot = false;        ///< who asks, or by the set-user-id bit of the file
    bool hasCapability = false; ///< cap_net_raw among the file's capabilities, or passed on by this process
    bool ignoresFile = false;   ///< capabilities of files do not count: mounted nosuid, or no_new_privs is set
    bool isBounded = false;     ///< cap_net_raw was taken from this process for good, as in many containers
};

/// What stands in the way of capturing.
enum class Permission : std::uint8_t { Given, NoProgram, MayNotRun, NoCapability, Withheld };

/// Whether this user may capture with a program, as far as can be told without trying.
struct CapturePermission {
    Permission permission = Permission::Given;
    std::string sentence; ///< what is in the way; empty when nothing is known to be
    std::string command;  ///< that an administrator runs, once; empty: there is none
    std::string checked;  ///< what was looked at; a sentence
};

/// The rights that the system tells; asks files of this machine only (/etc/passwd, /etc/group, /proc).
[[nodiscard]] ProgramRights rightsOf(const std::string& program);
/// `name` is what the program is called in sentences.
[[nodiscard]] CapturePermission permissionFor(const ProgramRights& rights, const std::string& name);

/// For waybill-capture. What other systems forbid besides (SELinux, AppArmor) shows only when capturing begins.
[[nodiscard]] CapturePermission capturePermission();
/// For Wireshark's dumpcap, looked for in PATH and /usr/bin.
[[nodiscard]] CapturePermission dumpcapPermission();

} // namespace waybill
