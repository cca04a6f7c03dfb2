// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace kb {

/// Takes something away on another thread, for which only the end of the program waits. The memory of six
/// hundred thousand pairs with their evidence takes a second to give back, and who stopped a run need not
/// wait for that. It may hold nothing that belongs to a thread.
template <typename T> void giveBackLater(T held)
{
    QThreadPool::globalInstance()->start([given = std::make_shared<T>(std::move(held))] {});
}

} // namespace kb
