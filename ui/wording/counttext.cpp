// SPDX-License-Identifier: EUPL-1.2
#include "wording/counttext.h"

#include <QLocale>

namespace kb {

QString countText(int count, bool isWhole)
{
    const bool isMore = count > CountCap || !isWhole;
    return QLocale().toString(std::min(count, CountCap)) + (isMore ? QStringLiteral("+") : QString());
}

QHash<QString, QString> countTexts(const FacetCounts &counts)
{
    QHash<QString, QString> texts;
    for (auto count = counts.counts.begin(); count != counts.counts.end(); ++count)
        texts.insert(count.key(), countText(count.value(), counts.isWhole));
    return texts;
}

} // namespace kb
