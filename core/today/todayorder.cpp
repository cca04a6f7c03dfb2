// SPDX-License-Identifier: EUPL-1.2
#include "today/todayorder.h"

#include <algorithm>
#include <tuple>

namespace kb {

TodayTerm termOf(QDate date, QDate today)
{
    if (!date.isValid())
        return TodayTerm::Rest;
    if (date < today)
        return TodayTerm::TooLate;
    if (date <= today.addDays(Qt::Sunday - today.dayOfWeek()))
        return TodayTerm::ThisWeek;
    const bool isThisMonth = date.year() == today.year() && date.month() == today.month();
    return isThisMonth ? TodayTerm::ThisMonth : TodayTerm::Rest;
}

QList<TodayLine> inTodayOrder(QList<TodayLine> lines, QDate today)
{
    const QDate never(9999, 12, 31);
    std::ranges::stable_sort(lines, {}, [&](const TodayLine &line) {
        return std::tuple(line.act != TodayAct::Judge, termOf(line.date, today),
                          line.date.isValid() ? line.date : never);
    });
    return lines;
}

QList<TodayLine> ofBlock(const QList<TodayLine> &lines, TodayBlock block)
{
    QList<TodayLine> some;
    std::ranges::copy_if(lines, std::back_inserter(some),
                         [&](const TodayLine &line) { return line.block == block; });
    return some;
}

QList<TodayBlock> blockOrder(TodayScope scope)
{
    using enum TodayBlock;
    return scope == TodayScope::All
               ? QList{Connect, Signals, Commission, Inspire, Facilitate, TodayBlock::Advice}
               : QList{Signals, Connect, Commission, Inspire, Facilitate, TodayBlock::Advice};
}

} // namespace kb
