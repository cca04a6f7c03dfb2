// SPDX-License-Identifier: EUPL-1.2
#include "jobs/relateditems.h"

#include "bank/bank.h"
#include "bank/mergedrecords.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

RelatedItem relatedIn(Row row)
{
    RelatedItem item;
    item.kind = Kind(row.next<int>());
    item.uid = row.next<Uid>();
    item.code = row.next<QString>();
    item.title = row.next<QString>();
    item.state = row.next<QString>();
    item.date = dayOf(row.next<QString>());
    return item;
}

using Items = Result<QList<RelatedItem>>;

bool standsBefore(const RelatedItem &one, const RelatedItem &other)
{
    return one.kind != other.kind ? one.kind < other.kind : other.date.text < one.date.text;
}

/// Of the record and of what went into it, which records of other units still name.
template <typename Read> Items relatedToAll(Bank &bank, Kind kind, const Uid &record, Read read)
{
    const auto gone = wentInto(bank.context().db, kind, record);
    Items items = gone ? read(record) : Items(gone.error());
    if (!items)
        return items;
    for (const Uid &other : *gone) {
        const Items more = read(other);
        if (!more)
            return more;
        items->append(*more);
    }
    if (!gone->isEmpty())
        std::ranges::stable_sort(*items, standsBefore);
    return items;
}

} // namespace

Result<QList<RelatedItem>> relatedToInstitute(Bank &bank, const Uid &institute)
{
    const QString today = bank.now().date().toString(Qt::ISODate);
    return relatedToAll(bank, Kind::Institute, institute, [&](const Uid &one) {
        return bank.context().db.all(sqlFile("institute/related"), relatedIn, one, QStringView(today));
    });
}

Result<QList<RelatedItem>> relatedToPerson(Bank &bank, const Uid &person)
{
    return relatedToAll(bank, Kind::Person, person, [&](const Uid &one) {
        return bank.context().db.all(sqlFile("person/related"), relatedIn, one, QStringView(textOf(one)));
    });
}

} // namespace kb
