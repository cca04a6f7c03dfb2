// SPDX-License-Identifier: EUPL-1.2
#include "jobs/expertlist.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<QList<Expert>> expertsOn(Bank &bank, const QString &subject)
{
    const QString asked = subject.simplified().toLower();
    if (asked.isEmpty())
        return QList<Expert>();
    QList<qint64> ids;
    QList<QDate> contacts;
    const auto read = bank.context().db.forEach(
        sqlFile("person/experts"),
        [&](Row row) {
            ids.append(row.next<qint64>());
            contacts.append(QDate::fromString(row.next<QString>(), Qt::ISODate));
        },
        QStringView(asked));
    const auto lines = read ? PersonList(bank).lines(ids) : Result<QList<PersonLine>>(read.error());
    if (!lines)
        return lines.error();
    QList<Expert> experts;
    for (const PersonLine &line : *lines)
        experts.append({line, contacts.value(ids.indexOf(line.facts.id))});
    return experts;
}

} // namespace kb
