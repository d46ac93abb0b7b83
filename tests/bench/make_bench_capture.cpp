// SPDX-License-Identifier: GPL-3.0-or-later
// make_bench_capture CORPUS OUT.pcap|OUT.pcapng [MEGABYTES]: repeats the captures of CORPUS/handset and the QUIC ones
// of CORPUS/names, each copy with fresh handset addresses and ports, until the file has the size (700 MB by default).
#include "base/timestamp.h"
#include "bench/bench_file.h"
#include "bench/bench_source.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

using namespace waybill;
using namespace waybill::test;
namespace fs = std::filesystem;

constexpr std::uint32_t CopiesAtOnce = 8; // as many handsets send at the same time
constexpr std::int64_t StartSpreadNs = 7 * NsPerSecond;
constexpr std::int64_t FirstSecond = 1'700'000'000; // 14 November 2023; any moment would do

std::vector<std::string> materialOf(const std::string& corpus)
{
    std::vector<std::string> paths;
    for (const char* folder : {"/handset", "/names"}) {
        if (!fs::is_directory(corpus + folder))
            continue;
        for (const auto& entry : fs::directory_iterator(corpus + folder)) {
            const std::string name = entry.path().filename().string();
            const bool isWanted = std::string(folder) == "/handset" || name.find("quic") != std::string::npos;
            if (entry.is_regular_file() && isWanted)
                paths.push_back(entry.path().string());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

struct Due {
    std::int64_t timeNs;
    std::uint32_t packet;
    std::uint32_t copy;
};

// Packets of some copies side by side, mixed in order of time.
std::vector<Due> scheduleOf(const BenchSource& source, std::uint32_t firstCopy, std::int64_t startNs)
{
    std::vector<Due> due;
    due.reserve(source.packets.size() * CopiesAtOnce);
    for (std::uint32_t copy = 0; copy < CopiesAtOnce; ++copy) {
        for (std::uint32_t i = 0; i < source.packets.size(); ++i)
            due.push_back({startNs + copy * StartSpreadNs + source.packets[i].offsetNs, i, firstCopy + copy});
    }
    std::stable_sort(due.begin(), due.end(), [](const Due& a, const Due& b) { return a.timeNs < b.timeNs; });
    return due;
}

// Writes until the file has the size. Returns the time of the last packet.
std::int64_t writeAll(BenchFile& out, BenchSource& source, const std::vector<Due>& schedule, std::uint64_t limit)
{
    const Bytes addresses = fromHex("02 00 5e 10 00 01 02 00 5e 10 00 20");
    const Bytes etherTypeV4 = fromHex("08 00"), etherTypeV6 = fromHex("86 dd");
    std::int64_t lastNs = 0;
    for (const Due& next : schedule) {
        if (out.size() >= limit || out.hasFailed())
            break;
        const SourcePacket& packet = source.packets[next.packet];
        Bytes frame = concat({addresses, packet.bytes[0] >> 4 == 6 ? etherTypeV6 : etherTypeV4, packet.bytes});
        source.readdress.apply(std::span(frame).subspan(BenchFile::EthernetSize), next.copy);
        out.write(next.timeNs, packet.wireLength + BenchFile::EthernetSize, frame);
        lastNs = next.timeNs;
    }
    return lastNs;
}

int run(const std::string& corpus, const std::string& path, std::uint64_t limit)
{
    BenchSource source = loadBenchSource(materialOf(corpus));
    if (source.packets.empty()) {
        std::fprintf(stderr, "%s: no packets found in handset/ and names/\n", corpus.c_str());
        return 1;
    }
    BenchFile out(path);
    if (!out.isOpen()) {
        std::fprintf(stderr, "%s: could not be created\n", path.c_str());
        return 1;
    }
    std::int64_t timeNs = FirstSecond * NsPerSecond;
    std::uint32_t copy = 0;
    for (; out.size() < limit && copy + CopiesAtOnce < Readdress::MaxCopies && !out.hasFailed(); copy += CopiesAtOnce)
        timeNs = writeAll(out, source, scheduleOf(source, copy, timeNs + NsPerSecond), limit);
    std::printf("%zu captures, %zu packets a copy (%zu without IP left out), up to %u copies, %.1f MB\n",
                source.captures, source.packets.size(), source.skipped, copy, static_cast<double>(out.size()) / 1e6);
    return out.close() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || argc > 4) {
        std::fprintf(stderr, "usage: make_bench_capture CORPUS OUT.pcap|OUT.pcapng [MEGABYTES]\n");
        return 2;
    }
    const long megabytes = argc == 4 ? std::strtol(argv[3], nullptr, 10) : 700;
    if (megabytes <= 0) {
        std::fprintf(stderr, "the size is a number of megabytes above 0\n");
        return 2;
    }
    return run(argv[1], argv[2], static_cast<std::uint64_t>(megabytes) * 1'000'000);
}
