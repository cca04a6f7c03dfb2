// SPDX-License-Identifier: EUPL-1.2
#include "models/examplenote.h"

namespace kb {

QString exampleNote(const RecordHead &record)
{
    return record.origin == Origin::Voorbeeld ? QCoreApplication::translate("Columns", "example") : QString();
}

} // namespace kb
