// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/grounds.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace kb {

enum class UnitScope { AcrossUnits, AlsoWithinUnit };

/// Least points of each level; below the weakest a pair is not kept.
struct OverlapLevels
{
    int strong = 50;
    int probable = 38;
    int weak = 25;

    bool operator==(const OverlapLevels &) const = default;
};

/// How the content of two records is divided between concepts and words.
struct ContentShares
{
    double concepts = 0.70;
    double words = 0.30;

    bool operator==(const ContentShares &) const = default;
};

/// How strongly each kind of tie binds two records, 0 to 1; ties join as 1 - product of (1 - tie).
struct TieStrengths
{
    double study = 0.5; ///< for each shared study
    double dossier = 0.4;
    double signal = 0.3;
    double approach = 0.3;
    double people = 0.2;

    bool operator==(const TieStrengths &) const = default;
};

/// The numbers of the reference method (spec 05, 5.3).
struct OverlapWeights
{
    ContentShares questions;
    ContentShares reuse{0.75, 0.25}; ///< question and study; coverage counts from the question's side
    TieStrengths ties;
    double content = 0.95;   ///< what content alone can reach
    double tie = 0.45;       ///< what ties alone can reach
    double fullWords = 0.35; ///< word likeness that counts as full
    double narrower = 0.5;   ///< a broader or narrower concept against a shared one
    int capWithoutConcept = 34;
    int capOneConcept = 48;
    GroundWeights taught;      ///< by verdicts of this bank, on top of all that is above
    double restOfWords = 0.12; ///< likeness of other words below which one concept counts as none (README.md)

    bool operator==(const OverlapWeights &) const = default;
};

/// The settings of an overlap run. The defaults are the spec's, and what README.md says about text.
struct OverlapOptions
{
    OverlapLevels levels;
    UnitScope scope = UnitScope::AcrossUnits;
    QDate today; ///< for urgency and the age of studies; without it neither counts
    OverlapWeights weights;
    QStringList ignoredWords = commonWords(); ///< words of research questions that say nothing of the subject

    /// "gevolgen", "rol", "maatregelen" ...: the default list (spec 05, 5.10).
    static QStringList commonWords();

    bool operator==(const OverlapOptions &) const = default;
};

} // namespace kb
