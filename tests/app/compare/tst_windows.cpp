// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a run compared by themselves: what was sent when the phone was idle is not mixed with what was sent at work.
#include "analysis/chapters.h"
#include "compare/compare_sentences.h"
#include "three_builds.h"

namespace waybill::test {

namespace {

/// Two hours, of which a page is loaded at 60 to 70 min: twelve destinations a minute. The push server speaks always.
const std::string Day = R"(
duration 2 h
boot no
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 7 min jitter 20% sends 310 B receives 220 B rtt 92 ms
)";

std::string pages()
{
    std::string lines;
    for (int host = 0; host < 6; ++host) {
        lines +=
            "host page" + std::to_string(host) + ".example at 54.251.110.4" + std::to_string(host) + " via tls times ";
        for (int minute = 60; minute < 70; ++minute)
            lines += std::string(minute == 60 ? "" : ", ") + std::to_string(minute * 60 + 5 + host) + " s";
        lines += " sends 2 kB receives 20 kB\n";
    }
    return lines;
}

Comparison comparedIn(RunWindow window)
{
    const std::vector<SideInput> sides =
        playedSides("side before\n" + Day + pages() + "side after\n" + Day + pages() + "start 2014-08-20T06:00Z\n");
    CompareOptions options;
    options.window = window;
    return comparedSides(sides[0], sides[1], options);
}

bool shows(const Comparison& comparison, const std::string& key)
{
    return std::any_of(comparison.destinations.begin(), comparison.destinations.end(),
                       [&key](const DestinationRow& row) { return row.key == key; });
}

} // namespace

TEST(Windows, IdleAndActiveStretchesAreComparedApart)
{
    const Comparison all = comparedIn(RunWindow::All), idle = comparedIn(RunWindow::Idle),
                     active = comparedIn(RunWindow::Active);
    EXPECT_TRUE(shows(all, "page0.example"));
    EXPECT_FALSE(shows(idle, "page0.example"));
    EXPECT_TRUE(shows(active, "page0.example"));
    EXPECT_TRUE(shows(idle, "google.com"));
    EXPECT_NEAR(idle.before.hours + active.before.hours, all.before.hours, 0.01) << "no gap, no boot, no update";
    EXPECT_NEAR(active.before.hours, 10.0 / 60, 0.04);
}

TEST(Windows, AreNamedWhereverTheSentenceGoes)
{
    EXPECT_NE(comparedIn(RunWindow::Idle).sentence.find(" after (only the idle stretches), "), std::string::npos);
    EXPECT_NE(comparedIn(RunWindow::Active).finding.find("(only the active stretches)"), std::string::npos);
    EXPECT_EQ(comparedIn(RunWindow::All).sentence.find("(only"), std::string::npos);
}

} // namespace waybill::test
