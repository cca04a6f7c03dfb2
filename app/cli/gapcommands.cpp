// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/gapreportjob.h"
#include "jobs/gapsnapshots.h"
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

QJsonObject jsonOfGap(const GapLine &gap, const GapEvidence &evidence)
{
    QJsonObject object{{u"kind"_s, QString(codeOf(gap.gap.kind))},
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
        object.insert(u"nearest"_s, jsonOfRecords(evidence.nearest));
    }
    return object;
}

void printRecords(Session &session, const QString &what, const QList<SimilarRecord> &records)
{
    QStringList codes;
    for (const SimilarRecord &record : records)
        codes.append(record.line.code);
    if (!codes.isEmpty())
        session.print(u"       %1: %2"_s.arg(what, codes.join(u", "_s)));
}

void printGap(Session &session, const GapLine &gap, const GapEvidence &evidence)
{
    session.print(u"%1  %2  %3"_s.arg(codeOf(gap.gap.kind), -3)
                      .arg(gap.gap.isRed ? u"!"_s : u" "_s)
                      .arg(nameOf(gap.line)));
    session.print(u"       %1"_s.arg(gapReason(gap.gap, involvedNames(gap), paperLanguage())));
    printRecords(session, Cli::tr("may fit"), evidence.fitting);
    printRecords(session, Cli::tr("nearest studies"), evidence.nearest);
}

/// The day of `--on`, today without it; invalid when it is no day.
QDate dayAsked(const Session &session)
{
    const Arguments &arguments = session.arguments();
    return arguments.has(u"on"_s) ? QDate::fromString(arguments.value(u"on"_s), Qt::ISODate)
                                  : session.clock()().date();
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
    const QString named = session.arguments().value(u"kind"_s);
    const auto kind = fromCode<GapKind>(named);
    if (!on.isValid() || (!named.isEmpty() && !kind) || !session.arguments().words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto gaps = GapList(*bank).gaps(
        {.on = on, .kinds = kind ? QList{*kind} : QList<GapKind>(), .units = {}, .states = {}});
    if (!gaps)
        return session.fail(gaps.error());
    LiveOverlaps overlaps;
    for (const GapLine &gap : *gaps) {
        const auto evidence = gapEvidence(overlaps, *bank, gap);
        if (!evidence)
            return session.fail(evidence.error());
        if (session.isJson())
            session.print(jsonOfGap(gap, *evidence));
        else if (gap.state() != GapState::Geaccepteerd)
            printGap(session, gap, *evidence);
    }
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
    if (!day.isValid() || session.arguments().words().size() != 1)
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto change = GapSnapshots(*bank).since(day);
    if (!change)
        return session.fail(change.error());
    if (session.isJson()) {
        session.print(QJsonObject{{u"new"_s, QJsonArray::fromStringList(change->fresh)},
                                  {u"gone"_s, QJsonArray::fromStringList(change->gone)},
                                  {u"same"_s, QJsonArray::fromStringList(change->same)}});
    } else {
        session.print(Cli::tr("%1 new, %2 gone, %3 the same")
                          .arg(change->fresh.size())
                          .arg(change->gone.size())
                          .arg(change->same.size()));
    }
    return ExitCode::Done;
}

} // namespace kb::cli
