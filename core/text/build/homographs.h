// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/build/flags.h"

namespace kb {

/// Whether a word that an affix could explain as the inflection of another only looks like it, by what its
/// own flags say: wagen is no plural of waag, for it has a plural itself.
bool isHomograph(Flag explanation, const FlagSet &own);

} // namespace kb
