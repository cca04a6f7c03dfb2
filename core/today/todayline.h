// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/codes.h"
#include "model/kind.h"

#include <QDate>
#include <QString>

namespace kb {

/// The four tasks of the knowledge function, with what is around them (S09; spec 03, 3.2).
enum class TodayBlock { Signals, Connect, Commission, Inspire, Facilitate, Advice };
template <>
inline constexpr auto codesOf<TodayBlock> = codes("signaleren", "verbinden", "opdracht", "inspireren",
                                                  "faciliteren", "advies");

/// The one thing to do with a line.
enum class TodayAct {
    Open,   ///< show the record
    Show,   ///< show the list of what is counted
    Judge,  ///< the same, where judging is what is asked
    Link,   ///< the same, where linking is what is asked
    Finish, ///< the task is done
};

/// How soon something asks for attention; also the order within a block.
enum class TodayTerm { TooLate, ThisWeek, ThisMonth, Rest };

/// Something that asks for attention today. What it says and why it is here are words (report/todaywords.h).
struct TodayLine
{
    QString rule; ///< id of the rule that put it here
    TodayBlock block = TodayBlock::Signals;
    TodayAct act = TodayAct::Open;
    Uid record; ///< null when the line counts several
    Kind kind = Kind::None;
    QString code;
    QString title;
    Uid about;  ///< what a task belongs to
    QDate date; ///< invalid: there is no day by which it must be done
    int number = 0;
    int total = 0;

    /// The same thing to do has the same key tomorrow, whoever looks.
    QString key() const { return record.isNull() ? rule : rule + u'.' + textOf(record); }

    bool operator==(const TodayLine &) const = default;
};

} // namespace kb
