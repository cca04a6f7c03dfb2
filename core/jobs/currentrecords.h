// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

namespace kb {

class Bank;

/// False for a question that nobody asks any more: none of its pairs is shown. True for other records.
Result<bool> isStillAsked(Bank &bank, const Uid &record);

/// About what no list of overlaps shows nobody decides or agrees any more. NotAllowed ("out_of_sight") when
/// one of them lies in the trash or is a question that nobody asks any more. Whether the bank has them at all
/// is for who names them.
Result<> checkCurrent(Bank &bank, const QList<Uid> &records);

} // namespace kb
