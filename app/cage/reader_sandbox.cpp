// SPDX-License-Identifier: GPL-3.0-or-later
// seccomp(2), filter mode; openat(2) for the flags that change a file system.
#include "cage/reader_sandbox.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace waybill {

namespace {

/// What reading files, threads, memory and clocks take. Whatever is not here fails with EPERM.
constexpr const char* AllowedCalls[] = {
    "read", "pread64", "readv", "lseek", "close", "fstat", "stat", "lstat", "newfstatat", "statx", "access",
    "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd", "fadvise64", "getdents64", "fcntl", "dup",
    // what goes back: a sealed memory file by a socket that is open already
    "write", "writev", "memfd_create", "ftruncate", "sendmsg", "recvmsg", "recvfrom", "sendto", "poll", "ppoll",
    // memory and threads
    "brk", "mmap", "munmap", "mremap", "mprotect", "madvise", "futex", "set_robust_list", "rseq", "set_tid_address",
    "membarrier", "sched_yield", "sched_getaffinity", "gettid", "getpid", "getppid", "tgkill", "exit", "exit_group",
    "sysinfo", "getrandom", "uname", "arch_prctl", "getuid", "geteuid", "getgid", "getegid",
    // by a pipe UBSan finds out whether memory is there
    "pipe", "pipe2",
    // clocks and signals
    "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "rt_sigaction",
    "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall", "getrusage"};

/// What no mistake of ours asks for.
constexpr const char* DeadlyCalls[] = {"socket",      "socketpair",    "connect",          "bind",
                                       "listen",      "accept",        "accept4",          "execve",
                                       "execveat",    "ptrace",        "process_vm_readv", "process_vm_writev",
                                       "pidfd_getfd", "io_uring_setup"};

int allowReading(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t Changing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    const scmp_arg_cmp flags{2, SCMP_CMP_MASKED_EQ, Changing, O_RDONLY};
    const scmp_arg_cmp oldFlags{1, SCMP_CMP_MASKED_EQ, Changing, O_RDONLY};
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, &flags) |
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, &oldFlags);
}

/// Limits may be asked for, and not be set.
int allowAskingForLimits(scmp_filter_ctx filter)
{
    const scmp_arg_cmp none{2, SCMP_CMP_EQ, 0, 0};
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, &none) |
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(getrlimit), 0);
}

/// Threads may be made, processes not. clone3(), whose flags no filter sees, is said to be missing: glibc takes
/// clone().
int allowThreads(scmp_filter_ctx filter)
{
    const scmp_arg_cmp thread{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD};
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, &thread) |
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
}

std::string refused(const char* what, int problem)
{
    return std::string(what) + ": " + std::strerror(problem);
}

} // namespace

std::string closeReaderSandbox()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return refused("core dumps could not be turned off", errno);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refused("no_new_privs could not be set", errno);
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return refused("no filter of system calls", ENOMEM);
    int problem = 0;
    for (const char* call : AllowedCalls) {
        const int number = seccomp_syscall_resolve_name(call);
        if (number != __NR_SCMP_ERROR) // every architecture lacks some
            problem |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0);
    }
    for (const char* call : DeadlyCalls) {
        const int number = seccomp_syscall_resolve_name(call);
        if (number != __NR_SCMP_ERROR)
            problem |= seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, number, 0);
    }
    problem |= allowReading(filter) | allowAskingForLimits(filter) | allowThreads(filter);
    problem = problem == 0 ? seccomp_load(filter) : problem;
    seccomp_release(filter);
    return problem == 0 ? std::string() : refused("the filter of system calls was refused", -problem);
}

} // namespace waybill
