// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "exchange/format.h"

#include <array>

namespace kb {

class Bank;

/// What importing will do with one record of a file.
enum class ImportAction { New, Same, Changed, PossiblyDouble, Skipped };
template <>
inline constexpr auto codesOf<ImportAction> = codes("new", "same", "changed", "double", "skipped");

/// One line of the preview.
struct PlannedRecord
{
    ImportAction action = ImportAction::New;
    int line = 0;
    Item item;             ///< not used when skipped
    Uid uid;               ///< of the record here: the same, the one to change, or the one that it resembles
    QString resembles;     ///< title of the record that a possible double resembles
    QList<Remark> remarks; ///< what was kept in another place or mended
    std::optional<Skipped> skipped;
};

/// What importing a file will do, before it is done.
struct ImportPlan
{
    QString file;
    QLatin1StringView format;
    Encoding encoding = Encoding::Utf8;
    QList<Remark> remarks;
    QList<PlannedRecord> records; ///< in the order of the file

    int count(ImportAction action) const;
    bool hasFindings() const;
};

/// Compares what a file gave with the bank. A record is the same one when its external id, DOI, or ISBN with
/// the year agrees; a study with nearly the same title of about the same year is possibly a double
/// (rule V-16). Reads only.
Result<ImportPlan> planImport(Bank &bank, const QString &file, const Batch &batch,
                              const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
