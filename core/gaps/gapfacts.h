// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "model/approachverdict.h"

#include <optional>

namespace kb {

// What the rules must know of a bank: plain values, in the order in which the gaps of a rule come.

/// A study that is linked to a question as an answer.
struct AnswerFacts
{
    Uid study;
    PartialDate issued;
    bool stands = true;          ///< neither withdrawn nor replaced
    std::optional<int> strength; ///< of its strongest finding; empty when it has none
    bool isReview = false;       ///< brings other studies together
    bool isForeign = false;      ///< about another country only
    bool isOfOthers = false;     ///< holds for other people than the question names

    bool operator==(const AnswerFacts &) const = default;
};

/// A question that is in use: open, in research, answered in part or whole.
struct QuestionFacts
{
    Uid record;
    bool isNeeded = false;
    bool isUnanswered = false; ///< open, or in research: nobody gave an answer
    bool isEvaluating = false;
    QDate needBy;
    int freshMonths = 0; ///< of its dossier; 0: the dossier does not say
    int projects = 0;    ///< that are to answer it and were not stopped
    QList<AnswerFacts> answers;
    QList<Uid> elsewhere; ///< studies that answer a question like it of another unit, best first
    QDate askedOn = {};   ///< or when it was made, where nobody said that
};

/// A study, public or for internal use, of which no use was written down and that no advice cites.
struct UnusedStudyFacts
{
    Uid record;
    PartialDate issued;
    int questions = 0; ///< that it is linked to
};

/// A dossier on which a unit works.
struct DossierFacts
{
    Uid record;
    PartialDate newestStudy; ///< when it was issued, of those that stand; empty: none
    int freshMonths = 0;
    QDate decision; ///< the first to come; invalid: none
    int openNeeded = 0;
    int signalStrength = 0; ///< impact times likelihood of its strongest signal of the months that count
};

/// A signal that is in use and belongs to no dossier.
struct SignalFacts
{
    Uid record;
    QDate observedOn;
    int strength = 0; ///< impact times likelihood
};

/// A concept, with everything about its narrower concepts.
struct SubjectFacts
{
    Uid record;
    int signalCount = 0; ///< of the months that count
    int studies = 0;
    int signalStrength = 0; ///< as of a dossier
};

struct ApproachFacts
{
    Uid record;
    JudgedApproach judged;
};

/// Research that was delivered.
struct ProjectFacts
{
    Uid record;
    QDate deliveredOn;
    QDate publishedOn; ///< invalid: not yet, or never
    bool hasReaction = false;
    bool isDecided = false; ///< whether a result becomes public
};

/// What somebody missed and wrote down.
struct WrittenGapFacts
{
    Uid uid;
    QString title;
    QString why;
    GapNature nature = GapNature::Absent;
    Uid about; ///< the record that it came up with; may be null
    Uid unit;  ///< of who wrote it down
    QDate on;

    bool operator==(const WrittenGapFacts &) const = default;
};

struct GapFacts
{
    QList<QuestionFacts> questions;
    QList<UnusedStudyFacts> unusedStudies;
    QList<DossierFacts> dossiers;
    QList<SignalFacts> looseSignals;
    QList<SubjectFacts> subjects;
    QList<ApproachFacts> approaches;
    QList<ProjectFacts> projects;
    QList<WrittenGapFacts> written;
};

} // namespace kb
