// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "gaps/gapnorms.h"
#include "gaps/gappriority.h"
#include "report/document.h"
#include "report/namedrecord.h"

#include <optional>

namespace kb {

/// A gap as the paper tells it.
struct ReportedGap
{
    GapKind kind = GapKind::QuestionUnanswered;
    GapNature nature = GapNature::Absent;
    bool isRed = false;
    QString code;
    QString title;
    QString unit; ///< its code; empty for what is of no unit
    QString reason;
    qsizetype searched = 0;       ///< studies of the bank; 0: none was looked for
    QStringList terms = {};       ///< words that were looked for
    QStringList mayFit;           ///< studies that are not linked and may answer it
    QStringList nearest;          ///< other studies that came nearest
    QStringList usedInstead = {}; ///< of the nearest to a study that nobody uses: those that are used
    GapState state = GapState::Mogelijk;
    QString decision;                         ///< why it was accepted, or what was said when it was confirmed
    QString followUp;                         ///< the question or project that came of it, by its code
    QString proposal;                         ///< that it may be solved, in a sentence
    QString when = {};                        ///< what its date is the date of, and the date
    QStringList involved = {};                ///< the records that the reason names
    std::optional<GapPriority> priority = {}; ///< empty where it has no place
    GapPlace place = {};                      ///< among all gaps of the bank
    ShareLevel shareLevel = ShareLevel::InternBzk;
    QList<NamedRecord> named; ///< beside its own: studies, and what came of it
};

/// What became of the gaps since a day on which they were kept.
struct ReportedChange
{
    struct Line
    {
        GapKind kind = GapKind::QuestionUnanswered;
        std::optional<GapKind> before = {}; ///< of what moved
        QString what;
        ShareLevel shareLevel = ShareLevel::InternBzk;
    };
    QDate since;
    QList<Line> fresh;
    QList<Line> moved;
    QList<Line> gone;
    qsizetype same = 0;
};

/// How many are new, of another kind, gone and the same, in a line.
QString gapChangeCounts(const ReportedChange &change);

/// What goes on the paper about gaps: plain values.
struct GapReportContent
{
    doc::Info info; ///< its title may be empty
    QDate on;
    GapNorms norms;
    QList<QPair<QString, QString>> units; ///< code and name of those that get a page, in order
    QList<ReportedGap> gaps;              ///< in the order of lists
    QList<ReportedGap> accepted;
    QList<ReportedGap> solved = {};
    QList<ReportedGap> gone = {}; ///< not settled, and no rule finds them any more
    qsizetype unusedLeft = 0;     ///< studies without use for which no others were looked for
    std::optional<ReportedChange> change = {};
    GapWeights weights = {};
};

/// How many there are, where to look first, a page per unit with what it can do something about, a part for
/// the ministry, what is gone and waits to be settled, what was accepted with its reason, what was solved,
/// what changed since they were kept, and the method (spec 04, 4.4; spec 05, 5.7).
Document gapReport(const GapReportContent &content);

} // namespace kb
