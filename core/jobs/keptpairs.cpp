// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptpairs.h"

#include "bank/storedrecord.h"
#include "jobs/overlapcodec.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<Overlap> keptPair(Row row)
{
    Overlap pair;
    pair.a = row.next<Uid>();
    pair.b = row.next<Uid>();
    pair.kind = fromCode<OverlapKind>(row.next<QString>()).value_or(OverlapKind::VraagVraag);
    pair.score = row.next<int>();
    pair.exact = row.next<double>();
    pair.level = fromCode<OverlapLevel>(row.next<QString>()).value_or(OverlapLevel::Weak);
    auto parts = decodeParts(row.next<QByteArray>());
    if (!parts)
        return parts.error();
    pair.parts = *std::move(parts);
    pair.urgentBy = row.next<QDate>();
    pair.canStillChange = row.next<bool>();
    return pair;
}

} // namespace

Result<QList<ShownOverlap>> keptPairs(Database &db, const QList<qint64> &ids)
{
    QList<ShownOverlap> shown;
    std::optional<Error> damage;
    const auto keep = [&](Row row) {
        const auto id = row.next<qint64>();
        if (auto pair = keptPair(row))
            shown.append({.id = id, .pair = *std::move(pair)});
        else
            damage = pair.error();
    };
    auto read = db.forEach(sqlFile("overlap/rows"), keep, QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read || damage)
        return damage ? *damage : read.error();
    return shown;
}

} // namespace kb
