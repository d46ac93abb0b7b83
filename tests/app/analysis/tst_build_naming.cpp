// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/build_naming.h"

#include <gtest/gtest.h>

namespace waybill::test {

TEST(BuildNaming, TellsWhoCountsThatWay)
{
    for (const char* build : {"JLS36C", "KTU84P", "LMY47V", "QP1A.190711.020", "UKQ1.230804.001", "AP3A.240905.015"})
        EXPECT_EQ(buildNaming(build), "Android") << build;
    for (const char* build : {"16B92", "7E18", "21A5248v"})
        EXPECT_EQ(buildNaming(build), "iOS") << build;
    for (const char* build : {"V12.0.3.0.QJZMIXM", "JHCMIBH43.0", "G960FXXU2BRJ3", "4.8.29", "9.9.24", "", "9", "AB"})
        EXPECT_EQ(buildNaming(build), "maker") << build;
    EXPECT_EQ(buildNaming("MIUI V12.0.3"), "MIUI");
}

} // namespace waybill::test
