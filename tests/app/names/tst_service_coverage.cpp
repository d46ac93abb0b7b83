// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service_groups.h"
#include "support/paths.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

using namespace waybill;

namespace {

/// Every name that the published truths of the handset captures hold, addresses left out.
std::set<std::string> publishedNames()
{
    std::set<std::string> names;
    const std::filesystem::path folder = std::filesystem::path(test::corpusPath()) / ".." / "truth" / "handset";
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        std::ifstream in(entry.path());
        const auto truth = nlohmann::json::parse(in, nullptr, false);
        if (truth.is_discarded())
            continue;
        for (const auto& row : truth.value("names", nlohmann::json::array())) {
            const auto name = row.at(2).get<std::string>();
            if (!name.starts_with('[') && !IpAddress::parse(name))
                names.insert(name);
        }
    }
    return names;
}

} // namespace

// Measured on 21 November 2026: 150 of 160 names. What has no group is listed, so that a rule can be written.
TEST(ServiceCoverage, NamesOfRealHandsetsFallIntoGroups)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "no corpus: set WAYBILL_CORPUS";
    const std::set<std::string> names = publishedNames();
    if (names.empty())
        GTEST_SKIP() << "no truth folder beside the corpus";
    const auto groups = ServiceGroups::load(WAYBILL_SOURCE_RESOURCES);
    ASSERT_TRUE(groups) << describe(groups.error());
    std::string without;
    std::size_t found = 0;
    for (const std::string& name : names) {
        const bool isFound = groups->match(name, {}, *parseTimestamp("2020-01-01")).service != nullptr;
        found += isFound ? 1 : 0;
        without += isFound ? "" : " " + name;
    }
    RecordProperty("names", static_cast<int>(names.size()));
    RecordProperty("grouped", static_cast<int>(found));
    EXPECT_GE(found * 100, names.size() * 90) << found << " of " << names.size() << "; without group:" << without;
    RecordProperty("without", without);
}
