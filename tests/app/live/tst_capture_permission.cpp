// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the way of capturing, told without running anything.
#include "live/capture_permission.h"
#include "support/paths.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <unistd.h>

namespace waybill {

namespace {

ProgramRights installed()
{
    ProgramRights rights;
    rights.program = "/usr/libexec/waybill/waybill-capture";
    rights.user = "ada";
    rights.group = "waybill";
    rights.mayRun = true;
    return rights;
}

CapturePermission judged(const ProgramRights& rights)
{
    return permissionFor(rights, "waybill-capture");
}

} // namespace

TEST(CapturePermission, ACapabilityOfTheFilePermits)
{
    ProgramRights rights = installed();
    rights.hasCapability = true;
    EXPECT_EQ(judged(rights).permission, Permission::Given);
    EXPECT_TRUE(judged(rights).sentence.empty());
    EXPECT_NE(judged(rights).checked.find("Nothing was run"), std::string::npos);
}

TEST(CapturePermission, WhatIsMissingIsNamedWithItsCommand)
{
    ProgramRights rights = installed();
    EXPECT_EQ(judged(rights).permission, Permission::NoCapability);
    EXPECT_EQ(judged(rights).command, "sudo setcap cap_net_raw+ep /usr/libexec/waybill/waybill-capture");
    rights.mayRun = false;
    EXPECT_EQ(judged(rights).permission, Permission::MayNotRun);
    EXPECT_EQ(judged(rights).command, "sudo adduser ada waybill");
    rights.isListed = true; // added since this session began
    EXPECT_EQ(judged(rights).permission, Permission::MayNotRun);
    EXPECT_TRUE(judged(rights).command.empty());
    EXPECT_NE(judged(rights).sentence.find("log out and in again"), std::string::npos);
}

TEST(CapturePermission, NobodyIsToldToJoinTheGroupOfRoot)
{
    ProgramRights rights = installed();
    rights.mayRun = false;
    for (const char* group : {"root", ""}) {
        rights.group = group;
        EXPECT_EQ(judged(rights).command.find("adduser"), std::string::npos);
        EXPECT_EQ(judged(rights).sentence.find("group"), std::string::npos) << judged(rights).sentence;
    }
}

TEST(CapturePermission, ARightThatTheSessionIgnoresIsNone)
{
    ProgramRights rights = installed();
    rights.hasCapability = true;
    rights.ignoresFile = true;
    EXPECT_EQ(judged(rights).permission, Permission::Withheld);
    rights.isRoot = true; // needs no capability of a file
    EXPECT_EQ(judged(rights).permission, Permission::Given);
    rights.isBounded = true;
    EXPECT_EQ(judged(rights).permission, Permission::Withheld);
}

TEST(CapturePermission, RightsAreReadFromTheFileItself)
{
    const test::TemporaryDirectory directory;
    const std::string path = directory.write("capture", {'#', '!'});
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    const ProgramRights rights = rightsOf(path);
    EXPECT_EQ(rights.program, path);
    EXPECT_FALSE(rights.mayRun);
    EXPECT_FALSE(rights.user.empty());
    EXPECT_EQ(rights.isRoot, geteuid() == 0);
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    EXPECT_TRUE(rightsOf(path).mayRun);
    EXPECT_EQ(judged(rightsOf(path + "-not")).permission, Permission::NoProgram);
    EXPECT_EQ(judged(rightsOf("")).permission, Permission::NoProgram);
}

} // namespace waybill
