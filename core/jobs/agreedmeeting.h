// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

namespace kb {

class Bank;
class Write;

/// A meeting that units agreed to hold.
struct AgreedMeeting
{
    QString title;
    QList<Uid> about; ///< what is on its programme, in that order
    Uid organiser;    ///< the unit that leads
    QList<Uid> units; ///< that take part
};

/// Makes the event of such a meeting, as a part of a step (spec 05, 5.8): an idea of this bank's unit, with
/// the units, a conversation about each record as its programme, and the concepts and dossiers of the
/// records.
Result<Uid> writeAgreedMeeting(Bank &bank, Write &write, const AgreedMeeting &meeting);

} // namespace kb
