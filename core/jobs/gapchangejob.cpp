// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapchangejob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/gapsnapshots.h"
#include "jobs/writtengaps.h"

namespace kb {

namespace {

Uid recordOfGap(const QString &key)
{
    return Uid(key.section(u'.', 1));
}

/// A kind of a newer version is told as one that people write down.
GapKind kindOfGap(const QString &key)
{
    return fromCode<GapKind>(key.section(u'.', 0, 0)).value_or(GapKind::ByHand);
}

QStringList keysOfChange(const GapChange &change)
{
    QStringList keys = change.fresh + change.gone;
    for (const MovedGap &moved : change.moved)
        keys.append(moved.to);
    return keys;
}

/// How the records of these gaps are called, and who may know that.
Result<QHash<Uid, ReportedChange::Line>> namesOfGaps(Bank &bank, const QStringList &keys)
{
    QList<Uid> records;
    for (const QString &key : keys)
        records.append(recordOfGap(key));
    const auto lines = headlines(bank.context().db, records);
    const auto written = WrittenGaps(bank).all();
    if (const Error *error = firstError(lines, written))
        return *error;
    QHash<Uid, ReportedChange::Line> names;
    for (const Headline &line : *lines)
        names.insert(line.uid, {.what = nameOf(line), .shareLevel = line.shareLevel});
    for (const WrittenGapFacts &gap : *written)
        names.insert(gap.uid, {.what = gap.title});
    return names;
}

} // namespace

Result<ReportedChange> reportedChange(Bank &bank, const GapChange &change, QDate since)
{
    const auto names = namesOfGaps(bank, keysOfChange(change));
    if (!names)
        return names.error();
    const auto lineOf = [&](const QString &key) {
        ReportedChange::Line line = names->value(recordOfGap(key));
        line.kind = kindOfGap(key);
        return line;
    };
    ReportedChange reported{.since = since, .fresh = {}, .moved = {}, .gone = {}, .same = change.same.size()};
    for (const QString &key : change.fresh)
        reported.fresh.append(lineOf(key));
    for (const QString &key : change.gone)
        reported.gone.append(lineOf(key));
    for (const MovedGap &moved : change.moved) {
        reported.moved.append(lineOf(moved.to));
        reported.moved.last().before = kindOfGap(moved.from);
    }
    return reported;
}

Result<std::optional<ReportedChange>> changeSinceKept(Bank &bank, QDate on)
{
    const GapSnapshots snapshots(bank);
    const auto kept = snapshots.lastBefore(on);
    if (!kept)
        return kept.error();
    if (!kept->day.isValid())
        return std::optional<ReportedChange>();
    const auto change = snapshots.since(kept->day, on);
    const auto reported =
        change ? reportedChange(bank, *change, kept->day) : Result<ReportedChange>(change.error());
    return reported ? Result<std::optional<ReportedChange>>(*reported) : reported.error();
}

} // namespace kb
