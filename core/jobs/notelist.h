// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/note.h"

namespace kb {

class Bank;

/// A note as it is read at its record.
struct NoteLine : Note
{
    QString writer;     ///< a name, or the code of the unit where nobody here has that name
    bool isOurs = true; ///< what another unit wrote can only be read
};

/// The notes about a record, the newest first.
Result<QList<NoteLine>> notesAbout(Bank &bank, const Uid &record);

} // namespace kb
