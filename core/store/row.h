// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace kb {

/// The current row of a running statement. next() reads the columns from left to right, as the SELECT names
/// them; the at-functions read one column by its place. Valid until the statement steps on.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    template <typename T> T next()
    {
        const int column = m_column++;
        if constexpr (std::is_same_v<T, QString>)
            return text(column);
        else if constexpr (std::is_same_v<T, QByteArray>)
            return bytes(column);
        else if constexpr (std::is_same_v<T, Uid>)
            return uidFromBytes(view(column));
        else if constexpr (std::is_same_v<T, QDate>)
            return QDate::fromString(text(column), Qt::ISODate);
        else if constexpr (std::is_same_v<T, QDateTime>)
            return QDateTime::fromString(text(column), Qt::ISODate);
        else if constexpr (std::is_same_v<T, QUrl>)
            return QUrl(text(column));
        else if constexpr (std::is_floating_point_v<T>)
            return T(real(column));
        else if constexpr (requires(T id) { id.value; })
            return T{integer(column)};
        else
            return static_cast<T>(integer(column));
    }

    int columns() const;
    const char *name(int column) const;
    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isBlob(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// The bytes without a copy; gone when the statement steps on.
    QByteArrayView view(int column) const;

private:
    sqlite3_stmt *m_statement;
    int m_column = 0;
};

} // namespace kb
