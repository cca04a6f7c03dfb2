// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

namespace kb {

/// A unit has the same uid in every bank, by its code (decision 10).
inline Uid unitUid(const QString &code)
{
    return namedUid(QLatin1StringView("unit"), code.trimmed().toUtf8());
}

} // namespace kb
