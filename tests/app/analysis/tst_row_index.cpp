// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/row_index.h"

#include <gtest/gtest.h>

namespace waybill {

TEST(RowIndex, KeepsEveryKeyWhileItGrows)
{
    RowIndex index;
    EXPECT_EQ(index.find(7), NoRow);
    for (std::uint32_t row = 0; row < 10'000; ++row)
        index.add(row * 0x9e3779b97f4a7c15ULL, row);
    EXPECT_EQ(index.size(), 10'000U);
    for (std::uint32_t row = 0; row < 10'000; ++row)
        ASSERT_EQ(index.find(row * 0x9e3779b97f4a7c15ULL), row);
    EXPECT_EQ(index.find(3), NoRow);
}

TEST(RowIndex, KeysThatFallOnOnePlaceStayApart)
{
    RowIndex index;
    for (std::uint32_t row = 0; row < 100; ++row)
        index.add(std::uint64_t{row} << 32, row);
    for (std::uint32_t row = 0; row < 100; ++row)
        EXPECT_EQ(index.find(std::uint64_t{row} << 32), row);
}

} // namespace waybill
