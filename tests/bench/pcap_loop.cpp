// SPDX-License-Identifier: GPL-3.0-or-later
// pcap_loop CAPTURE: the least that a program with libpcap can do, pcap_loop() with a callback that adds up lengths. A
// floor for tests/bench/run.sh.
#include <cstdint>
#include <cstdio>
#include <pcap/pcap.h>

namespace {

struct Sums {
    std::uint64_t packets = 0, bytes = 0;
};

void add(u_char* user, const pcap_pkthdr* header, const u_char*)
{
    auto& sums = *reinterpret_cast<Sums*>(user);
    ++sums.packets;
    sums.bytes += header->len;
}

} // namespace

int main(int argc, char** argv)
{
    char why[PCAP_ERRBUF_SIZE] = {};
    pcap_t* const capture = argc == 2 ? pcap_open_offline(argv[1], why) : nullptr;
    if (capture == nullptr) {
        std::fprintf(stderr, "usage: pcap_loop CAPTURE\n%s\n", why);
        return 2;
    }
    Sums sums;
    const int status = pcap_loop(capture, -1, &add, reinterpret_cast<u_char*>(&sums));
    std::printf("%llu packets, %llu bytes\n", static_cast<unsigned long long>(sums.packets),
                static_cast<unsigned long long>(sums.bytes));
    pcap_close(capture);
    return status == 0 ? 0 : 1;
}
