// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

#include <QCborArray>
#include <QCborMap>

namespace kb {

/// Between records that hang below another and the rows in which they are edited: the key of a value is the
/// name of its field, and "uid" says which record a row is.
template <typename R> QCborMap partRowOf(const R &child)
{
    QCborMap row{{QStringLiteral("uid"), textOf(child.uid)}};
    for (const Field<R> &field : Describe<R>::fields) {
        if (const Value value = field.get(child); !value.isNull())
            row.insert(QLatin1StringView(field.name), value);
    }
    return row;
}

template <typename R> QCborArray partRowsOf(const QList<R> &children)
{
    QCborArray rows;
    for (const R &child : children)
        rows.append(partRowOf(child));
    return rows;
}

/// What a row does not name keeps its default.
template <typename R> R partOfRow(const QCborMap &row)
{
    R child;
    child.uid = Uid(row.value(QStringLiteral("uid")).toString());
    for (const Field<R> &field : Describe<R>::fields) {
        if (const Value value = row.value(QLatin1StringView(field.name)); !value.isUndefined())
            field.set(child, value);
    }
    return child;
}

template <typename R> QList<R> partsOfRows(const QCborArray &rows)
{
    QList<R> children;
    for (const auto &row : rows)
        children.append(partOfRow<R>(row.toMap()));
    return children;
}

/// Makes the records in the bank those of the rows: new ones are made, changed ones written, and those that
/// are gone from the rows go to the trash.
template <typename R>
Result<> writeParts(Bank &bank, Write &write, const QList<R> &shown, const QList<R> &edited)
{
    const Records<R> records = bank.records<R>();
    for (const R &before : shown) {
        const auto after = std::ranges::find(edited, before.uid, &R::uid);
        const auto done =
            after == edited.end() ? records.remove(write, before.uid) : records.update(write, *after, before);
        if (!done)
            return done;
    }
    for (const R &child : edited) {
        const bool isKnown = std::ranges::find(shown, child.uid, &R::uid) != shown.end();
        if (isKnown && !child.uid.isNull())
            continue;
        if (const auto made = records.insert(write, child); !made)
            return made.error();
    }
    return {};
}

} // namespace kb
