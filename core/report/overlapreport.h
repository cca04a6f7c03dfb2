// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/commonconcept.h"
#include "overlap/equaltexts.h"
#include "overlap/grounds.h"
#include "overlap/reviewlessons.h"
#include "report/gapreport.h"
#include "report/matrixcell.h"
#include "report/opportunitiespaper.h"
#include "report/reportedaction.h"
#include "report/reportedpair.h"

namespace kb {

/// A study that answers, perhaps, a question: of another unit, unless pairs of one are looked for too.
struct ReportedUse
{
    int score = 0;
    QString questionCode;
    QString question;
    QString studyCode;
    QString study;
    QString why;          ///< in one line
    QDate needBy;         ///< of the question
    QString questionUnit; ///< code of the owner
    QString studyUnit;
    bool isByHand = false; ///< no run found it, so it has no points
    bool isKept = false;   ///< nor did a person put it there: people confirmed it when a run did
    ShareLevel questionShare = ShareLevel::InternBzk;
    ShareLevel studyShare = ShareLevel::InternBzk;
    QList<NamedRecord> named;          ///< beside both, in `why`
    std::optional<QString> neutralWhy; ///< the same without names of what a unit keeps for itself
};

/// Two projects about the same thing, of different units unless pairs of one are looked for too.
struct ReportedTouch
{
    int score = 0;
    NamedLine a; ///< its note is the code of its unit
    NamedLine b;
    QString why; ///< in one line
    PairProposal proposal;
    bool isByHand = false;
    bool isKept = false;
    QList<NamedRecord> named; ///< this and the next as in ReportedUse
    std::optional<QString> neutralWhy;
};

/// What one unit sent for this report.
struct ReportedPackage
{
    QString unit; ///< code
    QString name;
    QDate date;
    int questions = 0;
    int studies = 0;
    int projects = 0;
};

/// The report of before, to say what changed.
struct PreviousReport
{
    QDate date;
    int strong = 0;
    int probable = 0;
};

enum class WritingSpace { None, Lines };

/// Whether an annex lists what was dismissed, with the reasons. It is counted either way.
enum class DismissedPairs { Counted, Listed };

/// What goes in an overlap report: plain values, so that it does not depend on a bank or on the engine.
struct OverlapReportContent
{
    doc::Info info; ///< its title may be empty
    QDate from;     ///< the day of the report of before, with which this period begins; invalid for the first
    QDate until;
    QList<ReportedPackage> packages; ///< their order is the order of the matrix
    QList<ReportedPair> pairs;       ///< best first, as ranked; weak ones are left out
    QList<ReportedUse> uses;         ///< highest score first
    int strongFrom = 50;
    int probableFrom = 38;
    QString engineVersion;
    std::optional<PreviousReport> previous;
    WritingSpace writingSpace = WritingSpace::Lines;
    DismissedPairs dismissed = DismissedPairs::Listed; ///< optional, says spec 04, 4.2
    int pairsInFull = 40;   ///< strong pairs with a block of their own; the next ones stand in a table
    int rowsPerTable = 200; ///< what is left over is counted, not shown: nobody reads on
    QList<ReportedOpportunity> groups; ///< questions to programme together, best first
    QList<ReportedTouch> projects;     ///< highest score first
    QList<ReportedAction> agreed;      ///< what is to be ready first comes first
    QList<ReportedGap> gaps;           ///< that are not settled
    GroundWeights weights;             ///< what decisions taught, and somebody took over
    ReviewLessons lessons;             ///< what decisions say of the levels; no levels: not asked
    EqualTexts equal;                  ///< records that say one thing and make many pairs
    CommonConcept common;              ///< what nearly all questions are about
    /// Whether pairs of one unit were looked for too.
    MatrixDiagonal diagonal = MatrixDiagonal::Without;

    bool isAlsoWithinUnits() const { return diagonal == MatrixDiagonal::With; }
};

/// All that is known, for the coordinator's meeting (spec 04, 4.2). Its other forms are in overlapforms.h.
Document overlapReport(const OverlapReportContent &content);

} // namespace kb
