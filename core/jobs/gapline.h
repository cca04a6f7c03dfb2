// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "gaps/gapchange.h"
#include "gaps/gappriority.h"
#include "jobs/gapdecisions.h"
#include "jobs/gapnatures.h"

#include <optional>

namespace kb {

/// How it stands with the question or the project that came of a gap.
struct GapFollowUp
{
    Headline line;             ///< of a question that was merged: the one in which it goes on
    bool goesOn = false;       ///< neither thrown away nor given up
    bool hasKnowledge = false; ///< a question has an answer, or a study that gives one; a project has a study
};

/// A gap as a list shows it.
struct GapLine
{
    qint64 id = 0; ///< the same for the same rule and record; below 0: somebody wrote it down
    Gap gap;
    QDate on; ///< the day for which it was worked out
    Headline line;
    QList<Headline> involved;      ///< the records that the reason names
    int mayFit = 0;                ///< G1: studies that are not linked and may answer the question
    QList<Headline> dossiers = {}; ///< of the record, with the codes that people use; a dossier has itself
    QDate since = {};              ///< as the rule says, else since when it was kept; invalid: nobody knows
    QDate keptOn = {};             ///< the last earlier day on which gaps were kept; invalid: none were
    SinceKept sinceKept = SinceKept::Same; ///< since that day; of a gap that is not settled
    std::optional<GapDecision> decision;
    std::optional<GapFollowUp> followUp = {};
    std::optional<StatedNature> stated; ///< where somebody said that it lacks something else than proposed
    std::optional<GapPriority> priority = {}; ///< empty where it has no place among the others
    GapPlace place = {};                      ///< among all that are not settled and that a rule finds

    GapNature nature() const { return stated ? stated->nature : gap.nature; }
    /// A rule finds it, and nobody called it settled.
    bool isOpen() const { return gap.isFound && !isSettled(state()); }
    bool isByHand() const { return gap.kind == GapKind::ByHand; }
    /// G1: studies that may answer it are looked for.
    bool asksForStudies() const { return gap.isFound && gap.kind == GapKind::QuestionUnanswered; }
    /// The record to look at; of what was written down the one that it came up with, and null without one.
    Uid shownRecord() const;
    /// What was decided. It holds while the rule sees the same; where a question or a project came of it,
    /// while that goes on. When no rule finds it any more, until somebody says something else.
    GapState state() const;
    /// Settled once, and changed since.
    bool isReopened() const;
    /// The project that came of it is why the rule does not find it any more: nobody knows the answer yet.
    bool isBeingResearched() const;
    /// What came of it brought knowledge, or no rule finds it any more, so that it is proposed to call the
    /// gap solved.
    bool mayBeSolved() const;
};

} // namespace kb
