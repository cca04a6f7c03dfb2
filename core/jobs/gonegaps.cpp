// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gonegaps.h"

#include <QSet>

#include <algorithm>

namespace kb {

QList<Gap> withGoneGaps(QList<Gap> found, const QHash<QString, GapDecision> &decisions, QDate on)
{
    QSet<QString> there;
    for (const Gap &gap : std::as_const(found))
        there.insert(keyOf(gap));
    QStringList keys = decisions.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const GapDecision decision = decisions.value(key);
        const bool isToStay = decision.state != GapState::Geaccepteerd &&
                              decision.state != GapState::Mogelijk && decision.on <= on;
        const auto gone = goneGap(key);
        if (isToStay && gone && !there.contains(key))
            found.append(*gone);
    }
    std::ranges::stable_sort(found, {}, &Gap::kind);
    return found;
}

} // namespace kb
