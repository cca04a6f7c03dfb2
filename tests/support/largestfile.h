// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>

namespace kb::test {

/// While it lives, writing beyond so many bytes in a file fails, as on a full disk.
class LargestFile
{
public:
    explicit LargestFile(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LargestFile() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(LargestFile)

private:
    rlimit m_before;
};

} // namespace kb::test
#endif
