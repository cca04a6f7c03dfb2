// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// What the measure of a kind of evidence means for the score.
enum class EvidenceRole {
    ConceptContent, ///< share of the content, 0 to 1; added up. Explains a pair by its concepts
    TextContent,    ///< the same, explains a pair by its text
    Tie,            ///< how strongly it binds, 0 to 1; joined as 1 - product of (1 - tie)
    Timing,         ///< factor, at most 1
    Limit,          ///< most points that concepts allow
    TextLimit,      ///< most points that a text allows, asked of strong pairs alone
    Rule,           ///< above zero the pair is strong, whatever else it has or lacks
};

/// One kind of evidence: how much it says about a pair, and what a reader sees of it. A new kind is one file
/// in this folder and one line in evidenceKinds().
struct EvidenceKind
{
    PartName part;
    EvidenceRole role;
    double (*measure)(const Pair &pair);
    QList<Evidence> (*show)(const Pair &pair); ///< strongest first
    std::optional<Ground> ground = {};         ///< by which verdicts weigh it; none for timing and limits

    /// The measure as verdicts weigh it.
    double weighed(const Pair &pair) const
    {
        return measure(pair) * (ground ? pair.weights().taught.of(*ground) : 1);
    }
};

/// In the order of the parts of an overlap.
std::span<const EvidenceKind> evidenceKinds();

} // namespace kb::overlap
