// SPDX-License-Identifier: EUPL-1.2
#include "pdf/confinement.h"

#include <windows.h>

namespace kb::pdf {

bool confine(const Allowance &allowance)
{
    constexpr LONGLONG TicksPerSecond = 10'000'000;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = allowance.cpuSeconds * TicksPerSecond;
    limits.BasicLimitInformation.ActiveProcessLimit = 1; // no other programs
    limits.ProcessMemoryLimit = SIZE_T(allowance.memory);

    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // kept open: it lives as long as the process
    return job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) &&
           AssignProcessToJobObject(job, GetCurrentProcess());
}

} // namespace kb::pdf
