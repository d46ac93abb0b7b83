// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "base/timestamp.h"
#include "base/wording.h"

#include <gtest/gtest.h>
#include <map>
#include <thread>

namespace waybill {
namespace {

class Reversed : public Wording {
public:
    [[nodiscard]] std::string of(std::string_view english) const override
    {
        static const std::map<std::string_view, std::string> Known{
            {"packets", "Pakete"},
            {"{} of {}", "{1}: {0}"},
            {"{} lost", "{} und {} fort"}, // asks for more than there is
            {"{} {} {}, {:02}:{:02}:{:02}", "{2}/{1}/{0} {3:02}.{4:02}"},
            {"Aug", "August"},
        };
        const auto found = Known.find(english);
        return found == Known.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::string count(std::uint64_t number) const override { return "#" + std::to_string(number); }
};

class AWording : public testing::Test {
protected:
    void SetUp() override { setWording(&m_wording); }
    void TearDown() override { setWording(nullptr); }

    Reversed m_wording;
};

TEST_F(AWording, MovesWhatIsFilledIn)
{
    EXPECT_EQ(say("{} of {}", 3, "all"), "all: 3");
}

TEST_F(AWording, LeavesEnglishWhatItDoesNotKnow)
{
    EXPECT_EQ(say("{} kept", 3), "3 kept");
    EXPECT_EQ(said("nothing"), "nothing");
}

TEST_F(AWording, OfWrongFormIsPassedOver)
{
    EXPECT_EQ(say("{} lost", 3), "3 lost");
}

TEST_F(AWording, CountsAndDatesItsOwnWay)
{
    EXPECT_EQ(countedText(1200, "packet", "packets"), "#1200 Pakete");
    EXPECT_EQ(countedText(1, "packet", "packets"), "#1 packet");
    EXPECT_EQ(dateTimeText(*parseTimestamp("2014-08-10T14:02:03Z"), 0), "2014/August/10 14.02");
}

TEST_F(AWording, IsOfItsThreadAndItsScopeOnly)
{
    std::string elsewhere;
    std::thread([&elsewhere] { elsewhere = countText(1200); }).join();
    EXPECT_EQ(elsewhere, "1\u202F200");
    {
        const EnglishScope english;
        EXPECT_EQ(countText(1200), "1\u202F200");
    }
    EXPECT_EQ(countText(1200), "#1200");
}

} // namespace
} // namespace waybill
