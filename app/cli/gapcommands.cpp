// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/gapreportjob.h"
#include "jobs/gapsnapshots.h"
#include "jobs/writtengaps.h"
#include "print/savedocument.h"
#include "report/gapwords.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonArray jsonOfRecords(const QList<SimilarRecord> &records)
{
    QJsonArray array;
    for (const SimilarRecord &record : records)
        array.append(QJsonObject{{u"code"_s, record.line.code},
                                 {u"uid"_s, textOf(record.line.uid)},
                                 {u"likeness"_s, record.likeness}});
    return array;
}

/// Nearest to a study that nobody uses, with those that are used.
QJsonArray jsonOfNearest(const GapLine &gap, const GapEvidence &evidence)
{
    QJsonArray array = jsonOfRecords(evidence.nearest);
    for (qsizetype at = 0; gap.gap.kind == GapKind::StudyUnused && at < array.size(); ++at) {
        QJsonObject study = array[at].toObject();
        study.insert(u"used"_s, evidence.used.contains(evidence.nearest[at].line.uid));
        array[at] = study;
    }
    return array;
}

QJsonObject jsonOfGap(const GapLine &gap, const GapEvidence &evidence)
{
    QJsonObject object{{u"kind"_s, QString(codeOf(gap.gap.kind))},
                       {u"nature"_s, QString(codeOf(gap.nature()))},
                       {u"nature_proposed"_s, QString(codeOf(gap.gap.nature))},
                       {u"uid"_s, textOf(gap.line.uid)},
                       {u"code"_s, gap.line.code},
                       {u"title"_s, gap.line.title},
                       {u"unit"_s, gap.line.unitCode},
                       {u"red"_s, gap.gap.isRed},
                       {u"state"_s, QString(codeOf(gap.state()))},
                       {u"reopened"_s, gap.isReopened()},
                       {u"why"_s, gapReason(gap.gap, involvedNames(gap), paperLanguage())},
                       {u"step"_s, gapStep(gap.gap.kind)},
                       {u"involved"_s, QJsonArray::fromStringList(involvedNames(gap))}};
    if (gap.gap.date.isValid())
        object.insert(u"date"_s, gap.gap.date.toString(Qt::ISODate));
    if (gap.decision)
        object.insert(u"reason"_s, gap.decision->reason);
    if (evidence.wasLooked) {
        object.insert(u"searched"_s, evidence.studies);
        object.insert(u"may_fit"_s, jsonOfRecords(evidence.fitting));
        object.insert(u"nearest"_s, jsonOfNearest(gap, evidence));
    }
    return object;
}

void printRecords(Session &session, const QString &what, const QList<SimilarRecord> &records,
                  const QSet<Uid> &used = {})
{
    QStringList codes;
    for (const SimilarRecord &record : records)
        codes.append(used.contains(record.line.uid) ? Cli::tr("%1 (in use)").arg(record.line.code)
                                                    : record.line.code);
    if (!codes.isEmpty())
        session.print(u"       %1: %2"_s.arg(what, codes.join(u", "_s)));
}

void printGap(Session &session, const GapLine &gap, const GapEvidence &evidence)
{
    session.print(u"%1  %2  %3"_s.arg(codeOf(gap.gap.kind), -3)
                      .arg(gap.gap.isRed ? u"!"_s : u" "_s)
                      .arg(nameOf(gap.line)));
    session.print(u"       %1"_s.arg(label(gap.nature())));
    session.print(u"       %1"_s.arg(gapReason(gap.gap, involvedNames(gap), paperLanguage())));
    printRecords(session, Cli::tr("may fit"), evidence.fitting);
    printRecords(session,
                 gap.gap.kind == GapKind::StudyUnused ? Cli::tr("resembles") : Cli::tr("nearest studies"),
                 evidence.nearest, evidence.used);
}

QJsonArray jsonOfMoved(const QList<MovedGap> &moved)
{
    QJsonArray array;
    for (const MovedGap &gap : moved)
        array.append(QJsonObject{{u"from"_s, gap.from}, {u"to"_s, gap.to}});
    return array;
}

/// The day of `--on`, today without it; invalid when it is no day.
QDate dayAsked(const Session &session)
{
    const Arguments &arguments = session.arguments();
    return arguments.has(u"on"_s) ? QDate::fromString(arguments.value(u"on"_s), Qt::ISODate)
                                  : session.clock()().date();
}

/// The code that an option gives, nothing without it; empty when it is no code.
template <typename E> std::optional<QList<E>> givenCodes(const Session &session, const QString &option)
{
    if (!session.arguments().has(option))
        return QList<E>();
    const auto value = fromCode<E>(session.arguments().value(option));
    return value ? std::optional(QList<E>{*value}) : std::nullopt;
}

Result<GapLine> gapOf(Bank &bank, GapKind kind, const Uid &record)
{
    const auto gaps = GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}, .states = {}});
    if (!gaps)
        return gaps.error();
    for (const GapLine &gap : *gaps) {
        if (gap.gap.record == record)
            return gap;
    }
    return Error{Error::Code::NotFound, textOf(record)};
}

} // namespace

