// SPDX-License-Identifier: EUPL-1.2
#include "base/firsterror.h"
#include "cli/commands.h"
#include "cli/followchanges.h"
#include "cli/nopair.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/weakpairwords.h"
#include "cli/words.h"
#include "jobs/commonconcept.h"
#include "jobs/equaltexts.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapmatrix.h"
#include "report/commonconceptwords.h"
#include "report/equaltextwords.h"
#include "report/labels.h"
#include "report/overlapwords.h"
#include "wording/overlapmarks.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

/// As --state takes it.
QString stateCode(const ShownOverlap &shown)
{
    const bool waits = shown.putOffUntil.isValid() && shown.state() == OverlapState::Nieuw;
    return waits ? QStringLiteral("later") : QString(codeOf(shown.state()));
}

QString stateWords(const ShownOverlap &shown)
{
    if (shown.isReopened)
        return Cli::tr("again: changed");
    if (shown.isDisputed())
        return Cli::tr("reviewers disagree");
    QStringList words{label(shown.state())};
    if (shown.putOffUntil.isValid()) {
        const QString wait = Cli::tr("later, until %1").arg(shown.putOffUntil.toString(Qt::ISODate));
        words = shown.state() == OverlapState::Nieuw ? QStringList{wait} : words << wait;
    }
    if (shown.verdict && shown.verdict->showRule)
        words.append(label(*shown.verdict->showRule));
    return words.join(QStringLiteral(" · "));
}

/// Without a run there is neither a score nor a level.
QJsonValue ofRun(const ShownOverlap &shown, const QJsonValue &value)
{
    return shown.isByHand() ? QJsonValue() : value;
}

QJsonObject toJson(const ShownOverlap &shown, int rank)
{
    QJsonArray parts;
    for (const OverlapPart &part : shown.pair.parts) {
        parts.append(QJsonObject{{QStringLiteral("name"), QString(codeOf(part.name))},
                                 {QStringLiteral("points"), part.points},
                                 {QStringLiteral("evidence"), evidenceWords(part)}});
    }
    return {{QStringLiteral("rank"), rank},
            {QStringLiteral("score"), ofRun(shown, shown.pair.score)},
            {QStringLiteral("level"), ofRun(shown, QString(codeOf(shown.pair.level)))},
            {QStringLiteral("state"), stateCode(shown)},
            {QStringLiteral("reopened"), shown.isReopened},
            {QStringLiteral("why"), shown.why()},
            {QStringLiteral("agreed"), shown.agreed ? QJsonValue(shown.agreed->what) : QJsonValue()},
            {QStringLiteral("kind"), QString(codeOf(shown.pair.kind))},
            {QStringLiteral("a"), shown.a.code},
            {QStringLiteral("b"), shown.b.code},
            {QStringLiteral("uid_a"), textOf(shown.pair.a)},
            {QStringLiteral("uid_b"), textOf(shown.pair.b)},
            {QStringLiteral("parts"), parts}};
}

/// A pair that people put there has neither points nor a level.
void printPair(Session &session, const ShownOverlap &shown, int rank)
{
    const QString score = shown.isByHand() ? QStringLiteral("–") : QString::number(shown.pair.score);
    session.print(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(rank, 3)
                      .arg(score, 3)
                      .arg(shown.levelWords(), -15)
                      .arg(pairName(shown.a, shown.b), stateWords(shown)));
    session.print(QStringLiteral("       %1").arg(shown.a.title));
    session.print(QStringLiteral("       %1").arg(shown.b.title));
    session.print(QStringLiteral("       %1: %2").arg(Cli::tr("why"), shown.why()));
    if (shown.agreed)
        session.print(QStringLiteral("       %1: %2").arg(Cli::tr("agreed"), shown.agreed->what));
}

void printSum(Session &session, const ShownOverlap &shown)
{
    printPair(session, shown, 1);
    if (shown.isByHand()) // nothing to add up
        return;
    for (const OverlapPart &part : shown.pair.parts)
        session.print(
            QStringLiteral("  %1  %2: %3").arg(part.points, 4).arg(label(part.name), evidenceWords(part)));
    session.print(QStringLiteral("  %1  %2").arg(shown.pair.score, 4).arg(Cli::tr("total")));
}

/// What a coordinator says of the pair in a meeting.
void printForTheMeeting(Session &session, const ShownOverlap &shown)
{
    if (const QString sentence = shown.sentence(paperLanguage()); !sentence.isEmpty())
        session.print(sentence);
    if (const QString proposal = shown.proposalLine(); !proposal.isEmpty())
        session.print(QStringLiteral("%1: %2").arg(Cli::tr("proposal"), proposal));
}

bool namesAPair(const Session &session)
{
    return !session.uid(0).isNull() && !session.uid(1).isNull();
}

