// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/followchanges.h"
#include "cli/nopair.h"
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

ExitCode outcomeOnPair(Session &session, Bank &bank, const Result<> &result)
{
    return result ? ExitCode::Done : failOnPair(session, bank, result.error());
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

/// Whether a pair is set aside without all that is asked for it.
bool lacksReason(const Session &session)
{
    const bool isSetAside = session.arguments().word(2) == QString(codeOf(OverlapState::Weggelegd));
    return isSetAside && !verdictIn(session);
}

ExitCode askForReason(Session &session)
{
    const auto chosen = fromCode<DismissReason>(session.arguments().value(QStringLiteral("reason")));
    session.say(chosen == DismissReason::Anders ? Cli::tr("Say with --remark what the other reason is.")
                                                : Cli::tr("Say with --reason why this pair is set aside."));
    session.say(Cli::tr("The reasons are:"));
    for (const QLatin1StringView code : codesOf<DismissReason>)
        session.say(
            QStringLiteral("  %1  %2").arg(code, -12).arg(label(*fromCode<DismissReason>(QString(code)))));
    return ExitCode::WrongUse;
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
    if (!namesTwoRecords(session, 3))
        return session.wrongUse();
    if (lacksReason(session))
        return askForReason(session);
    if (!verdict)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    followRecords(session, *bank);
    const auto shown = OverlapStore(*bank).ofPair(session.uid(0), session.uid(1));
    if (!shown)
        return failOnPair(session, *bank, shown.error());
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
    return outcomeOnPair(session, *bank,
                         ruleOnPair(*bank, session.uid(0), session.uid(1), rule,
                                    session.arguments().value(QStringLiteral("reason"))));
}

ExitCode overlapAdd(Session &session)
{
    const QString reason = session.arguments().value(QStringLiteral("reason")).trimmed();
    if (!namesTwoRecords(session, 2) || reason.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? outcomeOnPair(session, *bank,
                                addOverlapByHand(*bank, session.uid(0), session.uid(1), reason))
                : ExitCode::Failed;
}

} // namespace kb::cli
