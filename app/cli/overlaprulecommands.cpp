// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/overlaprules.h"

namespace kb::cli {

namespace {

bool namesTwoRecords(const Session &session, qsizetype words)
{
    return session.arguments().words().size() == words && !session.uid(0).isNull() &&
           !session.uid(1).isNull();
}

/// Which kinds meet is no value that somebody typed wrong.
ExitCode outcomeOnPair(Session &session, const Result<> &result)
{
    const bool isNoPair = !result && result.error().code == Error::Code::InvalidInput &&
                          result.error().detail == QStringLiteral("pair");
    if (!isNoPair)
        return session.outcome(result);
    session.say(
        Cli::tr("These two records are never compared. A pair is of two questions, projects or signals, or "
                "of a question with a study, a project or a signal."));
    return ExitCode::Failed;
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
    return outcomeOnPair(session, ruleOnPair(*bank, session.uid(0), session.uid(1), rule,
                                             session.arguments().value(QStringLiteral("reason"))));
}

ExitCode overlapAdd(Session &session)
{
    const QString reason = session.arguments().value(QStringLiteral("reason")).trimmed();
    if (!namesTwoRecords(session, 2) || reason.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? outcomeOnPair(session, addOverlapByHand(*bank, session.uid(0), session.uid(1), reason))
                : ExitCode::Failed;
}

} // namespace kb::cli
