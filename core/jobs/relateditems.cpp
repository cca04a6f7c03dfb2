// SPDX-License-Identifier: EUPL-1.2
#include "jobs/relateditems.h"

#include "bank/bank.h"
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

} // namespace

Result<QList<RelatedItem>> relatedToInstitute(Bank &bank, const Uid &institute)
{
    return bank.context().db.all(sqlFile("institute/related"), relatedIn, institute,
                                 QStringView(bank.now().date().toString(Qt::ISODate)));
}

Result<QList<RelatedItem>> relatedToPerson(Bank &bank, const Uid &person)
{
    return bank.context().db.all(sqlFile("person/related"), relatedIn, person, QStringView(textOf(person)));
}

} // namespace kb
