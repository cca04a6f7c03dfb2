// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/verdict.h"
#include "overlap/groundlessons.h"

#include <span>

namespace kb {

/// A pair that somebody decided about, as it was then.
struct ReviewedPair
{
    OverlapState state = OverlapState::Nieuw;
    std::optional<DismissReason> reason; ///< why it was put away
    int score = 0;
    QList<Uid> concepts;         ///< shared, and still counting
    QStringList words;           ///< shared, in their basic form
    QList<GroundPoints> grounds; ///< what it rested on
    bool isByHand = false;       ///< no run found it
};

/// How many pairs of one level a person agreed with. What was put away as out of date, double or agreed upon
/// already counts as neither.
struct LevelReview
{
    OverlapLevel level = OverlapLevel::Strong;
    int confirmed = 0;
    int dismissed = 0;

    int reviewed() const { return confirmed + dismissed; }

    bool operator==(const LevelReview &) const = default;
};

/// A concept that may be too general, and how many pairs were put away for it.
struct ConceptLesson
{
    Uid subject;
    int times = 0;

    bool operator==(const ConceptLesson &) const = default;
};

/// A word that may say nothing of the subject.
struct WordLesson
{
    QString word;
    int times = 0;

    bool operator==(const WordLesson &) const = default;
};

/// What verdicts teach (spec 05, 5.6): whether the levels are right, and what should not count. Proposals; a
/// person decides.
struct ReviewLessons
{
    QList<LevelReview> levels;     ///< all, the strongest first
    QList<ConceptLesson> concepts; ///< most often first
    QList<WordLesson> words;       ///< most often first
    QList<GroundLesson> grounds;   ///< all, in their order
    int byHand = 0;                ///< overlaps that people saw and no run found; they belong to no level
    GroundWeights weights;         ///< that counted when this was asked; filled in by who knows the bank

    /// A person could take something over.
    bool proposesWeights() const;

    bool operator==(const ReviewLessons &) const = default;
};

/// Depends on the pairs alone, not on their order.
ReviewLessons lessonsOf(std::span<const ReviewedPair> pairs, const OverlapLevels &levels);

} // namespace kb
