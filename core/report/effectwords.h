// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/approachverdict.h"
#include "model/finding.h"

namespace kb {

/// A finding in a sign and its strength: `+3` works, `~2` works partly, `−4` no effect, `×2` backfires, `?1`
/// not known.
QString effectText(const Finding &finding);

/// All of them in their order: `+3 ~2 −4`.
QString effectsText(const QList<Finding> &findings);

/// The same for who hears it or wants it exactly: "Works: 2 (strength 3, 2); No effect: 1 (strength 4)".
/// Findings of one direction stand together.
QString effectsSentence(const QList<Finding> &findings);

/// "Works partly (3 findings count)".
QString verdictText(const JudgedApproach &judged);

/// What stands by every verdict: how it came about, and what to do with it.
QString verdictCaution();

/// What the signs mean.
QString effectSigns();

} // namespace kb