ExitCode gapsList(Session &session)
{
    const QDate on = dayAsked(session);
    const auto kinds = givenCodes<GapKind>(session, u"kind"_s);
    const auto natures = givenCodes<GapNature>(session, u"nature"_s);
    if (!on.isValid() || !kinds || !natures || !session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto gaps =
        GapList(*bank).gaps({.on = on, .kinds = *kinds, .natures = *natures, .units = {}, .states = {}});
    if (!gaps)
        return session.fail(gaps.error());
    LiveOverlaps overlaps;
    EvidenceOfGaps looking(overlaps, *bank);
    for (const GapLine &gap : *gaps) {
        const auto evidence = looking.of(gap);
        if (!evidence)
            return session.fail(evidence.error());
        if (session.isJson())
            session.print(jsonOfGap(gap, *evidence));
        else if (gap.state() != GapState::Geaccepteerd)
            printGap(session, gap, *evidence);
    }
    if (looking.left() > 0)
        session.say(Cli::tr("There are many studies without use. For %1 of these no studies that resemble "
                            "them were looked for.")
                        .arg(looking.left()));
    if (gaps->isEmpty() && !session.isJson())
        session.print(Cli::tr("No gaps were found."));
    return ExitCode::Done;
}

ExitCode gapsReport(Session &session)
{
    const QDate on = dayAsked(session);
    if (!on.isValid() || !namesAPaper(session) || !session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    LiveOverlaps overlaps;
    const auto content = gapReportContent(overlaps, *bank, on, paperLanguage());
    if (!content)
        return session.fail(content.error());
    return session.outcome(print::saveDocument(gapReport(*content), session.arguments().value(u"out"_s)));
}

ExitCode gapsDecide(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto kind = fromCode<GapKind>(arguments.word(1));
    const auto state = fromCode<GapState>(arguments.word(2));
    const QString reason = arguments.value(u"reason"_s).trimmed();
    const bool isExplained = state != GapState::Geaccepteerd || !reason.isEmpty();
    if (session.uid(0).isNull() || !kind || !state || !isExplained || arguments.words().size() != 3)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto gap = gapOf(*bank, *kind, session.uid(0));
    if (!gap)
        return session.fail(gap.error());
    return session.outcome(GapDecisions(*bank).decide(gap->gap, *state, reason, nameOf(gap->line)));
}

ExitCode gapsNature(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto kind = fromCode<GapKind>(arguments.word(1));
    const auto nature = fromCode<GapNature>(arguments.word(2));
    if (session.uid(0).isNull() || !kind || !nature || arguments.words().size() != 3)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto gap = gapOf(*bank, *kind, session.uid(0));
    if (!gap)
        return session.fail(gap.error());
    return session.outcome(GapNatures(*bank).state(gap->gap, *nature, nameOf(gap->line)));
}

ExitCode gapsAdd(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto natures = givenCodes<GapNature>(session, u"nature"_s);
    const Uid about(arguments.value(u"about"_s));
    const bool isAboutNothing = arguments.has(u"about"_s) && about.isNull();
    const NewGap gap{.title = arguments.word(0),
                     .why = arguments.value(u"why"_s),
                     .nature = natures ? natures->value(0, GapNature::Absent) : GapNature::Absent,
                     .about = about};
    if (!natures || isAboutNothing || gap.why.trimmed().isEmpty() || arguments.words().size() != 1)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto written = WrittenGaps(*bank).add(gap);
    if (!written)
        return session.fail(written.error());
    if (session.isJson())
        session.print(QJsonObject{{u"uid"_s, textOf(*written)}});
    else
        session.print(textOf(*written));
    return ExitCode::Done;
}

ExitCode gapsRemove(Session &session)
{
    if (session.uid(0).isNull() || session.arguments().words().size() != 1)
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? session.outcome(WrittenGaps(*bank).remove(session.uid(0))) : ExitCode::Failed;
}

ExitCode gapsKeep(Session &session)
{
    if (!session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto kept = GapSnapshots(*bank).keep();
    return kept ? ExitCode::Done : session.fail(kept.error());
}

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
    const auto change = isBetween ? snapshots.between(day, until) : snapshots.since(day);
    if (!change)
        return session.fail(change.error());
    if (session.isJson()) {
        session.print(QJsonObject{{u"new"_s, QJsonArray::fromStringList(change->fresh)},
                                  {u"gone"_s, QJsonArray::fromStringList(change->gone)},
                                  {u"moved"_s, jsonOfMoved(change->moved)},
                                  {u"same"_s, QJsonArray::fromStringList(change->same)}});
    } else {
        session.print(Cli::tr("%1 new, %2 gone, %3 of another kind now, %4 the same")
                          .arg(change->fresh.size())
                          .arg(change->gone.size())
                          .arg(change->moved.size())
                          .arg(change->same.size()));
    }
    return ExitCode::Done;
}

} // namespace kb::cli
