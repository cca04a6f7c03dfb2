// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

namespace kb {

class Bank;

/// These concepts say too little: they count for searching, and for overlap no more from the next run on
/// (spec 05, 5.6). One step to undo for all; none when they are general already. NotOwner when the list of
/// concepts is kept by another bank.
Result<> markGeneral(Bank &bank, const QList<Uid> &concepts);

/// The same for all that the verdicts propose.
Result<> markProposedGeneral(Bank &bank);

} // namespace kb
