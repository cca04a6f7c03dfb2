// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

#include <QCborArray>
#include <QCborMap>

namespace kb {

/// Between records that hang below another and the rows in which they are edited, or kept until they are
/// saved: the key of a value is the name of its field, and "uid" says which record a row is.
template <typename R> QCborMap partRowOf(const R &child)
{
    QCborMap row{{QStringLiteral("uid"), textOf(child.uid)}};
    for (const Field<R> &field : Describe<R>::fields)
        row.insert(QLatin1StringView(field.name), field.get(child));
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

} // namespace kb
