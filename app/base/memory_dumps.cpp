// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory_dumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#if defined(__has_feature)
#define WAYBILL_HAS_ADDRESS_SANITIZER __has_feature(address_sanitizer)
#else
#define WAYBILL_HAS_ADDRESS_SANITIZER 0
#endif

namespace waybill {

void keepOutOfMemoryDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) && !WAYBILL_HAS_ADDRESS_SANITIZER // it must look at its own process at the end
    prctl(PR_SET_DUMPABLE, 0); // also where the kernel hands dumps to a program, which no limit keeps from it
#endif
}

} // namespace waybill
