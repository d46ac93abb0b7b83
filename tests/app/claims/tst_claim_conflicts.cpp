// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim_file.h"
#include "claims/judge.h"

#include <gtest/gtest.h>

namespace waybill {

namespace {

ClaimSheet sheetOf(const std::string& claims)
{
    const auto sheet = readClaims("schema = \"waybill.claims/1\"\n" + claims, "t");
    EXPECT_TRUE(sheet) << describe(sheet.error());
    return sheet ? *sheet : ClaimSheet();
}

std::string claim(const std::string& id, const std::string& test, const std::string& more = {})
{
    return "[[claim]]\nid = \"" + id + "\"\ntext = \"t\"\n" + more + "\n[claim.test]\nkind = \"destination\"\n" + test +
           "\n";
}

TEST(ClaimConflicts, ThereAndNotThereExcludeEachOther)
{
    const std::string none = "country = \"CN\"\nexpect = \"none\"", some = "country = \"CN\"\nexpect = \"some\"";
    EXPECT_EQ(conflictsOf(sheetOf(claim("A", none) + claim("B", some))).size(), 1u);
    EXPECT_EQ(conflictsOf(sheetOf(claim("A", none) + claim("B", "country = \"SG\"\nexpect = \"some\""))).size(), 0u);
    EXPECT_EQ(
        conflictsOf(sheetOf(claim("A", none, "applies_to = \"before\"") + claim("B", some, "applies_to = \"after\"")))
            .size(),
        0u)
        << "one speaks of before, the other of after";
    EXPECT_EQ(conflictsOf(sheetOf(claim("A", none) + claim("B", some, "[claim.when]\nconsent = \"on\""))).size(), 0u);
}

TEST(ClaimConflicts, OnlyHereLeavesNoPlaceForThere)
{
    const auto conflicts = conflictsOf(sheetOf(claim("A", "expect = \"only\"\ncountries = [\"SG\", \"US\"]") +
                                               claim("B", "country = \"CN\"\nexpect = \"some\"")));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts.front().first, 0u);
    EXPECT_EQ(conflicts.front().second, 1u);
}

TEST(ClaimConflicts, WhatAFileSaysIsListedOnceFromEitherSide)
{
    const std::string with = "[[claim.conflict]]\nwith = \"A\"\nwhy = \"said so\"\n";
    const auto conflicts = conflictsOf(sheetOf(claim("A", "country = \"CN\"\nexpect = \"none\"") +
                                               claim("B", "country = \"CN\"\nexpect = \"some\"", with)));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts.front().why, "said so");
}

} // namespace

} // namespace waybill
