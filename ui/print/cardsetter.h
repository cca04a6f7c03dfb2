// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/strip.h"

namespace kb::print {

/// Cards to cut out, two beside each other, ten on a sheet of A4. A card is never divided and no text is cut
/// off: a very long one makes its row higher.
Strips cardStrips(const doc::Cards &cards, qreal width);

} // namespace kb::print
