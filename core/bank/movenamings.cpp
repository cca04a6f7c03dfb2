// SPDX-License-Identifier: EUPL-1.2
#include "bank/movenamings.h"

#include "bank/fieldids.h"
#include "bank/headlines.h"
#include "bank/movelinks.h"
#include "bank/write.h"
#include "store/sqlfile.h"

#include <QCborArray>
#include <QCborMap>

namespace kb {

namespace {

Value withOther(const Value &value, const Uid &record, const Uid &to);

QCborArray itemsWithOther(const QCborArray &items, const Uid &record, const Uid &to)
{
    QCborArray renamed;
    QCborArray moved;
    for (const Value item : items) {
        const Value other = withOther(item, record, to);
        const bool isMoved = other != item;
        if (isMoved ? renamed.contains(other) : moved.contains(item))
            continue; // the first of both keeps its place; two of one name that were two before stay so
        renamed.append(other);
        if (isMoved)
            moved.append(other);
    }
    return renamed;
}

/// The value with the other record in every place where this one stands: bytes in a field, text in a list.
Value withOther(const Value &value, const Uid &record, const Uid &to)
{
    if (value.isByteArray())
        return value.toByteArray() == bytesOf(record) ? Value(bytesOf(to)) : value;
    if (value.isString())
        return value.toString() == textOf(record) ? Value(textOf(to)) : value;
    if (value.isArray())
        return itemsWithOther(value.toArray(), record, to);
    if (!value.isMap())
        return value;
    QCborMap members = value.toMap();
    for (auto member : members)
        member.second = withOther(member.second, record, to);
    return members;
}

bool isNamedIn(const Value &value, const Uid &record)
{
    return value.isByteArray() ? value.toByteArray() == bytesOf(record)
                               : value.isArray() && value.toCbor().contains(textOf(record).toLatin1());
}

Values renamedIn(const RecordType &type, const Values &values, const Uid &record, const Uid &to)
{
    Values renamed;
    for (const FieldInfo *field : type.fields) {
        if (const Value before = values.value(field->id); isNamedIn(before, record))
            renamed.insert(field->id, field->kept(withOther(before, record, to)));
    }
    return renamed;
}

/// On the list of an event, or on a committee.
struct RowsOfPeople
{
    Kind kind;
    const char *beside; ///< the query that gives the rows of one parent
    const char *same;   ///< a field that says much also where nothing is filled in; null for none
};
constexpr std::array rowsOfPeople{
    RowsOfPeople{Kind::Participant, "participant/of_event", nullptr},
    RowsOfPeople{Kind::CommitteeMember, "committee_member/of_project", "independent"},
};

bool saysNothing(const Value &value)
{
    return value.isNull() || value.isUndefined() || value.isFalse();
}

/// What the other row adds to this one; empty when they contradict each other.
std::optional<Values> addedBy(const RecordType &type, const Values &row, const Values &other,
                              const char *same)
{
    Values added;
    for (const FieldInfo *field : type.fields) {
        const Value here = row.value(field->id);
        const Value there = other.value(field->id);
        if (here == there || (saysNothing(here) && saysNothing(there)))
            continue;
        const bool isStrict = same && QLatin1StringView(field->name) == QLatin1StringView(same);
        if (isStrict || (!saysNothing(here) && !saysNothing(there)))
            return std::nullopt;
        if (saysNothing(here))
            added.insert(field->id, there);
    }
    return added;
}

/// The row goes into another one of the same person, where one can take what it says.
Result<> joinRow(Write &write, const RecordType &type, const RowsOfPeople &rows, const Uid &uid)
{
    Database &db = write.context().db;
    const auto row = storedRecord(db, type, uid);
    if (!row)
        return row.error();
    const auto ids = db.all(
        sqlFile(rows.beside), [](Row one) { return one.next<qint64>(); },
        Codec<Uid>::from(row->values.value(ParentField)));
    const auto beside = ids ? storedRows(db, type, *ids) : Result<QList<StoredRecord>>(ids.error());
    if (!beside)
        return beside.error();
    const FieldId person = type.field(QLatin1StringView("person"))->id;
    for (const StoredRecord &other : *beside) {
        const bool isSamePerson = other.values.value(person) == row->values.value(person);
        const auto added = addedBy(type, other.values, row->values, rows.same);
        if (other.uid == uid || !isSamePerson || !added)
            continue;
        const auto told = write.change(type, other.uid, *added);
        return told ? write.remove(type, uid) : told;
    }
    return {};
}

Result<> nameOther(Write &write, const RecordType &type, const StoredRecord &row, const Uid &record,
                   const Uid &to)
{
    const auto renamed = write.change(type, row.uid, renamedIn(type, row.values, record, to));
    if (!renamed)
        return renamed.error().code == Error::Code::NotOwner ? Result<>() : renamed;
    const auto rows = std::ranges::find(rowsOfPeople, type.kind, &RowsOfPeople::kind);
    return rows == rowsOfPeople.end() ? renamed : joinRow(write, type, *rows, row.uid);
}

/// Hundreds may name somebody: says which one has the value that is not right.
Error inRecord(Database &db, const Error &error, const RecordType &type, const StoredRecord &row)
{
    if (error.code != Error::Code::InvalidInput)
        return error;
    const Uid place = type.child ? Codec<Uid>::from(row.values.value(ParentField)) : row.uid;
    const auto lines = headlines(db, {place});
    const QString name = lines ? nameOf(lines->value(place)) : QString();
    return name.isEmpty() ? error : Error{error.code, QStringLiteral("%1: %2").arg(error.detail, name)};
}

} // namespace

Result<> moveNamings(Write &write, const RecordType &type, const Uid &record, const Uid &to)
{
    Database &db = write.context().db;
    const char *query = type.kind == Kind::Person ? "person/naming" : "institute/naming";
    const auto ids = db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, record, QStringView(textOf(record)));
    const auto uids = ids ? recordUids(db, *ids) : Result<QList<Uid>>(ids.error());
    if (!uids)
        return uids.error();
    for (const Uid &uid : *uids) {
        const auto kind = recordKind(db, uid);
        if (!kind)
            return kind.error();
        const RecordType &other = *recordType(*kind);
        const auto row = storedRecord(db, other, uid);
        if (!row)
            return row.error();
        if (auto named = nameOther(write, other, *row, record, to); !named)
            return inRecord(db, named.error(), other, *row);
    }
    return moveLinks(write, record, to);
}

} // namespace kb
