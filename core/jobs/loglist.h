// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "log/operation.h"

#include <QDateTime>

namespace kb {

class Bank;

/// Which part of the log somebody looks at; what is empty lets everything through.
struct LogQuery
{
    QString words; ///< finds the records
    UserId who;
    QDate day;
};

enum class LogAct { Made, Changed, Removed, Restored };

/// What one step did to one record.
struct LogEntry
{
    QDateTime when;
    QString who;
    QString initials; ///< of who it was, where they gave them
    Kind kind = Kind::None;
    Uid record;
    Headline line; ///< its uid is null for what has no name of its own, such as a link
    QList<Headline> about; ///< of what has no name of its own the one or two records that it names first
    LogAct act = LogAct::Changed;
    QList<FieldId> fields;
    QString setting; ///< the name under which it is kept, of a setting
};

/// Newest first, the first few hundred.
Result<QList<LogEntry>> logEntries(Bank &bank, const LogQuery &query);

} // namespace kb
