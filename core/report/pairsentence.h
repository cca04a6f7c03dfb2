// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"
#include "overlap/pairproposal.h"

#include <QStringList>

namespace kb {

/// What a coordinator says of two questions: what both are about, and when each is needed. The same on screen
/// and on paper; empty where neither is known. `about`: the concepts that they share, strongest first.
QString pairSentence(const QStringList &about, const PairSide &a, const PairSide &b, Language language);

} // namespace kb
