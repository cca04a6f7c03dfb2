// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicelist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of an advice in its list: the blocks in short, each statement with what it rests on.
Paper advicePreview(Bank &bank, const AdviceLine &advice);

} // namespace kb
