// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/tablelook.h"
#include "jobs/importplan.h"
#include "jobs/jobrunner.h"

#include <variant>

namespace kb {

/// A table of which somebody must first say what its columns hold.
struct ForeignTable
{
    QString path;
    QByteArray start; ///< of the file: enough to look at
    TableLook look;
    QList<FieldMapping> kept; ///< of earlier tables
};

/// What reading a file comes to: what would come in, or a question.
using Reading = std::variant<ImportPlan, ForeignTable>;

/// Reads a file as work of a job. When the options say what the rows are, the file is a table and nothing is
/// asked; a mapping with a name is kept in the bank.
Result<Reading> readForImport(JobContext &context, const QString &path, const ReadOptions &options);

/// What a mapping makes of the table: for the kind of record to which all its fields belong. Empty when it
/// says nothing of this table, or does not tell where the title stands.
std::optional<TableLook> lookThrough(const QByteArray &start, const FieldMapping &mapping);

} // namespace kb
