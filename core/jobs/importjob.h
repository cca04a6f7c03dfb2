// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importplan.h"

#include <QMap>

namespace kb {

/// What to do with a record that is possibly a double of another.
enum class DoublesPolicy {
    LeaveOut,
    TakeIn,
    FillIn, ///< it is the same: what is empty in the record here is filled in, when this unit owns it
};

/// What the user chose for an import.
struct ImportChoices
{
    DoublesPolicy doubles = DoublesPolicy::LeaveOut;
    QMap<qsizetype, DoublesPolicy> perDouble = {}; ///< by place in the plan: what was chosen for that one
    std::optional<ShareLevel> shareLevel;
    QList<Uid> concepts; ///< given to every record that comes in
    Uid dossier;         ///< that new studies belong to, and new questions that name none
    Uid collection;      ///< to which the studies that come in or are filled in are added by hand

    DoublesPolicy policyFor(qsizetype record) const { return perDouble.value(record, doubles); }
};

struct ImportOutcome
{
    QList<Uid> records; ///< per planned record; null where nothing was written
    int unitsMade = 0;
    int institutesMade = 0;
};

/// Reads a file by its format; the format is found by looking when none is named. TooLarge above 512 MiB.
/// Only the reading of a PDF can be stopped.
Result<Batch> readFile(const QString &path, QStringView formatId, const ReadOptions &options,
                       const std::stop_token &stop = {});

/// Carries the plan out: one transaction, one step to undo. Units and institutes that are named and not here
/// are made. In the bank of one unit everything becomes that unit's own (decision 26).
Result<ImportOutcome> applyImport(Bank &bank, const ImportPlan &plan, const ImportChoices &choices = {},
                                  const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
