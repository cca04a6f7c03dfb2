// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gap.h"

#include <QStringList>

#include <algorithm>

namespace kb {

QString keyOf(const Gap &gap)
{
    return QString(codeOf(gap.kind)) + u'.' + textOf(gap.record);
}

QString factsOf(const Gap &gap)
{
    QStringList facts;
    for (const Uid &record : gap.involved + gap.elsewhere)
        facts.append(textOf(record));
    facts.sort();
    facts.prepend(QStringLiteral("%1 %2").arg(gap.number).arg(gap.total));
    facts.prepend(gap.date.toString(Qt::ISODate));
    if (gap.isRed)
        facts.append(QStringLiteral("red"));
    return facts.join(u' ');
}

} // namespace kb
