// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/codes.h"
#include "model/kind.h"
#include "model/partialdate.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kb {

/// What may be missing (spec 05, 5.7, and what spec 11, C2 has beside it). The order is that of the
/// specification, and of lists.
enum class GapKind {
    QuestionUnanswered,
    AnswerWeak,
    StudyUnused,
    DossierStale,
    SignalLoose,
    SubjectUnstudied,
    FindingsMixed,
    DecisionNear,
    ResultNotPublic,
    ReactionMissing,
    ReviewMissing,     ///< many studies, and none that brings them together
    ContextOther,      ///< only studies about another country or other people
    AnsweredElsewhere, ///< another unit has the answer
    ByHand,            ///< somebody wrote it down
};
template <>
inline constexpr auto codesOf<GapKind> = codes("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10",
                                               "synthese", "context", "verbinding", "handmatig");

/// What is lacking, whatever showed it (spec 11, C2). A rule proposes it and a person may say otherwise.
enum class GapNature { Absent, Unreviewed, Weak, Outdated, OtherContext, Unconnected, Unused };
template <>
inline constexpr auto codesOf<GapNature> = codes("absoluut", "synthese", "kwaliteit", "veroudering",
                                                 "context", "verbinding", "benutting");

/// What people say of a gap that was worked out (spec 02, 2.4).
enum class GapState {
    Mogelijk,
    Bevestigd,    ///< it is one; with the project that is to close it, where one was made
    VraagGesteld, ///< a question is asked that is to close it
    Opgelost,     ///< closed, as somebody says, whether the rule finds it or not
    Geaccepteerd, ///< it need not be known
};
template <>
inline constexpr auto codesOf<GapState> = codes("mogelijk", "bevestigd", "vraag_gesteld", "opgelost",
                                                "geaccepteerd");

/// Nothing is to be done any more, as long as the rule sees the same.
constexpr bool isSettled(GapState state)
{
    return state == GapState::Opgelost || state == GapState::Geaccepteerd;
}

/// Something that is not known, or known and not used, by one rule. Words are in report/gapwords.h.
struct Gap
{
    GapKind kind = GapKind::QuestionUnanswered;
    GapNature nature = GapNature::Absent; ///< proposed
    Uid record; ///< of what was written down by hand: its own uid, which is no record's
    Kind recordKind = Kind::None;
    bool isRed = false;        ///< a decision is near
    QDate date;                ///< what the rule reckons with; needed by, delivered on …; may be invalid
    int number = 0;            ///< what the rule counts: signals, questions, findings, months of the norm
    int total = 0;             ///< G6: studies; G3: questions that the study is linked to
    PartialDate issued;        ///< G2, G3, G4: the date of the study, as far as it is known
    QList<Uid> involved;       ///< the records that the reason names: the studies of a weak answer
    QList<Uid> elsewhere = {}; ///< G1: studies that answer a question like it of another unit
    QString title = {};        ///< by hand
    QString why = {};          ///< by hand
    Uid unit = {};             ///< by hand: who wrote it down
    QDate since = {};          ///< the first day on which the rule finds it, by the dates that it looks at;
                               ///< invalid where those do not say it
    bool isFound = true;       ///< false: somebody decided about it, and no rule finds it any more

    bool operator==(const Gap &) const = default;
};

/// The same gap has the same key on every day and in every bank: the rule and the record.
QString keyOf(const Gap &gap);

/// The gap of that key where no rule finds it any more: of its facts nothing is known but the rule and the
/// record, and it lacks what such gaps mostly lack. Empty for a rule of a newer version, and for what
/// somebody wrote down, which is there until it is removed.
std::optional<Gap> goneGap(const QString &key);

/// What the rule saw. A gap that somebody accepted, or called solved, comes back when this changes; time
/// alone does not change it, except that a gap turns red, and until no rule finds it any more.
QString factsOf(const Gap &gap);

} // namespace kb
