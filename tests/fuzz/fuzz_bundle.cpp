// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle that a stranger sends: the first byte of the input says which of its files the rest is, or that it is the
// zip. What must hold, besides not crashing: a failure says why, and so does every problem.
#include "base/temporary_folder.h"
#include "capture_fuzz.h"
#include "geo/geography.h"
#include "report/bundle_check.h"
#include "report/evidence_bundle.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace {

using namespace waybill;
using fuzz::require;

constexpr std::string_view Claims = R"(schema = "waybill.claims/1"
title = "One claim"
[[claim]]
id = "none"
text = "No data goes to China."
[claim.test]
kind = "destination"
country = "CN"
level = "content"
expect = "none"
)";
constexpr std::string_view Runs =
    R"({"masked":false,"runs":[{"side":"before","captures":[{"name":"a.pcap","sha256":"00",
"packets":1,"cited":"captures/a.pcap"}],"handset":"192.168.43.20","conditions":{"account":"yes","consent":"off"},
"steps":[{"time":"2014-08-10T06:02:00Z","uncertainty_ns":0,"text":"start"}]}]})";
constexpr std::string_view Verdicts = R"({"verdicts":[{"id":"none","verdict":"contradicted","p":0.1,
"evidence":[{"capture":"a.pcap","frame":1}]}]})";
/// A UDP datagram from 192.168.43.20 to 198.51.100.7 (TEST-NET-2) as pcap.
constexpr unsigned char Capture[] = {
    0xD4, 0xC3, 0xB2, 0xA1, 2, 0,  4, 0, 0,   0,   0,   0,  0,   0,   0,  0,  0,   0,  4,   0,
    101,  0,    0,    0,                                                                       // link type: raw IP
    0xD8, 0x0A, 0xE7, 0x53, 0, 0,  0, 0, 32,  0,   0,   0,  32,  0,   0,  0,                   // one record
    0x45, 0,    0,    32,   0, 0,  0, 0, 64,  17,  0,   0,  192, 168, 43, 20, 198, 51, 100, 7, // IPv4
    0x9C, 0x40, 0,    9,    0, 12, 0, 0, 'h', 'e', 'y', '!'};

struct Place {
    const char* name;
    std::string_view usual;
};
const std::array<Place, 5> Files{{{"MANIFEST.sha256", ""},
                                  {"bundle.json", Runs},
                                  {"verdicts.json", Verdicts},
                                  {"claims.toml", Claims},
                                  {"captures/a.pcap", {reinterpret_cast<const char*>(Capture), sizeof Capture}}}};

void writeAll(const std::filesystem::path& path, std::string_view text)
{
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    require(file.flush().good());
}

std::shared_ptr<const Geography> geography()
{
    static const auto loaded = Geography::load(findResourceDirectory());
    require(loaded.has_value());
    return *loaded;
}

/// The folder of the bundle, as it should be but for one file.
std::string folderWith(std::size_t changed, std::string_view text)
{
    static const Result<TemporaryFolder> folder = TemporaryFolder::make();
    require(folder.has_value());
    const std::filesystem::path place(folder->path());
    std::filesystem::create_directories(place / "captures");
    std::string manifest;
    for (std::size_t i = 1; i < Files.size(); ++i) {
        writeAll(place / Files[i].name, i == changed ? text : Files[i].usual);
        const auto digest = fileDigest((place / Files[i].name).string());
        require(digest.has_value());
        manifest += *digest + "  " + Files[i].name + "\n";
    }
    writeAll(place / Files[0].name, changed == 0 ? text : manifest);
    return place.string();
}

void check(const std::string& path)
{
    BundleCheckRequest request;
    request.folder = path;
    request.geography = geography();
    const auto checked = checkBundle(request, {});
    if (!checked) {
        require(!checked.error().message.empty());
        return;
    }
    std::ostringstream text;
    writeBundleCheck(*checked, text);
    require(!text.str().empty());
    require(std::none_of(checked->problems.begin(), checked->problems.end(),
                         [](const std::string& problem) { return problem.empty(); }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t which = bytes[0] % (Files.size() + 1);
    if (which == Files.size()) {
        const fuzz::MemoryFile zip(bytes + 1, size - 1);
        check(zip.path());
    } else {
        check(folderWith(which, {reinterpret_cast<const char*>(bytes) + 1, size - 1}));
    }
    return 0;
}
