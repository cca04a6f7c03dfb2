// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/alsowritten.h"
#include "workspace/draftfolder.h"

namespace kb {

class Workspace;

/// A new record that was given up for one that is there already: so that it can come back.
struct TakenInstead
{
    Uid existing;
    UnsavedText typed;
    AlsoWritten also;
    qint64 step = 0; ///< in which that was written for the one that exists; 0: none
};

/// Writes what the new record was made for, for the one that exists; fills in the step.
Result<> writeFor(Workspace &workspace, TakenInstead &taken);
/// Takes that step back as long as it is the last: what came later stays.
void takeBack(Workspace &workspace, const TakenInstead &taken);

} // namespace kb
