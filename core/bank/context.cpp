// SPDX-License-Identifier: EUPL-1.2
#include "bank/context.h"

namespace kb {

BankContext::BankContext(Database database, Clock now)
    : db(std::move(database))
    , clock(std::move(now))
    , hlc(clock)
    , log(db)
    , search(db)
{
}

} // namespace kb
