// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/records.h"

namespace kb {

/// The step in which an editor keeps a record: it is made, and called by its title, or changed.
template <typename R> StepLabel stepOfKeeping(const R &record, const QString &title)
{
    const bool isNew = record.uid.isNull();
    return {.act = isNew ? QStringLiteral("make") : QStringLiteral("edit"),
            .kind = Describe<R>::kind,
            .subject = isNew ? title : record.refcode};
}

/// Makes the record, or writes where it differs from what was shown.
template <typename R>
Result<Uid> keepRecord(const Records<R> &records, Write &write, const R &record, const R &shown)
{
    if (record.uid.isNull())
        return records.insert(write, record);
    const auto changed = records.update(write, record, shown);
    return changed ? Result<Uid>(record.uid) : changed.error();
}

} // namespace kb
