// SPDX-License-Identifier: EUPL-1.2
#include "report/averagewords.h"

#include "overlap/opportunities.h"
#include "report/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kb {

QString averageFigure(double average, Language language)
{
    const double rounded = std::round(average * 10) / 10;
    const QLocale locale(language == Language::Nl ? QLocale::Dutch : QLocale::English);
    return locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString sumWords(const CountedPairs &pairs, Language language)
{
    return Report::tr("%n pair(s): %1 points together, on average %2", nullptr, pairs.count())
        .arg(QString::number(pairs.points()), averageFigure(pairs.average(), language));
}

QString othersWords(const CountedPairs &pairs, Language language)
{
    if (pairs.others == 0)
        return {};
    return Report::tr("and %n other(s): %1 points together, on average %2", nullptr, pairs.others)
        .arg(QString::number(pairs.pointsOfOthers), averageFigure(pairs.averageOfOthers(), language));
}

QString zeroWords(const CountedPairs &pairs)
{
    const bool hasZero = std::ranges::count(pairs.highest, 0, &CountedPair::points) > 0;
    return hasZero ? Report::tr("0: fewer than %1 points, set aside, or not compared.")
                         .arg(QString::number(OpportunityRules().least))
                   : QString();
}

} // namespace kb
