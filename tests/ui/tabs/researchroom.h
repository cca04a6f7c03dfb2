// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabroom.h"
#include "tabs/researchtab.h"

namespace kb::test {

using ResearchRoom = TabRoom<ResearchTab>;

} // namespace kb::test
