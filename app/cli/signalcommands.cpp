// SPDX-License-Identifier: EUPL-1.2
#include "bank/guards.h"
#include "bank/owners.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/feedinbox.h"
#include "jobs/signalfollowup.h"
#include "jobs/signaltriage.h"
#include "model/signalcapture.h"
#include "model/signalsteps.h"
#include "wording/attentiontext.h"
#include "wording/errortext.h"
#include "wording/guardtext.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

QString option(const Session &session, const char *name)
{
    return session.arguments().value(QString::fromLatin1(name));
}

/// A step with one signal, as one write.
ExitCode take(Session &session, const char *act,
              const std::function<Result<TriageOutcome>(Bank &, SignalTriage &, const Uid &)> &step)
{
    const Uid signal = session.uid(0);
    if (signal.isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto inUse = checkInUse(bank->context(), signal); !inUse)
        return session.fail(inUse.error());
    const auto outcome =
        bank->write({QString::fromLatin1(act), Kind::Signal}, [&](Write &write) -> Result<TriageOutcome> {
            SignalTriage triage(*bank, write);
            auto taken = step(*bank, triage, signal);
            const auto left = bank->records<Signal>().get(signal);
            if (taken && taken->moved == 0 && left)
                return Error{Error::Code::NotOwner, textOf(left->ownerUnit)};
            return taken;
        });
    return outcome ? ExitCode::Done : session.fail(inWords(outcome.error(), Kind::Signal));
}

void tellBroken(Session &session, const BrokenFeed &feed)
{
    if (feed.why.code == Error::Code::NotFound)
        return session.say(Cli::tr("There is no such file: %1").arg(feed.file));
    session.say(QStringLiteral("%1: %2").arg(feed.file, errorText(feed.why)));
}

void printFetch(Session &session, const FeedOutcome &outcome)
{
    if (session.isJson()) {
        QJsonArray broken;
        for (const BrokenFeed &feed : outcome.broken)
            broken.append(feed.file);
        int leftOut = 0;
        for (const EmptyMessages &empty : outcome.empty)
            leftOut += empty.count;
        return session.print(
            QJsonObject{{QStringLiteral("new"), outcome.added},
                        {QStringLiteral("known"), outcome.known},
                        {QStringLiteral("left_out"), leftOut},
                        {QStringLiteral("cut_off"), QJsonArray::fromStringList(outcome.cutOff)},
                        {QStringLiteral("broken"), broken}});
    }
    session.print(Cli::tr("%n message(s) in the inbox", nullptr, outcome.added) + QStringLiteral(", ") +
                  Cli::tr("%n read before", nullptr, outcome.known));
}

} // namespace

