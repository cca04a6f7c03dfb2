// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/codes.h"

#include <QStringList>

namespace kb {

/// The uids that the keys are.
inline QList<Uid> uidsOf(const QStringList &keys)
{
    QList<Uid> uids;
    for (const QString &key : keys)
        uids.append(Uid(key));
    return uids;
}

/// The values that the keys are the codes of. A code that is not known is left out.
template <typename E> QList<E> valuesOf(const QStringList &keys)
{
    QList<E> values;
    for (const QString &key : keys) {
        if (const auto value = fromCode<E>(key))
            values.append(*value);
    }
    return values;
}

} // namespace kb
