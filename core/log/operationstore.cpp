// SPDX-License-Identifier: EUPL-1.2
#include "log/operationstore.h"

#include "log/operationcodec.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Operations are read in many rows at once; the first one that cannot be read is kept as the error.
struct Reading
{
    QList<Operation> operations;
    std::optional<Error> damage;

    void take(Row &row)
    {
        Operation operation;
        operation.id.bank = row.next<Uid>();
        operation.id.seq = row.next<qint64>();
        operation.when.value = row.next<qint64>();
        operation.who = row.next<Uid>();
        operation.step = row.next<qint64>();
        operation.record = row.next<Uid>();
        operation.kind = Kind(row.next<int>());
        const auto fields = decodeFields(row.view(7));
        const auto observed = decodeObserved(row.view(8));
        operation.seal = row.bytes(9);
        if (!fields || !observed) {
            damage = Error{Error::Code::Damaged, textOf(operation.record)};
            return;
        }
        operation.fields = *fields;
        operation.observed = *observed;
        operations.append(std::move(operation));
    }
};

} // namespace

OperationStore::OperationStore(Database &db)
    : m_db(db)
{
}

Result<> OperationStore::load()
{
    auto all = m_db.all(sqlFile("log/incarnations"), [](Row row) {
        return Incarnation{row.next<qint64>(), row.next<Uid>(), row.next<Uid>(), row.next<bool>()};
    });
    if (!all)
        return all.error();
    m_all = *std::move(all);
    m_own = {};
    for (const Incarnation &incarnation : std::as_const(m_all)) {
        if (incarnation.own)
            m_own = incarnation; // the newest life counts
    }
    return {};
}

Result<> OperationStore::beginIncarnation(const BankIncarnation &uid, const Uid &unit, const QDateTime &now)
{
    if (auto added = m_db.execute(sqlFile("log/incarnation_add"), uid, unit, 1, now.toMSecsSinceEpoch());
        !added)
        return added;
    return load();
}

Result<> OperationStore::setOwnUnit(const Uid &unit)
{
    if (auto set = m_db.execute(sqlFile("log/incarnation_unit"), m_own.id, unit); !set)
        return set;
    return load();
}

Result<qint64> OperationStore::numberOf(const Uid &record, Kind kind)
{
    auto known = m_db.one(
        sqlFile("log/record_id"), [](Row row) { return row.next<qint64>(); }, record);
    if (known || known.error().code != Error::Code::NotFound)
        return known;
    if (auto added = m_db.execute(sqlFile("log/record_add"), record, int(kind)); !added)
        return added.error();
    return m_db.lastInsertId();
}

/// Asks the bank each time for the number of a foreign life: one that was remembered could be one that was
/// rolled back, and operations under it would be lost.
Result<qint64> OperationStore::idOf(const BankIncarnation &uid)
{
    if (uid == m_own.uid)
        return m_own.id;
    auto known = m_db.one(
        sqlFile("log/incarnation_id"), [](Row row) { return row.next<qint64>(); }, uid);
    if (known || known.error().code != Error::Code::NotFound)
        return known;
    if (auto added = m_db.execute(sqlFile("log/incarnation_add"), uid, Uid(), 0, 0); !added)
        return added.error();
    return m_db.lastInsertId();
}

Result<> OperationStore::append(const Operation &operation, qint64 recordId)
{
    const auto bank = idOf(operation.id.bank);
    if (!bank)
        return bank.error();
    const auto fields = encodeFields(operation.fields);
    if (!fields)
        return fields.error();
    return m_db.execute(sqlFile("log/append"), *bank, operation.id.seq, operation.when.value, operation.who,
                        operation.step, recordId, *fields, encodeObserved(operation.observed),
                        operation.seal);
}

Result<> OperationStore::keepErased(const Operation &erased)
{
    const auto fields = encodeFields(erased.fields);
    if (!fields)
        return fields.error();
    return m_db.execute(sqlFile("log/erase"), erased.id.bank, erased.id.seq, *fields, erased.seal);
}

Result<Operation> OperationStore::find(const OperationId &id)
{
    Reading reading;
    auto read = m_db.forEach(
        sqlFile("log/find"), [&](Row row) { reading.take(row); }, id.bank, id.seq);
    if (!read)
        return read.error();
    if (reading.damage)
        return *reading.damage;
    if (reading.operations.isEmpty())
        return Error{Error::Code::NotFound, textOf(id.bank)};
    return reading.operations.takeFirst();
}

Result<QList<Operation>> OperationStore::ofRecord(qint64 recordId)
{
    Reading reading;
    auto read = m_db.forEach(
        sqlFile("log/of_record"), [&](Row row) { reading.take(row); }, recordId);
    if (!read)
        return read.error();
    if (reading.damage)
        return *reading.damage;
    return reading.operations;
}

Result<QList<Operation>> OperationStore::ofStep(qint64 firstSeq, qint64 lastSeq)
{
    Reading reading;
    auto read = m_db.forEach(
        sqlFile("log/of_step"), [&](Row row) { reading.take(row); }, m_own.id, firstSeq, lastSeq);
    if (!read)
        return read.error();
    if (reading.damage)
        return *reading.damage;
    return reading.operations;
}

Result<QList<Operation>> OperationStore::newest(const OperationFilter &filter)
{
    const auto value = [](const std::optional<Hlc> &moment) {
        return moment ? std::optional(moment->value) : std::nullopt;
    };
    Reading reading;
    auto read = m_db.forEach(
        sqlFile("log/newest"), [&](Row row) { reading.take(row); }, filter.who, value(filter.from),
        value(filter.before), filter.records, filter.most);
    if (!read)
        return read.error();
    if (reading.damage)
        return *reading.damage;
    return reading.operations;
}

Result<> OperationStore::eachRecord(const std::function<Result<>(qint64, const QList<Operation> &)> &visit)
{
    Reading reading;
    qint64 current = 0;
    std::optional<Error> failure;
    const auto finishRecord = [&] {
        if (current > 0 && !failure) {
            if (auto done = visit(current, std::exchange(reading.operations, {})); !done)
                failure = done.error();
        }
    };
    auto read = m_db.forEach(sqlFile("log/all_by_record"), [&](Row row) {
        const qint64 record = row.integer(10);
        if (record != current)
            finishRecord();
        current = record;
        if (!failure)
            reading.take(row);
    });
    if (!read)
        return read;
    finishRecord();
    if (reading.damage)
        return *reading.damage;
    return failure ? Result<>(*failure) : Result<>();
}

Result<qint64> OperationStore::count()
{
    return m_db.one(sqlFile("log/count"), [](Row row) { return row.next<qint64>(); });
}

Result<qint64> OperationStore::lastSeq()
{
    return m_db.one(
        sqlFile("log/last_seq"), [](Row row) { return row.next<qint64>(); }, m_own.id);
}

Result<Hlc> OperationStore::greatestTime()
{
    return m_db.one(sqlFile("log/greatest_hlc"), [](Row row) { return Hlc{row.next<qint64>()}; });
}

} // namespace kb
