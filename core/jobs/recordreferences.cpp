// SPDX-License-Identifier: EUPL-1.2
#include "jobs/recordreferences.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "model/recordtypes.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr int MostReferences = 300;

/// A list of values holds a uid as text.
Uid uidAt(const Row &row, int column)
{
    return row.isBlob(column) ? uidFromBytes(row.view(column)) : Uid::fromString(row.text(column));
}

/// As a query gives it; of the other record only the uid is known.
RecordReference referenceOf(Row row, bool isForward)
{
    RecordReference reference{.isForward = isForward};
    const QByteArray table = row.text(0).toLatin1();
    const QByteArray name = row.text(1).toLatin1();
    if (const RecordType *type = recordType(QLatin1StringView(table))) {
        const FieldInfo *field = type->field(QLatin1StringView(name));
        reference.heldBy = type->kind;
        reference.field = field ? field->id : FieldId(0);
    }
    reference.line.uid = uidAt(row, 2);
    return reference;
}

RecordReference toForward(Row row)
{
    return referenceOf(row, true);
}

RecordReference toBackward(Row row)
{
    return referenceOf(row, false);
}

/// With the headlines of the others; what has none, or lies in the trash, is left out.
Result<QList<RecordReference>> namedReferences(Database &db, const QList<RecordReference> &references)
{
    QList<Uid> others;
    for (const RecordReference &reference : references)
        others.append(reference.line.uid);
    const auto lines = headlines(db, others);
    if (!lines)
        return lines.error();
    QList<RecordReference> shown;
    for (RecordReference reference : references) {
        const auto line = lines->constFind(reference.line.uid);
        if (line == lines->cend() || line->deleted || line->kind == Kind::Unit)
            continue;
        reference.line = *line;
        if (!shown.contains(reference))
            shown.append(reference);
    }
    return shown;
}

} // namespace

Result<QList<RecordReference>> recordReferences(Bank &bank, const Uid &record)
{
    Database &db = bank.context().db;
    const auto kind = recordKind(db, record);
    if (!kind)
        return kind.error();
    const QString text = textOf(record);
    auto forward = db.all(sqlFile("link/refers_to"), toForward, record, MostReferences);
    const auto backward = db.all(sqlFile("link/referred_by"), toBackward, record, MostReferences, int(*kind),
                                 QStringView(text));
    if (const Error *error = firstError(forward, backward))
        return *error;
    forward->append(*backward);
    return namedReferences(db, *forward);
}

} // namespace kb
