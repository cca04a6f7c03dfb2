// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/overlapaction.h"
#include "report/namedrecord.h"

#include <QSet>

namespace kb {

/// What units agreed to do, as it stood when the report was made.
struct ReportedAction
{
    QString what;
    ActionKind kind = ActionKind::SamenProgrammeren;
    QStringList about;  ///< codes of the two records of a pair, or of the questions of a group, sorted
    QSet<Uid> records;  ///< the same, as they are: two banks can give one code, and the later is renumbered
    QString lead;       ///< code of the unit
    QStringList others; ///< codes of the units that take part
    QDate due;
    ActionStatus status = ActionStatus::Open;
    std::optional<ActionAnswer> answer; ///< of the unit that leads
    QString answerText;                 ///< why, in its own words
    int daysLate = 0;
    QString result;           ///< once it is ready
    QString followUp;         ///< what was made of it: "KIEM-BIJ-0004 Samen praten"
    QList<NamedRecord> named; ///< what it is about and what was made of it

    bool concerns(const QString &unit) const { return lead == unit || others.contains(unit); }
};

} // namespace kb
