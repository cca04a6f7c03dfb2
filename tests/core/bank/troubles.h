// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/faultydisk.h"

#include <QFile>

namespace kb::test {

/// What the user does after an error.
enum class Then { GivesUp, TriesAgain };

/// What befalls a disk and how its user takes it.
struct Trouble
{
    const char *name;
    Fault fault;
    Then then;
};

inline constexpr Trouble Troubles[]{
    {"one call fails", Fault::Once, Then::TriesAgain},
    {"calls fail for ever", Fault::ForEver, Then::GivesUp},
    {"calls fail until the disk is mended", Fault::ForEver, Then::TriesAgain},
    {"disk is full once", Fault::FullOnce, Then::TriesAgain},
    {"disk stays full", Fault::FullForEver, Then::GivesUp},
    {"disk is full until there is room", Fault::FullForEver, Then::TriesAgain},
    {"power is cut", Fault::PowerCut, Then::GivesUp},
};

/// Every how many-th call of the disk is tried: 1 tries all of them.
inline int stride()
{
    const int given = qEnvironmentVariableIntValue("KB_FAULT_STRIDE");
    return given > 0 ? given : 7;
}

/// With what SQLite keeps beside it.
inline void removeBank(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

} // namespace kb::test