ExitCode signalFetch(Session &session)
{
    const QStringList files = session.arguments().words();
    if (files.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto outcome = readFeeds(*bank, files);
    if (!outcome)
        return session.fail(outcome.error());
    for (const BrokenFeed &feed : outcome->broken)
        tellBroken(session, feed);
    for (const EmptyMessages &empty : outcome->empty)
        session.say(
            Cli::tr("%1: %n message(s) left out, without title, text or address", nullptr, empty.count)
                .arg(empty.file));
    for (const QString &file : outcome->cutOff)
        session.say(Cli::tr("%1 breaks off; what came before was read").arg(file));
    if (outcome->broken.size() == files.size())
        return ExitCode::Failed;
    printFetch(session, *outcome);
    const bool isWhole = outcome->broken.isEmpty() && outcome->cutOff.isEmpty() && outcome->empty.isEmpty();
    return isWhole ? ExitCode::Done : ExitCode::Findings;
}

ExitCode signalNote(Session &session)
{
    CapturedSource captured = sourceFrom(option(session, "source"));
    const QString arena = option(session, "arena");
    const auto chosen = fromCode<Arena>(arena);
    Signal signal = newSignal();
    signal.title = session.arguments().word(0).simplified();
    if (signal.title.isEmpty() || (!arena.isEmpty() && !chosen))
        return session.wrongUse();
    if (captured.source.title.isEmpty())
        captured.source = {.kind = SourceKind::Overig, .title = Cli::tr("Own observation")};
    signal.sources = {captured.source};
    signal.arena = {chosen.value_or(likelyArena(captured.source))};
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    signal.ownerUnit = bank->identity().unit;
    signal.observedOn = bank->now().date();
    signal.nextReview = nextReviewOf(signal.horizon, signal.observedOn);
    const auto made = bank->write({QStringLiteral("make"), Kind::Signal}, [&](Write &write) {
        return bank->records<Signal>().insert(write, signal);
    });
    if (!made)
        return session.fail(made.error());
    session.print(textOf(*made));
    if (!captured.wrong)
        return ExitCode::Done;
    session.say(QStringLiteral("--source: %1").arg(attentionText(*captured.wrong)));
    return ExitCode::Findings;
}

/// What is not said stays as it is; the lifecycle asks for what nobody ever said.
ExitCode signalAssess(Session &session)
{
    const Arguments &arguments = session.arguments();
    constexpr int most = 5;
    const auto impact = arguments.count(QStringLiteral("impact"), NotScored);
    const auto likelihood = arguments.count(QStringLiteral("likelihood"), NotScored);
    const QString horizon = option(session, "horizon");
    const auto until = fromCode<Horizon>(horizon);
    if (!impact || !likelihood || (!until && !horizon.isEmpty()) || *impact > most || *likelihood > most)
        return session.wrongUse();
    return take(session, "assess",
                [&](Bank &bank, SignalTriage &triage, const Uid &uid) -> Result<TriageOutcome> {
                    auto scored = bank.records<Signal>().get(uid);
                    if (!scored)
                        return scored.error();
                    scored->impact = *impact == NotScored ? scored->impact : *impact;
                    scored->likelihood = *likelihood == NotScored ? scored->likelihood : *likelihood;
                    scored->horizon = until.value_or(scored->horizon);
                    return triage.assess(*scored);
                });
}

ExitCode signalVerdict(Session &session)
{
    const Uid uid = session.uid(0);
    const auto verdict = fromCode<SignalVerdict>(session.arguments().word(1));
    const QString reason = option(session, "reason");
    if (uid.isNull() || !verdict || (*verdict == SignalVerdict::NietVanBelang && reason.isEmpty()))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto signal = bank->records<Signal>().get(uid);
    if (!signal)
        return session.fail(signal.error());
    if (signal->ownerUnit == bank->identity().unit) {
        session.say(
            Cli::tr("This signal is of your own unit. Set it aside: signal set-aside UID --reason TEXT"));
        return ExitCode::Failed;
    }
    const auto given = bank->write({QStringLiteral("assess"), Kind::Signal}, [&](Write &write) {
        return SignalTriage(*bank, write).giveVerdict(uid, *verdict, reason);
    });
    return session.outcome(given);
}

ExitCode signalLink(Session &session)
{
    const SignalDossierLink link{.dossier = session.uid(1),
                                 .meaning = option(session, "meaning"),
                                 .relevance =
                                     session.arguments().count(QStringLiteral("relevance"), 2).value_or(0),
                                 .proposedAction = option(session, "proposal")};
    const bool isInRange = link.relevance >= 1 && link.relevance <= 3;
    if (link.dossier.isNull() || link.meaning.isEmpty() || !isInRange)
        return session.wrongUse();
    return take(session, "link", [&](Bank &, SignalTriage &triage, const Uid &signal) {
        return triage.linkTo({signal}, link);
    });
}

ExitCode signalSetAside(Session &session)
{
    const QString reason = option(session, "reason");
    if (reason.isEmpty())
        return session.wrongUse();
    return take(session, "set aside", [&](Bank &, SignalTriage &triage, const Uid &signal) {
        return triage.setAside({signal}, reason);
    });
}

ExitCode signalFinish(Session &session)
{
    const QString result = option(session, "result");
    if (result.isEmpty())
        return session.wrongUse();
    return take(session, "finish", [&](Bank &, SignalTriage &triage, const Uid &signal) {
        return triage.finish({signal}, result);
    });
}

ExitCode signalFollow(Session &session)
{
    const auto way = fromCode<FollowUp>(session.arguments().word(1));
    const QString due = option(session, "due");
    const QString existing = option(session, "existing");
    const FollowUpChoice choice{.kind = way.value_or(FollowUp::GeenActie),
                                .title = option(session, "title"),
                                .due = QDate::fromString(due, Qt::ISODate),
                                .existing = Uid(existing)};
    const bool isUnclear = choice.title.isEmpty() && choice.existing.isNull();
    if (session.uid(0).isNull() || !way || isUnclear || (!due.isEmpty() && !choice.due.isValid()) ||
        (!existing.isEmpty() && choice.existing.isNull()))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto signal = bank->records<Signal>().get(session.uid(0));
    if (!signal)
        return session.fail(signal.error());
    const auto made = bank->write({QStringLiteral("follow"), Kind::Signal},
                                  [&](Write &write) { return followUp(*bank, write, *signal, choice); });
    if (!made)
        return session.fail(made.error());
    if (!made->isNull())
        session.print(textOf(*made));
    return ExitCode::Done;
}

} // namespace kb::cli
