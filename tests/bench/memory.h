// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace kb::bench {

/// What this process holds in memory, in MB; 0 where the system does not tell.
inline double memoryHeld()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const double pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() : 0;
    return pages * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The most that it ever held.
inline double mostMemoryHeld()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) * 1024 / 1e6;
}

} // namespace kb::bench
