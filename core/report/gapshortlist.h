// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/gapreport.h"

#include <array>

namespace kb {

/// The kinds of gaps that a unit can do something about, in the order of its page (spec 05, 5.7).
inline constexpr std::array GapKindsOfUnit{
    GapKind::QuestionUnanswered, GapKind::DossierStale, GapKind::DecisionNear,    GapKind::ResultNotPublic,
    GapKind::AnswerWeak,         GapKind::SignalLoose,  GapKind::ReactionMissing, GapKind::AnsweredElsewhere,
    GapKind::ReviewMissing,      GapKind::ContextOther, GapKind::ByHand};

/// The first of them, that every unit hears about.
inline constexpr qsizetype MainGapKinds = 4;

/// For all units together; studies that nobody uses are a list to offer around.
inline constexpr std::array GapKindsOfMinistry{GapKind::SubjectUnstudied, GapKind::FindingsMixed,
                                               GapKind::StudyUnused};

/// Of the gaps of one unit at most so many, by kind and the urgent ones first. The main kinds, and those of
/// the ministry but for studies without use, take turns, so that many of one kind push out no other; only
/// where these leave room do the other kinds follow.
QList<ReportedGap> gapShortList(const QList<ReportedGap> &gaps, qsizetype most);

} // namespace kb
