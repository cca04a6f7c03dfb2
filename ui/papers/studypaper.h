// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of a study.
Paper studyPaper(Bank &bank, const StudyLine &study);

} // namespace kb
