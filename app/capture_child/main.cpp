// SPDX-License-Identifier: GPL-3.0-or-later
// waybill-capture: the only program of Waybill that may capture. It writes what an interface gives into descriptors
// that its unprivileged parent opened, and can do nothing else once packets come (sandbox.h).
#include "capture_child/capture_request.h"

#include <cstdio>

int main(int count, char** arguments)
{
    waybill::CaptureRequest request;
    if (const std::string problem = waybill::readRequest(count, arguments, request); !problem.empty()) {
        std::fprintf(stderr, "waybill-capture: %s\n", problem.c_str());
        return 2;
    }
    return waybill::runCapture(request);
}
