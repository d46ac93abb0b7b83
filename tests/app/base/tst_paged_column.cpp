// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paged_column.h"
#include "base/strong_id.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

struct Row {
    std::uint64_t a = 0, b = 0;
};
constexpr std::size_t PerPage = ColumnSnapshot<Row>::RowsPerPage;

PagedColumn<Row> filled(std::size_t rows)
{
    PagedColumn<Row> column;
    for (std::size_t i = 0; i < rows; ++i)
        EXPECT_EQ(column.append({i, 2 * i}), i);
    return column;
}

} // namespace

TEST(PagedColumn, APageIsAtMostFourKiB)
{
    EXPECT_EQ(PerPage, 256U); // 4,096 / 16
    struct Large {
        std::array<char, 5000> bytes;
    };
    EXPECT_EQ(ColumnSnapshot<Large>::RowsPerPage, 1U);
}

TEST(PagedColumn, RowsKeepTheirNumbersOverPages)
{
    PagedColumn<Row> column = filled(3 * PerPage + 1);
    EXPECT_EQ(column.size(), 3 * PerPage + 1);
    for (const std::size_t row : {std::size_t{0}, PerPage - 1, PerPage, 3 * PerPage})
        EXPECT_EQ(column[row].b, 2 * row);
    EXPECT_EQ(column.snapshot()[FlowId{static_cast<std::uint32_t>(PerPage)}].a, PerPage);
}

TEST(PagedColumn, RowsFilledInShareNoChange)
{
    PagedColumn<Row> column = filled(5);
    column.fill(2 * PerPage + 3, {7, 8});
    ASSERT_EQ(column.size(), 2 * PerPage + 3);
    const ColumnSnapshot<Row> before = column.snapshot();
    column.edit(1).a = 70;
    column.edit(PerPage + 1).a = 71;
    EXPECT_EQ(column.append({9, 9}), 2 * PerPage + 3);
    const ColumnSnapshot<Row> after = column.snapshot();
    for (std::size_t row = 0; row < 2 * PerPage + 3; ++row) {
        EXPECT_EQ(before[row].a, 7U);
        EXPECT_EQ(after[row].a, row == 1 ? 70U : row == PerPage + 1 ? 71U : 7U) << row;
        EXPECT_EQ(after[row].b, 8U);
    }
    column.fill(0, {});
    EXPECT_EQ(column.append({1, 1}), 0U);
    EXPECT_EQ(after[0].a, 7U);
}

TEST(PagedColumn, ASnapshotDoesNotSeeLaterChanges)
{
    PagedColumn<Row> column = filled(PerPage + 10);
    const ColumnSnapshot<Row> before = column.snapshot();
    column.edit(0).a = 77;
    column.edit(PerPage + 9).a = 78;
    column.append({1, 1});
    EXPECT_EQ(before.size(), PerPage + 10);
    EXPECT_EQ(before[0].a, 0U);
    EXPECT_EQ(before[PerPage + 9].a, PerPage + 9);
    const ColumnSnapshot<Row> after = column.snapshot();
    EXPECT_EQ(after[0].a, 77U);
    EXPECT_EQ(after.size(), PerPage + 11);
    column.edit(0).a = 79;
    EXPECT_EQ(after[0].a, 77U) << "an edited page is shared again once it was handed out again";
}

TEST(PagedColumn, OnlyWhatChangedIsCopied)
{
    PagedColumn<Row> column = filled(3 * PerPage);
    const ColumnSnapshot<Row> before = column.snapshot();
    column.edit(PerPage).a = 5;
    const ColumnSnapshot<Row> after = column.snapshot();
    EXPECT_EQ(&before[0], &after[0]);
    EXPECT_NE(&before[PerPage], &after[PerPage]);
    EXPECT_EQ(&before[2 * PerPage], &after[2 * PerPage]);
}

TEST(PagedColumn, ClearingLeavesSnapshotsAlone)
{
    PagedColumn<Row> column = filled(10);
    const ColumnSnapshot<Row> before = column.snapshot();
    column.clear();
    EXPECT_EQ(column.size(), 0U);
    column.append({99, 0});
    EXPECT_EQ(before.size(), 10U);
    EXPECT_EQ(before[0].a, 0U);
    EXPECT_EQ(column[0].a, 99U);
    EXPECT_TRUE(ColumnSnapshot<Row>().empty());
}

TEST(PagedColumn, TellsWhichRowsMayHaveChanged)
{
    PagedColumn<Row> column = filled(2 * PerPage + 10);
    const auto before = column.snapshot();
    column.edit(PerPage + 3).a = 77;
    (void)column.append({1, 1});
    const auto later = column.snapshot();
    std::vector<std::size_t> rows;
    later.forEachChanged(before, [&rows](std::size_t row) { rows.push_back(row); });
    ASSERT_EQ(rows.size(), PerPage + 1) << "the page of the edit, and the new row";
    EXPECT_EQ(rows.front(), PerPage);
    EXPECT_EQ(rows.back(), 2 * PerPage + 10);
    rows.clear();
    later.forEachChanged(later, [&rows](std::size_t row) { rows.push_back(row); });
    EXPECT_TRUE(rows.empty());
    later.forEachChanged({}, [&rows](std::size_t row) { rows.push_back(row); });
    EXPECT_EQ(rows.size(), later.size());
}

} // namespace waybill::test
