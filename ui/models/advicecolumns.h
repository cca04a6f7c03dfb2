// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicelist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the advices (spec 03, 3.8).
std::span<const Column<AdviceLine>> adviceColumns(ListOf records);

/// For whom an advice is: in its own words, else the kinds.
QString addresseeText(const Advice &advice);

/// How far it is, as a form beside the word.
Mark adviceMark(AdviceStatus status);

} // namespace kb
