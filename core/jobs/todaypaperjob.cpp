// SPDX-License-Identifier: EUPL-1.2
#include "jobs/todaypaperjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/paperinfo.h"
#include "jobs/todaylist.h"
#include "model/task.h"

namespace kb {

namespace {

/// What the line names: a task may name what it belongs to, and an agreed action what it is about.
Result<QList<Uid>> namedByLine(Bank &bank, const TodayLine &line)
{
    QList<Uid> named;
    if (line.kind == Kind::OverlapAction) {
        auto about = bank.links().from(line.record, LinkType::Agreed);
        if (!about)
            return about.error();
        named = *std::move(about);
    }
    for (const Uid &one : {line.record, line.about}) {
        if (!one.isNull())
            named.append(one);
    }
    return named;
}

using NamedByLines = QHash<Uid, QList<Uid>>; ///< by the record of the line

Result<NamedByLines> namedByToday(Bank &bank, const QList<TodayLine> &lines)
{
    NamedByLines named;
    for (const TodayLine &line : lines) {
        const auto more = namedByLine(bank, line);
        if (!more)
            return more.error();
        named[line.record] += *more;
    }
    return named;
}

Result<QHash<Uid, Headline>> headlinesOf(Bank &bank, const NamedByLines &named)
{
    QList<Uid> uids;
    for (const QList<Uid> &some : named)
        uids += some;
    return headlines(bank.context().db, uids);
}

ShareLevel strictestIn(const QList<Uid> &named, const QHash<Uid, Headline> &known)
{
    ShareLevel level = ShareLevel::InternBzk;
    for (const Uid &record : named)
        level = strictest(level, known.value(record).shareLevel);
    return level;
}

/// A dossier or an institute has a short name on screen; papers call it by its code, as any record. A task is
/// called by what it belongs to, which its line knows.
Result<QHash<Uid, TodayPaperRecord>> recordsOnPaper(Bank &bank, const QList<TodayLine> &lines)
{
    const auto named = namedByToday(bank, lines);
    const auto known = named ? headlinesOf(bank, *named) : named.error();
    if (!known)
        return known.error();
    QHash<Uid, TodayPaperRecord> records;
    for (const TodayLine &line : lines) {
        const auto headline = known->constFind(line.record);
        if (headline == known->cend())
            continue;
        records.insert(line.record,
                       {headline->code, headline->unitCode, strictestIn(named->value(line.record), *known)});
        if (line.kind != Kind::Task)
            continue;
        const auto task = bank.records<Task>().get(line.record);
        if (!task)
            return task.error();
        if (!task->who.isEmpty())
            records[line.record].who = task->who;
    }
    return records;
}

} // namespace

Result<TodayPaperContent> todayPaperContent(Bank &bank, TodayScope scope, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto today = readToday(bank, scope);
    if (const Error *error = firstError(info, today))
        return *error;
    const auto records = recordsOnPaper(bank, today->lines);
    const auto next = linesOf(bank.context().db, {today->nextRecord});
    if (const Error *error = firstError(records, next))
        return *error;
    return TodayPaperContent{.info = *info,
                             .scope = scope,
                             .lines = today->lines,
                             .records = *records,
                             .nextDate = today->nextDate,
                             .nextTitle = today->nextTitle,
                             .nextShare = next->value(0).shareLevel,
                             .balance = today->balance};
}

} // namespace kb
