// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapties.h"

#include "bank/bank.h"
#include "jobs/gapsnapshots.h"
#include "store/sqlfile.h"

#include <QSet>

namespace kb {

namespace {

/// The record whose dossiers are those of the gap.
const Headline *homeOf(const GapLine &line)
{
    if (!line.isByHand())
        return &line.line;
    return line.involved.isEmpty() ? nullptr : &line.involved.first();
}

/// By record.
Result<QHash<Uid, QList<Headline>>> dossiersOfGaps(Bank &bank, const QList<GapLine> &lines)
{
    QList<qint64> records;
    for (const GapLine &line : lines) {
        if (const Headline *home = homeOf(line))
            records.append(home->id);
    }
    QHash<Uid, QList<Headline>> dossiers;
    const auto read = bank.context().db.forEach(
        sqlFile("gaps/dossiers_of"),
        [&](Row row) {
            const Uid record = row.next<Uid>();
            Headline dossier{.kind = Kind::PolicyDossier};
            dossier.uid = row.next<Uid>();
            dossier.code = row.next<QString>();
            dossier.title = row.next<QString>();
            dossiers[record].append(dossier);
        },
        QStringView(QString::fromLatin1(jsonOf(records))));
    return read ? Result<QHash<Uid, QList<Headline>>>(dossiers) : read.error();
}

/// How it stands with a record, and in which one it goes on.
struct FollowUpState
{
    Uid goesOnIn;
    GapFollowUp state;
};

/// By the record that was made of the gap.
Result<QHash<Uid, FollowUpState>> followUpStates(Bank &bank, const QList<GapLine> &lines)
{
    QList<Uid> made;
    for (const GapLine &line : lines) {
        if (line.decision && !line.decision->followUp.isNull())
            made.append(line.decision->followUp);
    }
    const auto ids = knownIds(bank.context().db, made);
    if (!ids)
        return ids.error();
    QHash<Uid, FollowUpState> states;
    const auto read = bank.context().db.forEach(
        sqlFile("gaps/follow_ups"),
        [&](Row row) {
            const Uid record = row.next<Uid>();
            FollowUpState &followUp = states[record];
            followUp.goesOnIn = row.next<Uid>();
            followUp.state.goesOn = row.next<bool>();
            followUp.state.hasKnowledge = row.next<bool>();
        },
        QStringView(QString::fromLatin1(jsonOf(*ids))));
    return read ? Result<QHash<Uid, FollowUpState>>(states) : read.error();
}

} // namespace

Result<> addFitting(Bank &bank, QList<GapLine> &lines)
{
    QList<qint64> questions;
    for (const GapLine &line : std::as_const(lines)) {
        if (line.asksForStudies())
            questions.append(line.line.id);
    }
    QHash<Uid, QSet<Uid>> fitting;
    const auto read = bank.context().db.forEach(
        sqlFile("gaps/may_fit"),
        [&](Row row) {
            const Uid question = row.next<Uid>();
            fitting[question].insert(row.next<Uid>());
        },
        QStringView(QString::fromLatin1(jsonOf(questions))), bank.identity().unit);
    for (GapLine &line : lines) {
        if (!line.asksForStudies())
            continue;
        QSet<Uid> studies = fitting.value(line.gap.record);
        for (const Uid &study : std::as_const(line.gap.elsewhere))
            studies.insert(study);
        line.mayFit = int(studies.size());
    }
    return read;
}

Result<> addDossiers(Bank &bank, QList<GapLine> &lines)
{
    const auto dossiers = dossiersOfGaps(bank, lines);
    if (!dossiers)
        return dossiers.error();
    for (GapLine &line : lines) {
        if (const Headline *home = homeOf(line))
            line.dossiers = dossiers->value(home->uid);
    }
    return {};
}

Result<> addFollowUps(Bank &bank, QList<GapLine> &lines)
{
    const auto states = followUpStates(bank, lines);
    if (!states)
        return states.error();
    QList<Uid> shown;
    for (const FollowUpState &followUp : *states)
        shown.append(followUp.goesOnIn);
    const auto names = headlines(bank.context().db, shown);
    if (!names)
        return names.error();
    for (GapLine &line : lines) {
        const auto known = line.decision ? states->constFind(line.decision->followUp) : states->cend();
        if (known == states->cend())
            continue;
        line.followUp = known->state;
        line.followUp->line = names->value(known->goesOnIn);
    }
    return {};
}

Result<> addSince(Bank &bank, QList<GapLine> &lines)
{
    const auto kept = GapSnapshots(bank).keptSince();
    if (!kept)
        return kept.error();
    for (GapLine &line : lines) {
        const QDate since = line.gap.since.isValid() ? line.gap.since : kept->value(keyOf(line.gap));
        line.since = since <= line.on ? since : QDate();
    }
    return {};
}

Result<> addSinceKept(Bank &bank, QList<GapLine> &lines)
{
    if (lines.isEmpty())
        return {};
    const auto kept = GapSnapshots(bank).lastBefore(lines.first().on);
    if (!kept)
        return kept.error();
    if (!kept->day.isValid())
        return {};
    const GapChange change = changeOf(kept->keys, keysToCompare(lines));
    const QSet<QString> fresh(change.fresh.begin(), change.fresh.end());
    QSet<QString> moved;
    for (const MovedGap &gap : change.moved)
        moved.insert(gap.to);
    for (GapLine &line : lines) {
        const QString key = keyOf(line.gap);
        line.keptOn = kept->day;
        line.sinceKept = fresh.contains(key)   ? SinceKept::Fresh
                         : moved.contains(key) ? SinceKept::Moved
                                               : SinceKept::Same;
    }
    return {};
}

} // namespace kb
