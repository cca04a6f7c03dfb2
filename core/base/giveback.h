// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <thread>
#include <utility>

namespace kb {

/// Takes something away on a thread of its own. The memory of six hundred thousand pairs with their evidence
/// takes a second to give back, and who stopped a run, or waits for its result, need not wait for that. It
/// may hold nothing that belongs to a thread.
template <typename T> void giveBackLater(T held)
{
    std::thread([given = std::move(held)] { (void)given; }).detach();
}

} // namespace kb
