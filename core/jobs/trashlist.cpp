// SPDX-License-Identifier: EUPL-1.2
#include "jobs/trashlist.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "bank/owners.h"
#include "bank/username.h"
#include "model/institute.h"
#include "model/person.h"
#include "model/personname.h"

#include <QSet>

namespace kb {

namespace {

/// What somebody puts in the trash, and not what goes along with it.
bool goesByItself(const RecordType &type)
{
    return type.owned || type.kind == Kind::Task || type.kind == Kind::OverlapAction;
}

bool wentIntoOther(const RecordType &type, const StoredRecord &row)
{
    const bool canGo = type.kind == Kind::Person || type.kind == Kind::Institute;
    return canGo && !row.values.value(type.field(QLatin1StringView("merged_into"))->id).isUndefined();
}

/// Elsewhere it is called by the one that it went into.
Headline lineOfItself(const RecordType &type, const StoredRecord &row, Headline line)
{
    line.code = row.values.value(RefcodeField).toString();
    line.title =
        type.kind == Kind::Person ? fullName(recordOf<Person>(row)) : recordOf<Institute>(row).nameNl;
    return line;
}

bool isOursToRestore(Owners &owners, const RecordType &type, const StoredRecord &row)
{
    if (!type.owned)
        return true;
    RecordHead head;
    head.facts = row.facts;
    head.ownerUnit = Codec<Uid>::from(row.values.value(headFields<RecordHead>[1].id));
    return owners.of(head).isOurs;
}

Result<> eachTrashLine(const QList<TrashLine> &lines, const std::function<Result<>(const TrashLine &)> &act,
                       const Progress &progress, const std::stop_token &stop)
{
    qint64 seen = 0;
    for (const TrashLine &line : lines) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (auto done = act(line); !done)
            return done;
        if (++seen % ReportEvery == 0)
            report(progress, seen, lines.size());
    }
    return {};
}

} // namespace

TrashList::TrashList(Bank &bank)
    : m_bank(bank)
    , m_gone(bank, settingname::TrashGone.data())
{
}

Result<QList<TrashLine>> TrashList::lines() const
{
    const auto gone = m_gone.names();
    if (!gone)
        return gone.error();
    QSet<Uid> hidden;
    for (const QString &uid : *gone)
        hidden.insert(Uid::fromString(uid));
    QList<TrashLine> lines;
    for (const RecordType *type : recordTypes()) {
        if (!goesByItself(*type))
            continue;
        if (auto added = addOfType(*type, hidden, lines); !added)
            return added.error();
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &TrashLine::when);
    return lines;
}

Result<> TrashList::addOfType(const RecordType &type, const QSet<Uid> &gone, QList<TrashLine> &lines) const
{
    Database &db = m_bank.context().db;
    const auto ids = recordIds(db, type, Shelf::Trash);
    const auto rows = ids ? storedRows(db, type, *ids) : Result<QList<StoredRecord>>(ids.error());
    if (!rows)
        return rows.error();
    QList<Uid> records;
    for (const StoredRecord &row : *rows)
        records.append(row.uid);
    const auto names = headlines(db, records);
    if (!names)
        return names.error();
    Owners owners(m_bank);
    for (const StoredRecord &row : *rows) {
        const bool isMerged = wentIntoOther(type, row);
        const Headline line = names->value(row.uid);
        const bool isAnotherByNow = isMerged && !line.deleted; // nobody threw it away
        if (!gone.contains(row.uid) && !isAnotherByNow && isOursToRestore(owners, type, row))
            lines.append({isMerged ? lineOfItself(type, row, line) : line, row.facts.changedAt,
                          userName(m_bank.context(), row.facts.changedBy)});
    }
    return {};
}

Result<> TrashList::restore(Write &write, const QList<TrashLine> &lines, const Progress &progress,
                            const std::stop_token &stop) const
{
    const auto putBack = [&](const TrashLine &line) {
        return write.restore(*recordType(line.line.kind), line.line.uid);
    };
    return eachTrashLine(lines, putBack, progress, stop);
}

Result<> TrashList::empty(Write &write, const QList<TrashLine> &lines, const Progress &progress,
                          const std::stop_token &stop) const
{
    const auto hide = [&](const TrashLine &line) { return m_gone.keep(write, textOf(line.line.uid), true); };
    return eachTrashLine(lines, hide, progress, stop);
}

} // namespace kb
