// SPDX-License-Identifier: EUPL-1.2
#include "bank/searchfeed.h"

namespace kb {

Result<> SearchFeed::follow(Database &, const SearchChanges &)
{
    return {};
}

Result<> SearchFeed::rebuild(Database &, const Progress &, const std::stop_token &)
{
    return {};
}

void SearchFeed::forget()
{
}

} // namespace kb
