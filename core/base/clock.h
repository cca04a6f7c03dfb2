// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <functional>

namespace kb {

/// Time is handed in, so that tests and the command line can fix it.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

inline Clock fixedClock(const QDateTime &instant)
{
    return [instant] { return instant; };
}

} // namespace kb
