// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/gapchangejob.h"
#include "jobs/gapsnapshots.h"
#include "report/gapwords.h"
#include "report/labels.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The day asked for, or the last one before it of which gaps were kept; what is not as asked is said.
/// Invalid when there is none.
Result<QDate> keptDay(Session &session, const GapSnapshots &snapshots, QDate asked)
{
    const auto kept = snapshots.lastBefore(asked.addDays(1));
    if (!kept)
        return kept.error();
    const QString askedText = shortDate(asked, paperLanguage());
    if (!kept->day.isValid())
        session.say(Cli::tr("No gaps were kept on %1 or before. Keep those of today with “gaps keep”, to "
                            "compare with later.")
                        .arg(askedText));
    else if (kept->day != asked)
        session.say(Cli::tr("On %1 no gaps were kept. Compared with %2.")
                        .arg(askedText, shortDate(kept->day, paperLanguage())));
    return kept->day;
}

/// The names of what changed, by key; of what is of another kind now by its key of now.
QJsonObject namesOfChanged(const GapChange &change, const ReportedChange &reported)
{
    QJsonObject names;
    const auto add = [&names](const QString &key, const ReportedChange::Line &line) {
        names.insert(key, line.what);
    };
    for (qsizetype at = 0; at < change.fresh.size(); ++at)
        add(change.fresh[at], reported.fresh[at]);
    for (qsizetype at = 0; at < change.gone.size(); ++at)
        add(change.gone[at], reported.gone[at]);
    for (qsizetype at = 0; at < change.moved.size(); ++at)
        add(change.moved[at].to, reported.moved[at]);
    return names;
}

QJsonObject jsonOfChange(const GapChange &change, const ReportedChange &reported)
{
    QJsonArray moved;
    for (const MovedGap &gap : change.moved)
        moved.append(QJsonObject{{u"from"_s, gap.from}, {u"to"_s, gap.to}});
    return {{u"since"_s, reported.since.toString(Qt::ISODate)},
            {u"new"_s, QJsonArray::fromStringList(change.fresh)},
            {u"gone"_s, QJsonArray::fromStringList(change.gone)},
            {u"moved"_s, moved},
            {u"same"_s, QJsonArray::fromStringList(change.same)},
            {u"names"_s, namesOfChanged(change, reported)}};
}

/// "New  G1  Question without an answer  DGKR-VRG-0002 …", and of what moved the kind that it was.
void printChanged(Session &session, const QString &what, const QList<ReportedChange::Line> &lines)
{
    for (const ReportedChange::Line &line : lines) {
        const QString was =
            line.before ? u"  "_s + Cli::tr("(was: %1 %2)").arg(codeOf(*line.before), label(*line.before))
                        : QString();
        session.print(
            u"%1  %2  %3  %4"_s.arg(what, QString(codeOf(line.kind)), label(line.kind), line.what).trimmed() +
            was);
    }
}

void printChange(Session &session, const ReportedChange &change)
{
    session.print(gapChangeCounts(change));
    printChanged(session, label(SinceKept::Fresh), change.fresh);
    printChanged(session, label(SinceKept::Moved), change.moved);
    printChanged(session, Cli::tr("gone"), change.gone);
}

/// Until today where `until` is invalid.
ExitCode sayChange(Session &session, Bank &bank, QDate since, QDate until)
{
    const GapSnapshots snapshots(bank);
    const auto change = until.isValid() ? snapshots.between(since, until) : snapshots.since(since);
    if (!change)
        return session.fail(change.error());
    const auto reported = reportedChange(bank, *change, since);
    if (!reported)
        return session.fail(reported.error());
    if (session.isJson())
        session.print(jsonOfChange(*change, *reported));
    else
        printChange(session, *reported);
    return ExitCode::Done;
}

} // namespace

ExitCode gapsSince(Session &session)
{
    const QDate day = QDate::fromString(session.arguments().word(0), Qt::ISODate);
    const bool isBetween = session.arguments().has(u"until"_s);
    const QDate until = QDate::fromString(session.arguments().value(u"until"_s), Qt::ISODate);
    if (!day.isValid() || (isBetween && !until.isValid()) || session.arguments().words().size() != 1)
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const GapSnapshots snapshots(*bank);
    const auto then = keptDay(session, snapshots, day);
    if (!then || !then->isValid())
        return then ? ExitCode::Failed : session.fail(then.error());
    const auto later = isBetween ? keptDay(session, snapshots, until) : Result<QDate>(QDate());
    if (!later || (isBetween && !later->isValid()))
        return later ? ExitCode::Failed : session.fail(later.error());
    return sayChange(session, *bank, *then, *later);
}

} // namespace kb::cli
