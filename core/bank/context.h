// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/searchfeed.h"
#include "base/clock.h"
#include "log/hybridclock.h"
#include "log/operationstore.h"
#include "model/unit.h"
#include "store/database.h"

namespace kb {

/// Whose bank it is and who works in it.
struct Identity
{
    Uid unit;
    QString unitCode;
    bool isCoordinator = false;
    UserId user;
};

/// What every part of an open bank shares; owned by Bank, used on its thread.
struct BankContext
{
    Database db;
    Clock clock;
    HybridClock hlc;
    OperationStore log;
    SearchFeed search;
    Identity identity;

    BankContext(Database database, Clock clock);
    Q_DISABLE_COPY_MOVE(BankContext)
};

} // namespace kb
