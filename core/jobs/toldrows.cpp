// SPDX-License-Identifier: EUPL-1.2
#include "jobs/toldrows.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "bank/headlines.h"
#include "store/sqlfile.h"

#include <QMap>

namespace kb {

namespace {

using IdsByKind = QMap<Kind, QList<qint64>>;

/// A part is told with what it belongs to; a note about somebody belongs to them.
bool isToldAsPart(const RecordType &type)
{
    return type.child || type.kind == Kind::Note || type.kind == Kind::Task || type.kind == Kind::Attachment;
}

Uid placeToTell(const RecordType &type, const StoredRecord &row)
{
    const FieldInfo *about = type.field(QLatin1StringView("about"));
    const FieldId above = type.child || !about ? ParentField : about->id;
    return isToldAsPart(type) ? Codec<Uid>::from(row.values.value(above)) : row.uid;
}

Result<IdsByKind> idsByKind(Database &db, const QList<qint64> &ids)
{
    IdsByKind byKind;
    const auto read = db.forEach(
        sqlFile("log/kinds"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            byKind[Kind(row.next<int>())].append(id);
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    return read ? Result<IdsByKind>(byKind) : read.error();
}

Result<> addRows(Database &db, const RecordType &type, const QList<qint64> &ids, QHash<qint64, ToldRow> &told)
{
    const auto rows = storedRows(db, type, ids);
    if (!rows)
        return rows.error();
    for (const StoredRecord &row : *rows)
        told.insert(row.facts.id, {&type, row, placeToTell(type, row), {}});
    return {};
}

} // namespace

Result<QHash<qint64, ToldRow>> toldRows(Bank &bank, const QList<qint64> &ids)
{
    Database &db = bank.context().db;
    const auto byKind = idsByKind(db, ids);
    if (!byKind)
        return byKind.error();
    QHash<qint64, ToldRow> told;
    for (auto kind = byKind->begin(); kind != byKind->end(); ++kind) {
        const RecordType *type = recordType(kind.key());
        if (auto added = type ? addRows(db, *type, kind.value(), told) : Result<>(); !added)
            return added.error();
    }
    QList<Uid> places;
    for (const ToldRow &row : std::as_const(told))
        places.append(row.placeUid);
    const auto lines = headlines(db, places);
    if (!lines)
        return lines.error();
    for (ToldRow &row : told)
        row.place = nameOf(lines->value(row.placeUid));
    return told;
}

} // namespace kb
