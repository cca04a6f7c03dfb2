// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/samecode.h"

#include <algorithm>

namespace kb::overlap {

double sameCode(const Pair &pair)
{
    const QStringList &inB = pair.b.codes;
    const bool isShared = !inB.isEmpty() && std::ranges::any_of(pair.a.codes, [&](const QString &code) {
        return inB.contains(code);
    });
    return isShared ? 1 : 0;
}

QList<Evidence> showSameCodes(const Pair &pair)
{
    QList<Evidence> shown;
    for (const QString &code : pair.a.codes) {
        if (pair.b.codes.contains(code))
            shown.append({.name = EvidenceName::Code, .label = code});
    }
    return shown;
}

} // namespace kb::overlap
