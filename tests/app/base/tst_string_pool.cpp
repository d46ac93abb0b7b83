// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/string_pool.h"

#include <gtest/gtest.h>
#include <string>

namespace waybill::test {

TEST(StringPool, EachTextIsKeptOnce)
{
    StringPool pool;
    const StringId first = pool.intern("xiaomi.com");
    const StringId second = pool.intern("miui.com");
    EXPECT_NE(first, second);
    EXPECT_EQ(pool.intern(std::string("xiaomi") + ".com"), first);
    EXPECT_EQ(pool[first], "xiaomi.com");
    EXPECT_EQ(pool.snapshot().size(), 2U);
}

TEST(StringPool, TheEmptyTextIsNone)
{
    StringPool pool;
    EXPECT_TRUE(pool.intern("").isNone());
    EXPECT_EQ(pool[StringId::none()], "");
    EXPECT_EQ(pool.snapshot()[StringId::none()], "");
    EXPECT_EQ(pool.snapshot().size(), 0U);
}

TEST(StringPool, ZeroBytesArePartOfAText)
{
    StringPool pool;
    const std::string text("a\0b", 3);
    EXPECT_NE(pool.intern(text), pool.intern("a"));
    EXPECT_EQ(pool[pool.intern(text)].size(), 3U);
}

// 5,000 texts of 100 bytes fill several chunks of 64 KiB, and one text is larger than a chunk.
TEST(StringPool, TextsNeverMove)
{
    StringPool pool;
    const std::string_view early = pool[pool.intern("early")];
    const char* place = early.data();
    const std::string huge(200'000, 'h');
    const StringId hugeId = pool.intern(huge);
    std::vector<StringId> ids;
    for (int i = 0; i < 5000; ++i)
        ids.push_back(pool.intern(std::to_string(i) + std::string(100, 'x')));
    EXPECT_EQ(pool[pool.intern("early")].data(), place);
    EXPECT_EQ(pool[hugeId], huge);
    for (int i = 0; i < 5000; ++i)
        ASSERT_EQ(pool[ids[static_cast<std::size_t>(i)]], std::to_string(i) + std::string(100, 'x'));
}

TEST(StringPool, ASnapshotOutlivesThePool)
{
    StringSnapshot snapshot;
    StringId id;
    {
        StringPool pool;
        id = pool.intern("outlives");
        snapshot = pool.snapshot();
        (void)pool.intern("later");
    }
    EXPECT_EQ(snapshot.size(), 1U);
    EXPECT_EQ(snapshot[id], "outlives");
}

} // namespace waybill::test
