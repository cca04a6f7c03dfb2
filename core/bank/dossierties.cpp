// SPDX-License-Identifier: EUPL-1.2
#include "bank/dossierties.h"

#include "bank/records.h"
#include "model/signal.h"
#include "model/signalsteps.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using StatusNow = SignalStatus (*)(const Signal &signal);

Result<> moveSignal(Write &write, const Uid &uid, StatusNow statusNow)
{
    const Records<Signal> all(write.context());
    const auto before = all.get(uid);
    if (!before)
        return before.error();
    Signal after = *before;
    after.status = statusNow(*before);
    const auto moved = all.update(write, after, *before);
    // a signal of another unit is theirs to change; one that came in incomplete keeps no dossier from going
    const bool isLeft = !moved && (moved.error().code == Error::Code::NotOwner ||
                                   moved.error().code == Error::Code::InvalidInput);
    return isLeft ? Result<>() : moved;
}

Result<> moveSignals(Write &write, const char *query, const Uid &subject, StatusNow statusNow)
{
    const auto found = write.context().db.all(
        sqlFile(query), [](Row row) { return row.next<Uid>(); }, subject);
    if (!found)
        return found.error();
    for (const Uid &uid : *found) {
        if (auto moved = moveSignal(write, uid, statusNow); !moved)
            return moved;
    }
    return {};
}

SignalStatus statusOnceTied(const Signal &)
{
    return SignalStatus::Gekoppeld;
}

} // namespace

Result<> followDossierTies(Write &write, const Uid &subject)
{
    if (auto loose = moveSignals(write, "signal/come_loose", subject, statusOnceLoose); !loose)
        return loose;
    return moveSignals(write, "signal/tied_again", subject, statusOnceTied);
}

} // namespace kb
