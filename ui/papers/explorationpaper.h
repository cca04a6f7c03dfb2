// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/explorationlist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of an exploration.
Paper explorationPaper(Bank &bank, const ExplorationLine &exploration);

/// Its events, studies, signals, questions, projects and advices on one line of time.
Paper explorationTimeline(Bank &bank, const Uid &exploration);

} // namespace kb
