// SPDX-License-Identifier: GPL-3.0-or-later
// waybill-make-runs DIRECTORY SCENARIO [SEED]: writes every run of every side of a scenario into a directory.
#include "support/scenario_capture.h"
#include "support/scenario_catalogue.h"
#include "support/scenario_parser.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace waybill;
using namespace waybill::test;

int usage()
{
    std::fprintf(stderr, "usage: waybill-make-runs DIRECTORY SCENARIO [SEED]\n\nSCENARIO is a text file, or one of:\n");
    for (const scenario::ReadyScenario& ready : scenario::readyScenarios())
        std::fprintf(stderr, "  %-20s %s\n", std::string(ready.name).c_str(), std::string(ready.expect).c_str());
    return 2;
}

Result<scenario::Scenario> load(const std::string& nameOrFile)
{
    for (const scenario::ReadyScenario& ready : scenario::readyScenarios()) {
        if (ready.name == nameOrFile)
            return scenario::parseScenario(ready.text);
    }
    std::ifstream in(nameOrFile, std::ios::binary);
    if (!in)
        return Failure(Error{ErrorCode::NotFound, "neither a file nor a ready-made scenario", nameOrFile, {}});
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    Result<scenario::Scenario> parsed = scenario::parseScenario(text);
    if (!parsed)
        return Failure(Error{parsed.error().code, parsed.error().message, nameOrFile, {}});
    return parsed;
}

bool write(const std::string& path, const Bytes& content)
{
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    out.close();
    if (out.good())
        std::printf("%s\n", path.c_str());
    else
        std::fprintf(stderr, "%s: could not be written\n", path.c_str());
    return out.good();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || argc > 4)
        return usage();
    const std::string directory = argv[1];
    const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
    const Result<scenario::Scenario> loaded = load(argv[2]);
    if (!loaded) {
        std::fprintf(stderr, "%s\n", describe(loaded.error()).c_str());
        return 1;
    }
    std::error_code ignored; // a directory that cannot be made shows as a file that cannot be written
    std::filesystem::create_directories(directory, ignored);
    for (const scenario::DrawnRun& run : scenario::drawRuns(*loaded, seed)) {
        if (!write(directory + "/" + scenario::fileNameOf(run), scenario::captureOf(run)))
            return 1;
    }
    return std::string(argv[2]) != "disputed-place" ||
                   write(directory + "/disputing.mmdb", scenario::disputingDatabase())
               ? 0
               : 1;
}
