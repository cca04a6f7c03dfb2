// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace kb {

/// Lines of a list, as many as can be read before whoever asks something else would notice: some 150 ms,
/// where a line takes at most 15. Of a reader whose lines do not take long, or that reads everything for one
/// line, all lines that are wanted.
template <typename Reader, typename Line> struct LinesInTime
{
    static constexpr bool LinesTakeLong = requires { Reader::LinesTakeLong; };
    static constexpr bool IsWhole = !LinesTakeLong || requires { Reader::NewestTakesLong; };

    QList<Line> lines;
    qsizetype count = 0; ///< of how many of the ids, of which some may be gone

    static Result<LinesInTime> read(const Reader &reader, const QList<qint64> &ids)
    {
        constexpr qsizetype first = 10;
        constexpr int half = 75; // as many lines again take as long again
        QElapsedTimer time;
        time.start();
        LinesInTime some;
        do {
            const auto next = ids.mid(some.count, IsWhole ? ids.size() : std::max(first, some.count));
            const auto lines = reader.lines(next);
            if (!lines)
                return lines.error();
            some.lines += *lines;
            some.count += next.size();
        } while (some.count < ids.size() && !time.hasExpired(half));
        return some;
    }
};

} // namespace kb
