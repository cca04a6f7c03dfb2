// SPDX-License-Identifier: EUPL-1.2
#include "overlap/generalcodes.h"

namespace kb::overlap {

QSet<QString> generalCodes(const QList<OverlapProfile> &profiles)
{
    QHash<QString, qsizetype> namedBy;
    QSet<QString> general;
    for (const OverlapProfile &profile : profiles) {
        for (const QString &code : profile.codes) {
            if (++namedBy[code] > MostNamedBy)
                general.insert(code);
        }
    }
    return general;
}

} // namespace kb::overlap
