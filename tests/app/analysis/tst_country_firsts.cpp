// SPDX-License-Identifier: GPL-3.0-or-later
// Where addresses are by the bundled sources: tests/data/geo/expected.tsv.
#include "analysis/country_firsts.h"
#include "analysis/narrowing.h"
#include "growing.h"

namespace waybill::test {

namespace {

const Endpoint InChina = endpoint("42.62.94.2", 443);    // CN, CN
const Endpoint Disputed = endpoint("47.241.0.1", 5222);  // US, SG
const Endpoint Singapore2 = endpoint("52.74.0.1", 5222); // SG, SG

} // namespace

TEST(CountryFirsts, AreThoseOfTheFlowsThatMayBeThere)
{
    const AnalysisPtr analysis =
        analyseScene(Scene().udp(1, InChina, 7).udp(5, Disputed, 7).udp(9, Singapore2, 7).udp(0, Laptop, 7));
    const auto firsts = CountryFirsts::of(analysis, nullptr);
    EXPECT_EQ(firsts->first(China), after(1));
    EXPECT_EQ(firsts->first(Singapore), after(5)) << "the disputed one may be there";
    EXPECT_EQ(firsts->first(UnitedStates), after(5));
    EXPECT_EQ(firsts->first(India), Timestamp::latest());
}

TEST(CountryFirsts, GrowWithTheRecording)
{
    Growing growing;
    const auto first = CountryFirsts::of(growing.add(Scene().udp(1, InChina, 7)), nullptr);
    EXPECT_EQ(first->first(Singapore), Timestamp::latest());
    const AnalysisPtr later = growing.add(Scene().udp(9, Singapore2, 7).udp(10, InChina, 7));
    const auto grown = CountryFirsts::of(later, first);
    EXPECT_EQ(grown->first(China), after(1));
    EXPECT_EQ(grown->first(Singapore), after(9));
    const auto laptop = CountryFirsts::of(withHandset(later, {Laptop.address, {}}), grown);
    EXPECT_EQ(laptop->first(China), Timestamp::latest()) << "another handset is counted anew";
}

TEST(CountryFirsts, NarrowingMakesNothingNew)
{
    const AnalysisPtr whole = analyseScene(Scene().udp(1, InChina, 7).udp(5, {InChina.address, 99}, 7));
    auto kept = std::make_shared<std::vector<bool>>(whole->flowCount());
    (*kept)[flowTo(*whole, {InChina.address, 99}).value] = true;
    EXPECT_EQ(CountryFirsts::of(narrowedTo(whole, kept), nullptr)->first(China), after(1));
    EXPECT_EQ(CountryFirsts::of(nullptr, nullptr)->first(China), Timestamp::latest());
}

} // namespace waybill::test
