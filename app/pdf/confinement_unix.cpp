// SPDX-License-Identifier: EUPL-1.2
#include "pdf/confinement.h"

#include <sys/resource.h>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace kb::pdf {

namespace {

bool limit(decltype(RLIMIT_CPU) resource, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
}

#ifdef Q_OS_LINUX

constexpr sock_filter step(quint16 code, quint32 operand, quint8 skipWhenTrue = 0)
{
    return {.code = code, .jt = skipWhenTrue, .jf = 0, .k = operand};
}

/// From now on the kernel answers these calls with "not permitted".
bool refuseNetworkAndPrograms()
{
    constexpr quint32 Refused = SECCOMP_RET_ERRNO | EPERM;
    constexpr auto Is = quint16(BPF_JMP | BPF_JEQ | BPF_K);
    sock_filter steps[]{
        step(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        step(Is, SYS_socket, 5),
        step(Is, SYS_socketpair, 4),
        step(Is, SYS_execve, 3),
        step(Is, SYS_execveat, 2),
        step(Is, SYS_ptrace, 1),
        step(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        step(BPF_RET | BPF_K, Refused),
    };
    const sock_fprog filter{.len = std::size(steps), .filter = steps};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

#else

bool refuseNetworkAndPrograms()
{
    return true;
}

#endif

} // namespace

bool confine(const Allowance &allowance)
{
    return limit(RLIMIT_CPU, rlim_t(allowance.cpuSeconds)) && limit(RLIMIT_AS, rlim_t(allowance.memory)) &&
           limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) && refuseNetworkAndPrograms();
}

} // namespace kb::pdf
