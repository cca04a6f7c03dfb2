// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace kb {

class Database;

/// What the program remembers in this file for itself: it is in no log, and no undo takes it away. Empty when
/// there is nothing of that name.
Result<QString> noteToSelf(Database &db, QLatin1StringView name);

/// In place of what it remembered by that name.
Result<> keepNoteToSelf(Database &db, QLatin1StringView name, const QString &note);

} // namespace kb
