// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/lessonlist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of an experience.
Paper experiencePaper(Bank &bank, const LessonLine &lesson);

} // namespace kb
