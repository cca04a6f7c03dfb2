// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

enum class Explanation { Concepts, Text };

/// A score before it is rounded, and what each part brings to it.
struct Score
{
    Explanation explanation = Explanation::Concepts;
    double points = 0;                                    ///< 0 to 100
    std::array<double, codesOf<PartName>.size()> parts{}; ///< by PartName; they add up to the points
};

/// The stronger of the two explanations (README.md). Between records tagged by a person only concepts count,
/// as the reference method has it (spec 05, 5.3). Strong at least where a rule wants it (EvidenceRole::Rule).
Score scoreOf(const Pair &pair);

int wholeScore(double points);

/// The highest level that the whole score reaches; Weak for one that reaches none.
OverlapLevel levelOf(int score, const OverlapLevels &levels);

/// Weak pairs are hidden until somebody asks: a run gives their points with the concepts and records that
/// both share, and explain() also the words, which take the time.
enum class Detail { Evidence, WithoutWords };

/// The pair in whole points.
Overlap describe(const Pair &pair, const Score &score, Detail detail = Detail::Evidence);

} // namespace kb::overlap