Result<ShownOverlap> pairFrom(Bank &bank, const Session &session)
{
    return OverlapStore(bank).ofPair(session.uid(0), session.uid(1));
}

/// What the options ask for; empty when something of it cannot be read.
std::optional<OverlapFilter> pairsAsked(const Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto level = fromCode<OverlapLevel>(arguments.value(QStringLiteral("level")));
    const QString named = arguments.value(QStringLiteral("state"));
    const auto state = fromCode<OverlapState>(named);
    const bool isLater = named == QStringLiteral("later");
    if ((arguments.has(QStringLiteral("level")) && !level) || !arguments.words().isEmpty() ||
        (arguments.has(QStringLiteral("state")) && !state && !isLater))
        return std::nullopt;
    OverlapFilter filter;
    if (level)
        filter.levels = {*level};
    if (state)
        filter.states = {*state};
    filter.isPutOffToo = isLater;
    filter.onlyDisputed = arguments.has(QStringLiteral("disputed"));
    return filter;
}

/// In a bank of one unit there is nothing to compare.
QString whyNoPairs(const QList<MatrixUnit> &units, const OverlapRun &run)
{
    if (units.isEmpty())
        return Cli::tr("No unit has questions, studies or projects in this bank.");
    if (units.size() == 1)
        return Cli::tr("Overlap arises between units. This bank holds only %1.").arg(units.first().code);
    if (!run.computedAt.isValid())
        return Cli::tr("The overlaps were not computed yet. “overlap run” computes them.");
    return Cli::tr("No pair is as you ask.");
}

ExitCode sayWhyNoPairs(Session &session, Bank &bank)
{
    const auto units = unitsThatHold(bank);
    const auto run = OverlapStore(bank).lastRun();
    if (const Error *error = firstError(units, run))
        return session.fail(*error);
    session.say(whyNoPairs(*units, *run));
    return ExitCode::Done;
}

/// What fills the list with pairs that say one thing, beside the answer: a script reads on.
void sayWhatAllShare(Session &session, Bank &bank)
{
    if (const auto most = mostEqualTexts(bank); most && most->isWorthSaying())
        session.say(equalTextWords(*most));
    if (const auto common = mostCommonConcept(bank); common && common->isWorthSaying())
        session.say(commonConceptWords(*common));
}

} // namespace

ExitCode overlapRun(Session &session)
{
    if (!session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto summary = runOverlap(*bank);
    if (!summary)
        return session.fail(summary.error());
    session.print(Cli::tr("%1 records: %2 strong, %3 probable and %4 weak overlaps, in %5 s")
                      .arg(summary->records)
                      .arg(summary->strong)
                      .arg(summary->probable)
                      .arg(summary->weak)
                      .arg(double(summary->milliseconds) / 1000, 0, 'f', 1));
    sayWhatAllShare(session, *bank);
    return ExitCode::Done;
}

ExitCode overlapList(Session &session)
{
    const auto filter = pairsAsked(session);
    const auto limit = session.arguments().count(QStringLiteral("limit"), 100);
    if (!filter || !limit)
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followRecords(session, *bank);
    const OverlapStore store(*bank);
    const auto ids = store.ids(*filter);
    if (!ids)
        return session.fail(ids.error());
    if (ids->isEmpty())
        return sayWhyNoPairs(session, *bank);
    auto rows = store.rows(ids->mid(0, *limit));
    if (!rows)
        return session.fail(rows.error());
    if (const auto added = addWordsOfWeakPairs(session, *bank, *rows); !added)
        return session.fail(added.error());
    int rank = 0;
    for (const ShownOverlap &row : *rows) {
        ++rank;
        session.isJson() ? session.print(toJson(row, rank)) : printPair(session, row, rank);
    }
    sayWhatAllShare(session, *bank);
    return ExitCode::Done;
}

ExitCode overlapExplain(Session &session)
{
    if (!namesAPair(session))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followRecords(session, *bank);
    const auto found = pairFrom(*bank, session);
    if (!found)
        return failOnPair(session, *bank, found.error());
    QList<ShownOverlap> pairs{*found};
    if (const auto added = addWordsOfWeakPairs(session, *bank, pairs); !added)
        return session.fail(added.error());
    const ShownOverlap &pair = pairs.constFirst();
    if (session.isJson()) {
        session.print(toJson(pair, 1));
        return ExitCode::Done;
    }
    printSum(session, pair);
    printForTheMeeting(session, pair);
    if (const QString rule = ruleLine(pair); !rule.isEmpty())
        session.print(QStringLiteral("%1: %2").arg(Cli::tr("rule"), rule));
    return ExitCode::Done;
}

} // namespace kb::cli
