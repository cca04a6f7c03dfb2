// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/tablelook.h"
#include "jobs/importplan.h"
#include "jobs/jobrunner.h"

#include <variant>

namespace kb {

struct FileToRead
{
    QString path;
    ReadOptions options; ///< when they say what the rows are, the file is a table and nothing is asked
};

/// A table of which somebody must first say what its columns hold.
struct ForeignTable
{
    QString path;
    QByteArray start; ///< of the file: enough to look at
    TableLook look;
    QList<FieldMapping> kept; ///< of earlier tables
};

/// What reading files comes to: what would come in, or a question about the first that raises one.
using Reading = std::variant<ImportPlan, ForeignTable>;

/// Reads files as work of a job. A mapping with a name is kept in the bank. Of several files, those that
/// cannot be read are skipped in the plan, and the rest goes in; a lone one is an error.
Result<Reading> readForImport(JobContext &context, const QList<FileToRead> &files);

/// What a mapping makes of the table: for the kind of record to which all its fields belong. Empty when it
/// says nothing of this table, or does not tell where the title stands.
std::optional<TableLook> lookThrough(const QByteArray &start, const FieldMapping &mapping);

} // namespace kb
