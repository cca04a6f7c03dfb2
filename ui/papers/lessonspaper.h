// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "overlap/reviewlessons.h"
#include "widgets/paper.h"

namespace kb {

/// What the decisions about pairs teach: how right each level is, what each ground of a score counts for and
/// why, and which words and concepts may say too little. `concepts` are the lines of the proposed ones.
Paper lessonsPaper(const ReviewLessons &lessons, const QHash<Uid, Headline> &concepts);

} // namespace kb
