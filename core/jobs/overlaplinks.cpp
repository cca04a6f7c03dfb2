// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaplinks.h"

#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

Result<OverlapLinks> OverlapLinks::read(Database &db)
{
    OverlapLinks links;
    auto read = db.forEach(sqlFile("overlap/links"), [&](Row row) {
        const auto type = row.next<QString>();
        const Uid from = row.next<Uid>();
        links.m_targets[type][from].append(row.next<Uid>());
    });
    if (!read)
        return read.error();
    return links;
}

QList<Uid> OverlapLinks::of(const Uid &record, const QString &type) const
{
    return m_targets.value(type).value(record);
}

OverlapLinks::Targets OverlapLinks::turned(LinkType type) const
{
    Targets sources;
    const Targets targets = m_targets.value(QString(codeOf(type)));
    for (auto from = targets.begin(); from != targets.end(); ++from) {
        for (const Uid &to : *from)
            sources[to].append(from.key());
    }
    return sources;
}

} // namespace kb
