// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"

namespace kb {

/// What stands around a signal that its lifecycle asks for.
struct SignalSurroundings
{
    int dossiers = 0; ///< to which it is linked, with a meaning
};

/// What is missing before the step may be made (spec 02, 2.8), as field or guard names; empty when nothing
/// stands in the way. A signal that matters to the whole ministry always says why.
QStringList missingForStep(const Signal &before, const Signal &after, const SignalSurroundings &around);

} // namespace kb
