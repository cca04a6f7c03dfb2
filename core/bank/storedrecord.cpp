// SPDX-License-Identifier: EUPL-1.2
#include "bank/storedrecord.h"

#include "store/database.h"
#include "store/sqlfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

QByteArray queryName(const RecordType &type, const char *verb)
{
    return QByteArray(type.table) + '/' + verb;
}

QByteArray listText(const Value &list)
{
    const QJsonValue json = list.toJsonValue();
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact);
}

Value listFromText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? Value::fromJsonValue(document.array())
                              : Value::fromJsonValue(document.object());
}

Value valueAt(const Row &row, int column, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
        return row.integer(column);
    case FieldKind::Flag:
        return row.integer(column) != 0;
    case FieldKind::Ref:
        return row.bytes(column);
    case FieldKind::List:
        return listFromText(row.bytes(column));
    default:
        return row.text(column);
    }
}

/// A value of a shape that the column cannot hold (from a newer version, or hostile) stays in the log only.
void bindField(Statement &statement, int index, const Value &value, FieldKind kind)
{
    if (value.isInteger() && (kind == FieldKind::Integer || kind == FieldKind::Money))
        statement.bind(index, value.toInteger());
    else if (value.isBool() && kind == FieldKind::Flag)
        statement.bind(index, int(value.toBool()));
    else if (value.isByteArray() && kind == FieldKind::Ref)
        statement.bind(index, value.toByteArray());
    else if ((value.isArray() || value.isMap()) && kind == FieldKind::List)
        statement.bind(index, QStringView(QString::fromUtf8(listText(value))));
    else if (value.isString() && kind != FieldKind::Ref && kind != FieldKind::List &&
             kind != FieldKind::Integer && kind != FieldKind::Money && kind != FieldKind::Flag)
        statement.bind(index, QStringView(value.toString()));
    else
        statement.bindNull(index);
}

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

constexpr int FirstField = 9; // after id, uid and seven facts; tst_sqlfiles keeps the queries so

StoredRecord toStored(Row row, const RecordType &type)
{
    StoredRecord record;
    record.facts.id = row.next<qint64>();
    record.uid = row.next<Uid>();
    record.facts.deleted = !row.next<bool>();
    record.facts.conflict = row.next<bool>();
    record.facts.revision = row.next<int>();
    record.facts.createdAt = instant(row.next<qint64>());
    record.facts.createdBy = row.next<Uid>();
    record.facts.changedAt = instant(row.next<qint64>());
    record.facts.changedBy = row.next<Uid>();
    int column = FirstField;
    for (const FieldInfo *field : type.fields) {
        if (!row.isNull(column))
            record.values.insert(field->id, valueAt(row, column, field->kind));
        ++column;
    }
    return record;
}

} // namespace

QByteArray jsonOf(const QList<qint64> &ids)
{
    QByteArray json = "[";
    for (const qint64 id : ids)
        json += QByteArray::number(id) + ',';
    if (ids.isEmpty())
        return "[]";
    json.back() = ']';
    return json;
}

Result<QList<StoredRecord>> storedRows(Database &db, const RecordType &type, const QList<qint64> &ids)
{
    return db.all(
        sqlFile(queryName(type, "rows")), [&](Row row) { return toStored(row, type); },
        QStringView(QString::fromLatin1(jsonOf(ids))));
}

Result<StoredRecord> storedRecord(Database &db, const RecordType &type, const Uid &uid)
{
    const auto id = recordId(db, uid);
    if (!id)
        return id.error();
    auto rows = storedRows(db, type, {*id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::Code::NotFound, textOf(uid)};
    return rows->takeFirst();
}

Result<QList<qint64>> recordIds(Database &db, const RecordType &type, Shelf shelf)
{
    return db.all(
        sqlFile(queryName(type, "ids")), [](Row row) { return row.next<qint64>(); },
        int(shelf == Shelf::Trash));
}

Result<> upsert(Database &db, const RecordType &type, const StoredRecord &record)
{
    auto statement = db.prepare(sqlFile(queryName(type, "upsert")));
    if (!statement)
        return statement.error();
    const RecordFacts &facts = record.facts;
    statement->bindAll(facts.id, int(!facts.deleted), int(facts.conflict), facts.revision,
                       facts.createdAt.toMSecsSinceEpoch(), facts.createdBy,
                       facts.changedAt.toMSecsSinceEpoch(), facts.changedBy);
    int index = FirstField;
    for (const FieldInfo *field : type.fields)
        bindField(*statement, index++, record.values.value(field->id), field->kind);
    if (auto done = statement->step(); !done)
        return done.error();
    return {};
}

Result<qint64> recordId(Database &db, const Uid &uid)
{
    return db.one(
        sqlFile("log/record_id"), [](Row row) { return row.next<qint64>(); }, uid);
}

Result<QList<qint64>> knownIds(Database &db, const QList<Uid> &records)
{
    QByteArray uids;
    for (const Uid &record : records)
        uids += bytesOf(record);
    return db.all(
        sqlFile("log/ids_of_uids"), [](Row row) { return row.next<qint64>(); }, uids);
}

Result<Kind> recordKind(Database &db, const Uid &uid)
{
    return db.one(
        sqlFile("log/record_kind"), [](Row row) { return Kind(row.next<int>()); }, uid);
}

Result<QList<Uid>> recordUids(Database &db, const QList<qint64> &ids)
{
    return db.all(
        sqlFile("log/uids"), [](Row row) { return row.next<Uid>(); },
        QStringView(QString::fromLatin1(jsonOf(ids))));
}

} // namespace kb
