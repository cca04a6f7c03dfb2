// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"

namespace kb {

/// Lines on the lists of events that are about some persons, also in the trash.
struct GuestLines
{
    QList<Uid> now;     ///< that name one of them, also where another author says that it is somebody else
    QList<qint64> ever; ///< these, and those that once did
};

/// The lines that may ever have named one of them: what was written in one step says no more than its row.
Result<QList<qint64>> linesThatMayName(Database &db, const QList<Uid> &persons);

/// Which of these lines are about them.
Result<GuestLines> linesAbout(BankContext &context, const QList<Uid> &persons, const QList<qint64> &lines);

/// Erases what these lines said by the way of somebody: names of earlier, and what who stands there now asked
/// for.
Result<> forgetOnLines(Write &write, const GuestLines &lines);

/// The same, and lines that name one of them call nobody by a name any more. What another unit owns goes on
/// saying what it says.
Result<> forgetNamesOnLines(Write &write, const GuestLines &lines);

} // namespace kb
