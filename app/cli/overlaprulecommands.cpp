// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/followchanges.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/agreedactions.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"

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

/// As the window proposes it.
constexpr int DaysOfLater = 14;

/// Until which day a pair waits; invalid when it is no day.
QDate dayOfLater(const Session &session)
{
    const QString until = session.arguments().value(QStringLiteral("until"));
    return until.isEmpty() ? session.clock()().date().addDays(DaysOfLater)
                           : QDate::fromString(until, Qt::ISODate);
}

/// What is decided, with its reason; empty when it cannot be read, or when the reason is not said.
std::optional<Verdict> verdictIn(const Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto state = fromCode<OverlapState>(arguments.word(2));
    const bool isLater = arguments.word(2) == QStringLiteral("later");
    Verdict verdict{.state = state.value_or(OverlapState::Nieuw),
                    .reasonCode = fromCode<DismissReason>(arguments.value(QStringLiteral("reason"))),
                    .remark = arguments.value(QStringLiteral("remark")).trimmed()};
    if (isLater)
        verdict.snoozeUntil = dayOfLater(session);
    const bool isExplained =
        verdict.reasonCode && (verdict.reasonCode != DismissReason::Anders || !verdict.remark.isEmpty());
    const bool isWhole = verdict.state != OverlapState::Weggelegd || isExplained;
    const bool isKnown =
        isLater ? verdict.snoozeUntil.isValid() : state && !arguments.has(QStringLiteral("until"));
    return isWhole && isKnown ? std::optional(verdict) : std::nullopt;
}

/// What people agreed on stays while it waits.
ExitCode putOff(Session &session, Bank &bank, const ShownOverlap &shown, Verdict verdict)
{
    if (verdict.snoozeUntil <= bank.now().date()) {
        session.say(Cli::tr("Later is a day that is still to come."));
        return ExitCode::Failed;
    }
    verdict.state = shown.stateWhilePutOff();
    if (verdict.remark.isEmpty())
        verdict.remark = shown.remarkOf(textOf(bank.identity().user));
    return session.outcome(OverlapStore(bank).decide(shown.pair, verdict));
}

/// What is agreed or done rests on an action (spec 02, 2.8).
ExitCode keepDecision(Session &session, Bank &bank, const Overlap &pair, const Verdict &verdict)
{
    const auto isAllowed = AgreedActions(bank).allow(verdict.state, pair.a, pair.b);
    if (!isAllowed)
        return session.fail(isAllowed.error());
    if (*isAllowed)
        return session.outcome(OverlapStore(bank).decide(pair, verdict));
    session.say(
        verdict.state == OverlapState::Actie
            ? Cli::tr("Nothing is agreed about this pair yet. “overlap action add” keeps what is agreed.")
            : Cli::tr("This pair is done when what was agreed about it is ready and nothing is left to do."));
    return ExitCode::Failed;
}

} // namespace

ExitCode overlapDecide(Session &session)
{
    const auto verdict = verdictIn(session);
    if (!namesTwoRecords(session, 3) || !verdict)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    followRecords(session, *bank);
    const auto shown = OverlapStore(*bank).ofPair(session.uid(0), session.uid(1));
    if (!shown)
        return session.fail(shown.error());
    return verdict->snoozeUntil.isValid() ? putOff(session, *bank, *shown, *verdict)
                                          : keepDecision(session, *bank, shown->pair, *verdict);
}

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
