// SPDX-License-Identifier: EUPL-1.2
#include "cli/gaplines.h"

#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/gapreportjob.h"
#include "jobs/gapsearchcodec.h"
#include "report/gapprioritywords.h"
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

QJsonArray codesOfDossiers(const GapLine &gap)
{
    QJsonArray codes;
    for (const Headline &dossier : gap.dossiers)
        codes.append(dossier.code);
    return codes;
}

QJsonObject jsonOfFollowUp(const GapFollowUp &followUp)
{
    return {{u"uid"_s, textOf(followUp.line.uid)},
            {u"code"_s, followUp.line.code},
            {u"goes_on"_s, followUp.goesOn},
            {u"has_knowledge"_s, followUp.hasKnowledge}};
}

QJsonObject jsonOfPriority(const GapPriority &priority, const GapPlace &place)
{
    return {{u"place"_s, place.place},
            {u"shared_by"_s, place.sharedBy},
            {u"needed"_s, priority.needed},
            {u"needed_by"_s, priority.neededBy},
            {u"signal_strength"_s, priority.signalStrength},
            {u"demand"_s, priority.demand()},
            {u"covered"_s, priority.covered},
            {u"points"_s, priority.points()}};
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

/// What somebody decided, and what came of it.
void printState(Session &session, const GapLine &gap)
{
    if (gap.state() == GapState::Mogelijk)
        return;
    const QString followUp = gap.followUp ? u"("_s + gap.followUp->line.code + u')' : QString();
    QStringList said{label(gap.state()), followUp, proposalOf(gap)};
    said.removeAll(QString());
    session.print(u"       %1"_s.arg(said.join(u' ')));
}

/// Its place, its days and what was decided, as far as it has them.
void addWhatIsKnown(QJsonObject &object, const GapLine &gap)
{
    if (gap.priority)
        object.insert(u"priority"_s, jsonOfPriority(*gap.priority, gap.place));
    if (gap.gap.date.isValid())
        object.insert(u"date"_s, gap.gap.date.toString(Qt::ISODate));
    if (gap.since.isValid())
        object.insert(u"since"_s, gap.since.toString(Qt::ISODate));
    if (gap.keptOn.isValid())
        object.insert(u"since_kept"_s, QString(codeOf(gap.sinceKept)));
    if (gap.decision)
        object.insert(u"reason"_s, gap.decision->reason);
    if (gap.decision && gap.decision->searched)
        object.insert(u"search_then"_s, toJson(*gap.decision->searched));
    if (gap.followUp)
        object.insert(u"follow_up"_s, jsonOfFollowUp(*gap.followUp));
}

void addEvidence(QJsonObject &object, const GapLine &gap, const GapEvidence &evidence)
{
    if (!evidence.wasLooked)
        return;
    object.insert(u"searched"_s, evidence.search.studies);
    object.insert(u"search"_s, toJson(evidence.search));
    object.insert(u"may_fit"_s, jsonOfRecords(evidence.fitting));
    object.insert(u"nearest"_s, jsonOfNearest(gap, evidence));
}

} // namespace

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
                       {u"found"_s, gap.gap.isFound},
                       {u"reopened"_s, gap.isReopened()},
                       {u"may_be_solved"_s, gap.mayBeSolved()},
                       {u"dossiers"_s, codesOfDossiers(gap)},
                       {u"why"_s, gapReason(gap.gap, involvedNames(gap), paperLanguage())},
                       {u"step"_s, stepOf(gap)},
                       {u"involved"_s, QJsonArray::fromStringList(involvedNames(gap))}};
    addWhatIsKnown(object, gap);
    addEvidence(object, gap, evidence);
    return object;
}

void printGap(Session &session, const GapLine &gap, const GapEvidence &evidence)
{
    session.print(u"%1  %2  %3  %4"_s.arg(gap.priority ? QString::number(gap.place.place) : u"-"_s, 3)
                      .arg(codeOf(gap.gap.kind), -3)
                      .arg(gap.gap.isRed ? u"!"_s : u" "_s)
                      .arg(nameOf(gap.line)));
    if (gap.gap.isFound)
        session.print(u"       %1"_s.arg(label(gap.nature())));
    session.print(u"       %1"_s.arg(gapReason(gap.gap, involvedNames(gap), paperLanguage())));
    if (gap.priority)
        session.print(u"       %1 %2"_s.arg(gapPlaceText(gap.place), gapPriorityText(*gap.priority)));
    printState(session, gap);
    printRecords(session, Cli::tr("may fit"), evidence.fitting);
    printRecords(session,
                 gap.gap.kind == GapKind::StudyUnused ? Cli::tr("resembles") : Cli::tr("nearest studies"),
                 evidence.nearest, evidence.used);
}

} // namespace kb::cli
