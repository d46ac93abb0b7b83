// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_child/sandbox.h"

#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <seccomp.h>
#include <sys/capability.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>

namespace waybill {

namespace {

/// What the loop of capture_loop.cpp, libpcap's ring and the C library call while packets come in.
constexpr const char* AllowedCalls[] = {
    "poll",      "ppoll",     "read",   "recvfrom", "recvmsg",       "sendto",          "write",
    "fdatasync", "ftruncate", "lseek",  "close",    "clock_gettime", "getsockname",     "getsockopt",
    "brk",       "mmap",      "munmap", "mremap",   "rt_sigreturn",  "restart_syscall", "exit_group"};

} // namespace

std::string closeSandbox()
{
    cap_t none = cap_init(); // all sets empty
    const bool isDropped = none != nullptr && cap_set_proc(none) == 0;
    cap_free(none);
    if (!isDropped)
        return std::string("capabilities could not be given up: ") + std::strerror(errno);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return std::string("no_new_privs could not be set: ") + std::strerror(errno);
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    int refused = filter == nullptr ? -ENOMEM : 0;
    for (const char* call : AllowedCalls) // libseccomp refuses a null filter
        refused |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, seccomp_syscall_resolve_name(call), 0);
    // libpcap asks whether an interface that went down is still there, and nothing else.
    for (const scmp_arg_cmp& second : {scmp_arg_cmp{1, SCMP_CMP_EQ, SIOCGIFNAME, 0},
                                       {1, SCMP_CMP_EQ, SIOCGIFINDEX, 0},
                                       {1, SCMP_CMP_EQ, SIOCGIFFLAGS, 0}})
        refused |= seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(ioctl), 1, &second);
    const int loaded = refused == 0 ? seccomp_load(filter) : refused;
    seccomp_release(filter);
    return loaded == 0 ? std::string()
                       : "the filter of system calls was refused: " + std::string(std::strerror(-loaded));
}

} // namespace waybill
