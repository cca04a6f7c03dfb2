// SPDX-License-Identifier: EUPL-1.2
#include "report/averagewords.h"

#include "overlap/opportunities.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>

namespace kb {

QString averageFigure(double average)
{
    return QString::number(std::lround(average));
}

QString sumWords(const CountedPairs &pairs)
{
    return Report::tr("%n pair(s): %1 points together, on average %2", nullptr, pairs.count())
        .arg(QString::number(pairs.points()), averageFigure(pairs.average()));
}

QString othersWords(const CountedPairs &pairs)
{
    if (pairs.others == 0)
        return {};
    return Report::tr("and %n other(s): %1 points together, on average %2", nullptr, pairs.others)
        .arg(QString::number(pairs.pointsOfOthers), averageFigure(pairs.averageOfOthers()));
}

QString zeroWords(const CountedPairs &pairs)
{
    const bool hasZero = std::ranges::count(pairs.highest, 0, &CountedPair::points) > 0;
    return hasZero ? Report::tr("0: fewer than %1 points, set aside, or not compared.")
                         .arg(QString::number(OpportunityRules().least))
                   : QString();
}

} // namespace kb
