// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/finding.h"
#include "model/studyrelation.h"
#include "model/userecord.h"

namespace kb {

class Bank;

/// What a study is to other studies, as far as it is in use.
Result<QList<StudyRelation>> relationsOf(Bank &bank, const Uid &study);

/// What it found, in the order in which it was written down.
Result<QList<Finding>> findingsOf(Bank &bank, const Uid &study);

/// Where a study, lesson or insight was used, the latest first.
Result<QList<UseRecord>> usesOf(Bank &bank, const Uid &record);

} // namespace kb
