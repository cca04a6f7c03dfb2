// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/studyrelation.h"

namespace kb {

class Bank;

/// What a study is to other studies, as far as it is in use.
Result<QList<StudyRelation>> relationsOf(Bank &bank, const Uid &study);

} // namespace kb
