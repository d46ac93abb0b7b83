// SPDX-License-Identifier: GPL-3.0-or-later
// compare_rates [SEEDS [PAIRS]]: how often comparisons find a change where there is none (A/A), in SEEDS (200) pairs of
// sides drawn from the scenario language, and how often they find one that is there, in PAIRS (2000) pairs of sides
// (methods.md §3.4, §7 scenario 8). The figures of ARCHITECTURE.md and of closing notes come from here.
#include "support/scenario_metrics.h"
#include "support/scenario_parser.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace waybill;
namespace scenario = waybill::test::scenario;

struct Tally {
    std::size_t rows = 0, tested = 0, below = 0, moreOrLess = 0, newOrGone = 0, newOrGoneSupported = 0, same = 0;
    std::size_t seedsMoreOrLess = 0, seedsAny = 0, seedsSupported = 0;
};

void count(const std::vector<ChangeRow>& rows, Tally& tally)
{
    std::size_t rates = 0, presence = 0, supported = 0;
    for (const ChangeRow& row : rows) {
        ++tally.rows;
        tally.tested += row.test ? 1 : 0;
        tally.below += row.test && row.test->p <= 0.05 ? 1 : 0;
        rates += row.change == Change::More || row.change == Change::Less ? 1 : 0;
        const bool isPresence = row.change == Change::New || row.change == Change::Gone;
        presence += isPresence ? 1 : 0;
        tally.newOrGoneSupported += isPresence && row.test && row.test->isSupported ? 1 : 0;
        supported += row.test && row.test->isSupported ? 1 : 0;
        tally.same += row.change == Change::Same ? 1 : 0;
    }
    tally.moreOrLess += rates;
    tally.newOrGone += presence;
    tally.seedsMoreOrLess += rates > 0 ? 1 : 0;
    tally.seedsSupported += supported > 0 ? 1 : 0;
    tally.seedsAny += rates + presence > 0 ? 1 : 0;
}

void printAlike(const char* name, const std::string& text, int seeds)
{
    const scenario::Scenario drawn = scenario::scenarioFrom(text);
    ClassifyOptions options;
    options.withIntervals = false;
    Tally tally;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto [before, after] = scenario::metricSides(drawn, static_cast<std::uint64_t>(seed));
        count(classifyFamily(before, after, Family::Destinations, options), tally);
    }
    const auto share = [](std::size_t part, std::size_t whole) {
        return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    };
    std::printf("%-44s %6zu rows, p <= 0.05 in %4.1f %% | more/less %4zu rows, %4.1f %% of seeds | new/gone %5zu "
                "rows, %zu supported | seeds with a supported row %4.1f %%, with any change %5.1f %%\n",
                name, tally.rows, share(tally.below, tally.tested), tally.moreOrLess,
                100.0 * static_cast<double>(tally.seedsMoreOrLess) / seeds, tally.newOrGone, tally.newOrGoneSupported,
                100.0 * static_cast<double>(tally.seedsSupported) / seeds,
                100.0 * static_cast<double>(tally.seedsAny) / seeds);
    std::fflush(stdout);
}

void printAllAlike(int seeds)
{
    const std::string sides = "side before runs 8\nside after runs 8\n";
    std::printf("Two sides drawn alike, 8 v 8 runs, 50 hosts and the connectivity check, %d seeds\n", seeds);
    printAlike("2 h, 4 contacts/h, CV 0.6 (scenario 8)",
               "duration 2 h\nnoise hosts 50 rate 4/h cv 0.6 sends 700 B\n" + sides, seeds);
    printAlike("10 h, 4/h, CV 0.6", "duration 10 h\nnoise hosts 50 rate 4/h cv 0.6 sends 700 B\n" + sides, seeds);
    printAlike("2 h, 4/h, CV 1.5", "duration 2 h\nnoise hosts 50 rate 4/h cv 1.5 sends 700 B\n" + sides, seeds);
    printAlike("2 h, rare: 0.5/h, CV 0.6", "duration 2 h\nnoise hosts 50 rate 0.5/h cv 0.6 sends 700 B\n" + sides,
               seeds);
    printAlike("2 h, very rare: 0.1/h, CV 0.6", "duration 2 h\nnoise hosts 50 rate 0.1/h cv 0.6 sends 700 B\n" + sides,
               seeds);
    const auto longer = [seeds](const std::string& name, const std::string& all, const std::string& hours) {
        printAlike(name.c_str(),
                   all + " cv 0.6 sends 700 B\nside before runs 8\nduration 2 h\nside after runs 8\nduration " + hours +
                       "\n",
                   seeds);
    };
    for (const char* hours : {"2.2 h", "6 h"})
        longer(std::string("2 h before, ") + hours + " after, 4/h, with starts", "noise hosts 50 rate 4/h", hours);
    for (const char* rate : {"4/h", "1/h", "0.5/h", "0.1/h"}) {
        for (const char* hours : {"4 h", "6 h", "24 h"})
            longer(std::string("2 h before, ") + hours + " after, " + rate + ", no starts",
                   std::string("boot no\nnoise hosts 50 rate ") + rate, hours);
    }
    printAlike("2 h, 4 v 4 runs, 4/h, CV 0.6",
               "duration 2 h\nnoise hosts 50 rate 4/h cv 0.6 sends 700 B\nside before runs 4\nside after runs 4\n",
               seeds);
}

enum class Levels { Gamma, LogNormal };

struct Change8 {
    Levels levels = Levels::Gamma;
    double factor = 3;
    std::size_t hosts = 1, changed = 1;
};

