// SPDX-License-Identifier: EUPL-1.2
#include "report/bridgewords.h"

#include "report/words.h"

namespace kb {

QString bridgeWords(const QString &far, const QString &near, const QStringList &beyond)
{
    if (beyond.size() == 1)
        return Report::tr("%1 hangs on %2 alone.").arg(far, near);
    return Report::tr("Without the pair %1 × %2 the group falls apart. Then these stand by themselves: %3.")
        .arg(near, far, beyond.join(QStringLiteral(", ")));
}

} // namespace kb
