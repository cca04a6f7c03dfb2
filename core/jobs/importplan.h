// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "exchange/format.h"
#include "jobs/knownrecords.h"

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
    Item item;         ///< empty when the reader skipped it
    Uid uid;           ///< of the record here: the same, the one to change, or the one that it resembles
    QString resembles; ///< title of the record that it is, or possibly is
    KnownBy knownBy = KnownBy::Nothing;
    QStringList changes; ///< names of the fields that change; of a possible double those that are empty here
    bool isOurs = false; ///< this bank may change the record here
    QList<Remark> remarks; ///< what was kept in another place or mended
    std::optional<Skipped> skipped;
    QString file;           ///< where it stands, a path
    QString pdf;            ///< the same, when it is a PDF: it is kept with the record that it proposes
    QStringList concepts;   ///< its words that are concepts here
    QStringList otherWords; ///< its words that are none
};

/// What importing some files will do, before it is done.
struct ImportPlan
{
    QStringList files; ///< paths
    QList<Remark> remarks;
    QList<PlannedRecord> records; ///< in the order of the files, and within one by line

    int count(ImportAction action) const;
    bool hasFindings() const;
    /// For people: the name of the file, or of the first with the number of the others.
    QString name() const;
};

/// What reading one file gave.
struct FileBatch
{
    QString path;
    Batch batch;
};

/// Compares what a file gave with the bank. A record is the same one when its code, DOI, or ISBN with the
/// year agrees; a study with nearly the same title of about the same year is possibly a double (rule V-16),
/// unless it says nothing that is not here already. What another unit owns is skipped. A PDF changes no
/// fields of a record that is here: it is added to its files. Reads only.
Result<ImportPlan> planImport(Bank &bank, const QList<FileBatch> &files, const Progress &progress = {},
                              const std::stop_token &stop = {});
Result<ImportPlan> planImport(Bank &bank, const QString &file, const Batch &batch,
                              const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