RunMetrics madeRun(const Change8& wanted, bool isAfter, Random& random)
{
    constexpr double Mean = 40, Cv = 0.6; // methods.md §3.4
    const double sigma = std::sqrt(std::log(1 + Cv * Cv));
    RunMetrics run;
    run.hours = 1;
    for (std::size_t host = 0; host < wanted.hosts; ++host) {
        const double level =
            wanted.levels == Levels::Gamma ? random.gamma(Cv) : std::exp(sigma * random.normal() - sigma * sigma / 2);
        Figures figures;
        figures.level = ContactLevel::Contacted;
        figures.contacts = static_cast<std::uint64_t>(
            random.poisson(Mean * (isAfter && host < wanted.changed ? wanted.factor : 1) * level));
        if (figures.contacts > 0)
            run.of(Family::Destinations)["host" + std::to_string(host)] = figures;
    }
    return run;
}

void printPower(const char* name, const Change8& wanted, int pairs)
{
    ClassifyOptions options;
    options.withIntervals = false;
    Random random(20260);
    std::size_t raw = 0, found = 0;
    double falseShares = 0; // their average over the pairs is the false discovery rate
    for (int pair = 0; pair < pairs; ++pair) {
        std::vector<RunMetrics> before, after;
        for (int i = 0; i < 8; ++i) {
            before.push_back(madeRun(wanted, false, random));
            after.push_back(madeRun(wanted, true, random));
        }
        std::size_t rightly = 0, falsely = 0;
        for (const ChangeRow& row : classifyFamily(before, after, Family::Destinations, options)) {
            const bool isChanged = std::stoul(row.key.substr(4)) < wanted.changed;
            const bool isFound = row.change == (wanted.factor > 1 ? Change::More : Change::Less);
            raw += isChanged && row.test && row.test->p <= 0.05 ? 1 : 0;
            rightly += isChanged && isFound ? 1 : 0;
            falsely += !isChanged && (row.change == Change::More || row.change == Change::Less) ? 1 : 0;
        }
        found += rightly;
        falseShares += falsely == 0 ? 0 : static_cast<double>(falsely) / static_cast<double>(rightly + falsely);
    }
    const double chances = static_cast<double>(pairs) * static_cast<double>(wanted.changed);
    std::printf("%-58s p <= 0.05: %.3f | more/less after BH: %.3f | false discovery rate: %.1f %%\n", name,
                static_cast<double>(raw) / chances, static_cast<double>(found) / chances, 100 * falseShares / pairs);
    std::fflush(stdout);
}

/// The whole of what a contact is: drawn times, a minute of silence.
void printDrawnPower(const char* name, const std::string& before, const std::string& after, int pairs)
{
    const scenario::Scenario drawn =
        scenario::scenarioFrom("side before runs 8\n" + before + "side after runs 8\n" + after);
    ClassifyOptions options;
    options.withIntervals = false;
    int raw = 0;
    double ratios = 0;
    for (int seed = 1; seed <= pairs; ++seed) {
        const auto [b, a] = scenario::metricSides(drawn, static_cast<std::uint64_t>(seed));
        for (const ChangeRow& row : classifyFamily(b, a, Family::Destinations, options)) {
            if (row.key != "one.example" || !row.test || !row.ratio)
                continue;
            raw += row.test->p <= 0.05 ? 1 : 0;
            ratios += std::log(row.ratio->value);
        }
    }
    std::printf("%-58s p <= 0.05: %.3f | ratio found (geometric mean): %.2f\n", name, static_cast<double>(raw) / pairs,
                std::exp(ratios / pairs));
    std::fflush(stdout);
}

void printAllPower(int pairs)
{
    std::printf("\nA change that is there, 8 v 8 runs, mean 40 contacts a run, CV 0.6, %d pairs\n", pairs);
    printPower("one host, levels gamma, a third", {Levels::Gamma, 1.0 / 3, 1, 1}, pairs);
    printPower("one host, levels gamma, triple", {Levels::Gamma, 3, 1, 1}, pairs);
    printPower("one host, levels log-normal, a third", {Levels::LogNormal, 1.0 / 3, 1, 1}, pairs);
    printPower("one host, levels log-normal, triple", {Levels::LogNormal, 3, 1, 1}, pairs);
    const int fewer = std::max(1, pairs / 10); // of 50 tests each
    printPower("1 of 50 hosts, gamma, a third", {Levels::Gamma, 1.0 / 3, 50, 1}, fewer);
    printPower("5 of 50 hosts, gamma, a third", {Levels::Gamma, 1.0 / 3, 50, 5}, fewer);
    printPower("25 of 50 hosts, gamma, a third", {Levels::Gamma, 1.0 / 3, 50, 25}, fewer);
    printPower("1 of 50 hosts, gamma, triple", {Levels::Gamma, 3, 50, 1}, fewer);
    printPower("5 of 50 hosts, gamma, triple", {Levels::Gamma, 3, 50, 5}, fewer);
    const std::string host = "host one.example at 54.251.3.4 via tls cv 0.6 ";
    printDrawnPower("drawn runs of 10 h, 4/h to 12/h, log-normal", "duration 10 h\n" + host + "rate 4/h\n",
                    "duration 10 h\n" + host + "rate 12/h\n", fewer);
    printDrawnPower("drawn runs of 40 h, 1/h to 3/h, log-normal", "duration 40 h\n" + host + "rate 1/h\n",
                    "duration 40 h\n" + host + "rate 3/h\n", fewer);
}

} // namespace

int main(int argc, char** argv)
{
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 200, pairs = argc > 2 ? std::atoi(argv[2]) : 2000;
    if (seeds < 1 || pairs < 1) {
        std::fprintf(stderr, "usage: compare_rates [SEEDS [PAIRS]]\n");
        return 2;
    }
    printAllAlike(seeds);
    printAllPower(pairs);
    return 0;
}
