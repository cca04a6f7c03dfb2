// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "jobs/overlaprules.h"

namespace kb::cli {

namespace {

bool namesTwoRecords(const Session &session, qsizetype words)
{
    return session.arguments().words().size() == words && !session.uid(0).isNull() &&
           !session.uid(1).isNull();
}

} // namespace

ExitCode overlapRule(Session &session)
{
    const QString named = session.arguments().word(2);
    const auto rule = fromCode<ShowRule>(named);
    const bool takesBack = named == QStringLiteral("geen");
    if (!namesTwoRecords(session, 3) || (!rule && !takesBack))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    return session.outcome(ruleOnPair(*bank, session.uid(0), session.uid(1), rule,
                                      session.arguments().value(QStringLiteral("reason"))));
}

ExitCode overlapAdd(Session &session)
{
    const QString reason = session.arguments().value(QStringLiteral("reason")).trimmed();
    if (!namesTwoRecords(session, 2) || reason.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? session.outcome(addOverlapByHand(*bank, session.uid(0), session.uid(1), reason))
                : ExitCode::Failed;
}

} // namespace kb::cli
