// SPDX-License-Identifier: GPL-3.0-or-later
// cage_cost CAPTURE [ROUNDS]: what it costs to read in a process of its own (cage/caged_reading.h), beside reading
// here, in turn: wall time of each, median of the rounds, and the share that the cage adds. Both begin in a process
// that has read nothing yet, as a program does whose user opens a file.
#include "cage/caged_reading.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace waybill;

template <typename Read>
double secondsOf(const Read& read)
{
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        _exit(read().has_value() ? 0 : 1);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
        std::fputs("the capture could not be read\n", stderr);
        std::exit(1);
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::fputs("usage: cage_cost CAPTURE [ROUNDS]\n", stderr);
        return 2;
    }
    AnalysisRequest request;
    request.runs = {{argv[1]}};
    std::vector<double> hereEach, cagedEach;
    for (int round = argc == 3 ? std::max(1, std::atoi(argv[2])) : 7; round > 0; --round) {
        hereEach.push_back(secondsOf([&] { return record(request, {}, {}); }));
        cagedEach.push_back(secondsOf([&] { return readInCage(request, {}, {}); }));
    }
    const double here = medianOf(hereEach), caged = medianOf(cagedEach);
    std::printf("here %.3f s, in the cage %.3f s: %+.1f %%\n", here, caged, (caged / here - 1) * 100);
    return 0;
}
