// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

namespace kb {

class Write;

/// After a dossier, or a link of a signal with one, came or went: a signal says that it is linked as long as
/// it has a dossier in use (spec 01, S10d; 02, 2.10). `subject` is the dossier or the signal. Signals of
/// other units are theirs to change.
Result<> followDossierTies(Write &write, const Uid &subject);

} // namespace kb
