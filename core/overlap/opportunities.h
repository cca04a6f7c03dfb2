// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "overlap/countedpairs.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <stop_token>

namespace kb {

/// A concept of a question, and how much it says: the rarer, the more.
struct WeighedConcept
{
    Uid uid;
    QString label;
    double weight = 0;
};

/// What grouping must know of a question.
struct GroupedQuestion
{
    Uid record;
    Uid unit;
    QString refcode;
    QDate needBy;
    bool isOpen = false;
    bool isNeeded = false;
    bool hasStudy = false;
    QList<WeighedConcept> concepts;
};

/// Two questions, also of the same unit, and the points of their overlap.
struct LikeQuestions
{
    Uid a;
    Uid b; ///< the greater uid of the two
    double points = 0;

    bool operator==(const LikeQuestions &) const = default;
};

/// When questions are a group, and when a group is shown (spec 05, 5.5).
struct OpportunityRules
{
    double sameUnit = 0.7;   ///< what a pair of one unit counts, so that groups form across units
    double together = 31;    ///< least average of two groups that become one (README.md)
    double strongest = 38;   ///< what one pair of a shown group has at least
    double acrossUnits = 35; ///< what its pairs of two units have on average at least
    double least = 15;       ///< a pair below it counts as none
};

/// Questions of several units that can be programmed together.
struct Opportunity
{
    QList<Uid> questions; ///< by refcode
    int units = 0;
    QStringList concepts; ///< the three that weigh most, as a title
    QStringList shared;   ///< those that two of its questions have at least, what weighs most first
    double strongest = 0; ///< points of the pair that is most alike
    CountedPairs counted; ///< the pairs of two units

    bool operator==(const Opportunity &) const = default;
};

struct Opportunities
{
    QList<Opportunity> groups; ///< best first
    QList<Uid> loose;          ///< open questions that are in none, by refcode

    bool operator==(const Opportunities &) const = default;
};

/// Groups questions by average linkage. Depends on its arguments alone, not on their order; pairs of
/// questions that are not given are ignored. Fails only with Cancelled.
Result<Opportunities> findOpportunities(const QList<GroupedQuestion> &questions,
                                        const QList<LikeQuestions> &pairs, const OpportunityRules &rules = {},
                                        const std::stop_token &stop = {});

} // namespace kb
