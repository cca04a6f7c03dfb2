// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "log/hlc.h"
#include "model/kind.h"
#include "model/value.h"

#include <QList>

#include <compare>
#include <cstring>

namespace kb {

/// One life of one bank file: a bank that was restored or copied gets a new one, so that a sequence number
/// is never given out twice.
using BankIncarnation = Uid;

/// Uid of the profile of whoever did it.
using UserId = Uid;

/// One action of the user, numbered within its bank incarnation.
using StepId = qint64;

/// Field of the log itself: true where a record is made or restored, false where it is deleted. Fields 2 to
/// 9 are kept for the log of later versions, which this one folds and passes on like any other.
inline constexpr FieldId Alive = 1;

constexpr bool belongsToLog(FieldId field)
{
    return field < 10;
}

/// Names an operation in every bank, for ever. Sequence numbers start at 1 and have no gaps.
struct OperationId
{
    BankIncarnation bank;
    qint64 seq = 0;

    bool operator==(const OperationId &) const = default;
};

/// By the bytes of the bank, then by number: the same order on every machine and in SQL.
inline std::strong_ordering operator<=>(const OperationId &left, const OperationId &right)
{
    const Uid &a = left.bank;
    const Uid &b = right.bank;
    if (const auto order = a.data1 <=> b.data1; order != 0)
        return order;
    if (const auto order = a.data2 <=> b.data2; order != 0)
        return order;
    if (const auto order = a.data3 <=> b.data3; order != 0)
        return order;
    if (const int order = std::memcmp(a.data4, b.data4, sizeof a.data4); order != 0)
        return order <=> 0;
    return left.seq <=> right.seq;
}

inline size_t qHash(const OperationId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.bank, id.seq);
}

/// The ids as a set: rising, without doubles.
QList<OperationId> asSet(QList<OperationId> ids);

/// One change of one record by one author: the whole truth of a bank is a set of these.
struct Operation
{
    OperationId id;
    Hlc when;
    UserId who;
    StepId step = 0;
    Uid record;
    Kind kind = Kind::None; ///< also a number that this version does not know
    Values fields;          ///< a new record: Alive and what differs from the default; a save: what changed
    QList<OperationId> observed; ///< what the author saw and replaces: heads of these fields, and deletions
    QByteArray seal; ///< see digest.h; empty, 16 bytes of salt, or 32 bytes once the values are erased

    bool operator==(const Operation &) const = default;
};

/// The order of display: of several values that stand side by side the greatest is shown.
inline std::strong_ordering compareTime(const Operation &left, const Operation &right)
{
    const auto order = left.when <=> right.when;
    return order != 0 ? order : left.id <=> right.id;
}

} // namespace kb
