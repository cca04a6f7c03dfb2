// SPDX-License-Identifier: EUPL-1.2
#include "tabs/overlaplines.h"

namespace kb {

Result<QList<qint64>> OverlapLines::newest(int count) const
{
    const auto all = m_store.ids({.levels = {}});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

} // namespace kb
