// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"
#include "report/overlapreport.h"

namespace kb {

/// What one person said of a pair.
struct ReportedJudgement
{
    QString who; ///< empty: the bank does not know the name
    OverlapState state = OverlapState::Nieuw;
};

/// One pair to take along: of questions, or of a question and what may answer it.
struct PairPaperContent
{
    OverlapReportContent report; ///< its pairs: this one; what was agreed and the levels count, the rest not
    OverlapKind kind = OverlapKind::VraagVraag;
    OverlapLevel level = OverlapLevel::Weak;
    QDate urgentBy;                  ///< null: nothing waits for it
    QList<ReportedJudgement> judged; ///< one for each person, the latest first
    QStringList asked;               ///< who was asked to judge it too
    bool isWithoutWords = false;     ///< the bank is too large to look up those of this weak pair
};

/// Both records, the points and what they are for, what people said of it, and what to do next.
Document pairPaper(const PairPaperContent &content);

} // namespace kb
