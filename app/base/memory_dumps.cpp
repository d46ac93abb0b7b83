// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory_dumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace waybill {

void keepOutOfMemoryDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0); // also where the kernel hands dumps to a program, which no limit keeps from it
}

} // namespace waybill
