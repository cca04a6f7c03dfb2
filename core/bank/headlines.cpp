// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"

#include "bank/storedrecord.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Headline toHeadline(Row row)
{
    Headline line;
    line.id = row.next<qint64>();
    line.uid = row.next<Uid>();
    line.kind = Kind(row.next<int>());
    line.code = row.next<QString>();
    line.title = row.next<QString>();
    line.unit = row.next<Uid>();
    line.unitCode = row.next<QString>();
    line.deleted = !row.next<bool>();
    return line;
}

} // namespace

Result<QHash<Uid, Headline>> headlines(Database &db, const QList<Uid> &records)
{
    QList<qint64> ids;
    for (const Uid &record : records) {
        if (const auto id = recordId(db, record))
            ids.append(*id);
    }
    QHash<Uid, Headline> lines;
    auto read = db.forEach(
        sqlFile("bank/headlines"),
        [&](Row row) {
            const Headline line = toHeadline(row);
            lines.insert(line.uid, line);
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return lines;
}

} // namespace kb
