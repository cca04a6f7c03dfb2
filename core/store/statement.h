// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/row.h"

struct sqlite3_stmt;

namespace kb {

class Database;

/// A prepared statement in use. It belongs to its Database, which keeps it for the next time; when this
/// goes out of scope it is reset and its bindings are cleared, so that nothing is left from one use to the
/// next.
class Statement
{
    Q_DISABLE_COPY(Statement)

public:
    Statement(Database &database, sqlite3_stmt *statement);
    Statement(Statement &&other) noexcept;
    ~Statement();

    template <typename... Args> void bindAll(const Args &...args)
    {
        [[maybe_unused]] int index = 0;
        (bind(++index, args), ...);
    }

    void bindNull(int index);
    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, QStringView value);
    void bind(int index, const QByteArray &blob);
    void bind(int index, const Uid &uid) { bind(index, bytesOf(uid)); }
    void bind(int index, QDate date) { bind(index, QStringView(date.toString(Qt::ISODate))); }
    void bind(int index, const QDateTime &instant);
    void bind(int index, std::integral auto value) { bind(index, qint64(value)); }
    /// For gather() alone: it is filled while the statement is stepped, and must live as long.
    void bind(int index, QList<qint64> *list);
    template <typename Tag> void bind(int index, Id<Tag> id) { bind(index, id.value); }
    template <typename T> void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bindNull(index);
    }

    /// The place of `:name`; 0 when the statement has no such parameter.
    int parameter(const char *name) const;
    int parameters() const;
    /// With its colon; null for a parameter without a name.
    const char *parameterName(int index) const;

    /// True while there is a row to read.
    Result<bool> step();
    Row row() const { return Row(m_statement); }
    /// Ready to be stepped again with the bindings that it has.
    void restart();

private:
    Database *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace kb
