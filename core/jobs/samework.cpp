// SPDX-License-Identifier: EUPL-1.2
#include "jobs/samework.h"

#include "model/identifiers.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

Result<SameWork> SameWork::read(Database &db)
{
    SameWork works;
    QHash<QString, Uid> firstOfDoi;
    auto read = db.forEach(sqlFile("overlap/dois"), [&](Row row) {
        const Uid study = row.next<Uid>();
        const auto written = row.next<QString>();
        Uid &first = firstOfDoi[normalDoi(written).value_or(written.toCaseFolded())];
        if (first.isNull())
            first = study;
        works.m_first.insert(study, first);
    });
    if (!read)
        return read.error();
    return works;
}

QList<Uid> SameWork::of(const QList<Uid> &studies) const
{
    QList<Uid> works;
    for (const Uid &study : studies) {
        if (const Uid work = of(study); !works.contains(work))
            works.append(work);
    }
    return works;
}

} // namespace kb
