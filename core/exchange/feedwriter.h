// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/feed.h"

namespace kb {

/// The feed as RSS 2.0. Characters that XML does not know are left out; what readFeed() reads of it is the
/// same.
QByteArray writeFeed(const Feed &feed);

} // namespace kb
