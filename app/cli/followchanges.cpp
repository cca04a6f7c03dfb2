// SPDX-License-Identifier: EUPL-1.2
#include "cli/followchanges.h"

#include "cli/session.h"
#include "cli/words.h"
#include "jobs/changedsincerun.h"
#include "jobs/liveoverlaps.h"

namespace kb::cli {

void followChanges(Session &session)
{
    const QString path = session.arguments().value(QStringLiteral("bank"));
    const auto bank = Bank::open(path, OpenMode::ReadWrite, session.clock());
    const auto followed = bank ? LiveOverlaps().follow(**bank) : Result<FollowedChanges>(bank.error());
    if (!followed || followed->course == FollowedChanges::Course::Left)
        session.say(Cli::tr("The pairs and groups are those of the last run. “overlap run” computes them."));
}

void followRecords(Session &session, Bank &bank)
{
    const auto changed = changedSinceRun(bank);
    if (!changed || *changed)
        followChanges(session);
}

} // namespace kb::cli
