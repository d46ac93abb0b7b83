// SPDX-License-Identifier: GPL-3.0-or-later
// capabilities(7) of Linux: a program gets cap_net_raw from its file (security.capability, struct vfs_cap_data of
// linux/capability.h), unless the file system is mounted nosuid, no_new_privs is set, or the bounding set lacks it.
#include "live/capture_permission.h"

#include "base/wording.h"
#include "live/capture_process.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <linux/capability.h>
#include <optional>
#include <sstream>
#include <string_view>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <vector>

namespace waybill {

namespace {

/// The fields of the line of passwd(5) or group(5) whose third field is `id`; empty when there is none.
std::vector<std::string> rowOf(const char* file, unsigned id)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> fields;
        std::istringstream parts(line);
        for (std::string field; std::getline(parts, field, ':');)
            fields.push_back(field);
        if (fields.size() > 2 && fields[2] == std::to_string(id))
            return fields;
    }
    return {};
}

bool isMember(const std::string& members, const std::string& user)
{
    std::istringstream in(members);
    for (std::string member; std::getline(in, member, ',');)
        if (member == user)
            return true;
    return false;
}

/// A number of /proc/self/status: "CapBnd:	000001ffffffffff".
std::optional<std::uint64_t> statusOf(std::string_view key, int base)
{
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(key) && line.size() > key.size() && line[key.size()] == ':')
            return std::strtoull(line.c_str() + key.size() + 1, nullptr, base);
    return std::nullopt;
}

bool hasNetRaw(std::uint64_t capabilities)
{
    return (capabilities >> CAP_NET_RAW & 1) != 0;
}

bool fileHasNetRaw(const std::string& program)
{
    std::array<std::uint8_t, XATTR_CAPS_SZ> bytes{};
    const ssize_t length = getxattr(program.c_str(), "security.capability", bytes.data(), bytes.size());
    if (length < static_cast<ssize_t>(XATTR_CAPS_SZ_1))
        return false;
    std::uint32_t permitted = 0; // the word behind the magic number, little-endian
    for (std::size_t i = 0; i < 4; ++i)
        permitted |= std::uint32_t{bytes[4 + i]} << (8 * i);
    return hasNetRaw(permitted);
}

/// In the folders of PATH, then in /usr/bin; empty when it is in none.
std::string inPath(const std::string& name)
{
    const char* path = std::getenv("PATH");
    std::istringstream folders((path != nullptr ? std::string(path) : std::string()) + ":/usr/bin");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const std::string file = folder + "/" + name; folder.starts_with('/') && access(file.c_str(), F_OK) == 0)
            return file;
    return {};
}

std::string checkedText(const ProgramRights& rights)
{
    return say("Looked at: the mode, group and capabilities of {}, the groups of this session, and what this session "
               "may pass on. Nothing was run.",
               rights.program);
}

CapturePermission mayNotRun(const ProgramRights& rights, const std::string& name)
{
    const std::string checked = checkedText(rights);
    if (rights.isListed)
        return {Permission::MayNotRun,
                say("You are in the group “{}”, but this session began before that: log out and in again, then {} may "
                    "be run.",
                    rights.group, name),
                {},
                checked};
    if (rights.group.empty() || rights.group == "root")
        return {Permission::MayNotRun,
                say("You may not run {}. An administrator can let everybody run it, once.", name),
                "sudo chmod a+rx " + rights.program, checked};
    return {Permission::MayNotRun,
            say("You may not run {}; the group “{}” may. An administrator can add you to it; then log out and in "
                "again.",
                name, rights.group),
            "sudo adduser " + rights.user + " " + rights.group, checked};
}

} // namespace

ProgramRights rightsOf(const std::string& program)
{
    ProgramRights rights;
    rights.program = program;
    struct stat file {};
    if (program.empty() || stat(program.c_str(), &file) != 0) {
        rights.program.clear();
        return rights;
    }
    const std::vector<std::string> user = rowOf("/etc/passwd", geteuid()), group = rowOf("/etc/group", file.st_gid);
    rights.user = user.empty() ? std::to_string(geteuid()) : user.front();
    if (!group.empty())
        rights.group = group.front();
    rights.isListed = group.size() > 3 && isMember(group[3], rights.user);
    rights.mayRun = access(program.c_str(), X_OK) == 0;
    struct statvfs mount {};
    rights.ignoresFile = (statvfs(program.c_str(), &mount) == 0 && (mount.f_flag & ST_NOSUID) != 0) ||
                         statusOf("NoNewPrivs", 10).value_or(0) != 0;
    rights.isRoot = geteuid() == 0 || ((file.st_mode & S_ISUID) != 0 && file.st_uid == 0 && !rights.ignoresFile);
    rights.hasCapability = fileHasNetRaw(program) || hasNetRaw(statusOf("CapAmb", 16).value_or(0));
    rights.isBounded = !hasNetRaw(statusOf("CapBnd", 16).value_or(~std::uint64_t{0}));
    return rights;
}

CapturePermission permissionFor(const ProgramRights& rights, const std::string& name)
{
    if (rights.program.empty())
        return {Permission::NoProgram, say("The program {}, which captures, is not installed.", name), {}, {}};
    const std::string checked = checkedText(rights);
    if (!rights.mayRun)
        return mayNotRun(rights, name);
    if (rights.isBounded)
        return {Permission::Withheld,
                say("This session may never capture, whatever right {} has: the right (cap_net_raw) was taken from all "
                    "its programs, as in many containers. Start Waybill outside of it.",
                    name),
                {},
                checked};
    if (rights.isRoot || (rights.hasCapability && !rights.ignoresFile))
        return {Permission::Given, {}, {}, checked};
    if (rights.hasCapability)
        return {Permission::Withheld,
                say("{} has the right to capture, but this session ignores it: its file system is mounted “nosuid”, or "
                    "the session forbids new rights (no_new_privs).",
                    name),
                {},
                checked};
    return {Permission::NoCapability,
            say("{} does not have the right to capture (cap_net_raw). An administrator can give it, once; the window "
                "itself "
                "never needs it.",
                name),
            "sudo setcap cap_net_raw+ep " + rights.program, checked};
}

CapturePermission capturePermission()
{
    const Result<std::string> program = CaptureProcess::program();
    return permissionFor(rightsOf(program ? *program : std::string()), "waybill-capture");
}

CapturePermission dumpcapPermission()
{
    return permissionFor(rightsOf(inPath("dumpcap")), "dumpcap");
}

} // namespace waybill
