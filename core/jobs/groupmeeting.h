// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

namespace kb {

class Bank;

/// Makes a meeting about a group of questions (spec 03, 3.12: *Maak bijeenkomst*): an idea of this bank's
/// unit, which organises it, with the other units that ask, and a conversation about each question as its
/// programme. InvalidInput without a title or a question. One step to undo.
Result<Uid> planGroupMeeting(Bank &bank, const QString &title, const QList<Uid> &questions);

} // namespace kb
