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

/// A dossier or an institute has a short name on screen; papers call it by its code, as any record. A task is
/// called by what it belongs to, which its line knows.
Result<QHash<Uid, TodayPaperRecord>> recordsOnPaper(Bank &bank, const QList<TodayLine> &lines)
{
    QList<Uid> uids;
    for (const TodayLine &line : lines)
        uids.append(line.record);
    uids.removeAll(Uid());
    const auto known = headlines(bank.context().db, uids);
    if (!known)
        return known.error();
    QHash<Uid, TodayPaperRecord> records;
    for (const Headline &line : *known)
        records.insert(line.uid, {line.code, line.unitCode});
    for (const TodayLine &line : lines) {
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
    if (!records)
        return records.error();
    return TodayPaperContent{.info = *info,
                             .scope = scope,
                             .lines = today->lines,
                             .records = *records,
                             .nextDate = today->nextDate,
                             .nextTitle = today->nextTitle,
                             .balance = today->balance};
}

} // namespace kb
