// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

#include <QHash>

namespace kb {

class Database;

/// A bank as the log knows it: one life in one place.
struct Incarnation
{
    qint64 id = 0; ///< local to this file
    BankIncarnation uid;
    Uid unit; ///< whose bank it is; null until somebody said so
    bool own = false;
};

/// Which operations a look at the log asks for; what is empty lets everything through.
struct OperationFilter
{
    std::optional<UserId> who;
    std::optional<Hlc> from;
    std::optional<Hlc> before;
    std::optional<QString> records; ///< local ids, as a JSON array
    int most = 500;
};

/// Reads and writes the operations of the log. Writing needs an open transaction.
class OperationStore
{
public:
    explicit OperationStore(Database &db);

    /// Reads the lives of this bank and of the banks that it knew when it was opened.
    Result<> load();

    /// The incarnation under which this bank writes now; null uid in a bank that has none yet.
    const Incarnation &own() const { return m_own; }
    const QList<Incarnation> &incarnations() const { return m_all; }
    Result<> beginIncarnation(const BankIncarnation &uid, const Uid &unit, const QDateTime &now);
    Result<> setOwnUnit(const Uid &unit);

    /// The local id of a record; a new one is numbered.
    Result<qint64> numberOf(const Uid &record, Kind kind);
    Result<> append(const Operation &operation, qint64 recordId);

    /// Takes the place of the same operation with its values (see digest.h).
    Result<> keepErased(const Operation &erased);

    /// NotFound when this bank does not hold it.
    Result<Operation> find(const OperationId &id);
    Result<QList<Operation>> ofRecord(qint64 recordId);
    /// In the order in which they were written.
    Result<QList<Operation>> ofStep(qint64 firstSeq, qint64 lastSeq);

    /// What was written last comes first.
    Result<QList<Operation>> newest(const OperationFilter &filter);

    /// Streams the whole log, the operations of one record at a time; holds no more than one record.
    Result<> eachRecord(const std::function<Result<>(qint64 recordId, const QList<Operation> &)> &visit);

    Result<qint64> count();
    Result<qint64> lastSeq();
    /// The greatest time in the log, whoever wrote it.
    Result<Hlc> greatestTime();

private:
    Result<qint64> idOf(const BankIncarnation &uid);

    Database &m_db;
    Incarnation m_own;
    QList<Incarnation> m_all;
};

} // namespace kb
