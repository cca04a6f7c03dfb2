// SPDX-License-Identifier: EUPL-1.2
#include "overlap/groundlessons.h"

#include "overlap/points.h"

#include <cmath>

namespace kb {

namespace {

constexpr int Whole = 1000;       ///< shares are whole thousandths: their sum does not depend on the order
constexpr int CountsFrom = 100;   ///< the share from which a pair rests on a ground
constexpr int LeastPairs = 8;     ///< fewer say nothing yet
constexpr double Doubt = 4;       ///< pairs that speak for no change, beside those that were reviewed
constexpr double StepsOfOne = 20; ///< weights are whole twentieths

std::optional<Ground> groundOfTie(EvidenceName evidence)
{
    switch (evidence) {
    case EvidenceName::Study:
        return Ground::Study;
    case EvidenceName::Dossier:
        return Ground::Dossier;
    case EvidenceName::Signal:
        return Ground::Signal;
    case EvidenceName::Approach:
        return Ground::Approach;
    case EvidenceName::Person:
        return Ground::People;
    default:
        return std::nullopt;
    }
}

/// Of content the grounds are its parts, in the same order.
std::optional<Ground> groundOfContent(PartName part)
{
    static_assert(int(PartName::GoBetween) == int(Ground::GoBetween));
    return part <= PartName::GoBetween ? std::optional(Ground(int(part))) : std::nullopt;
}

QList<GroundPoints> groundsOfTies(const OverlapPart &part)
{
    QList<Ground> ties;
    for (const Evidence &evidence : part.evidence) {
        const auto ground = groundOfTie(evidence.name);
        if (ground && !ties.contains(*ground))
            ties.append(*ground);
    }
    const QList<double> shares(ties.size(),
                               double(part.points) / double(std::max<qsizetype>(ties.size(), 1)));
    const QList<int> points = overlap::wholePoints(shares, part.points);
    QList<GroundPoints> grounds;
    for (qsizetype i = 0; i < ties.size(); ++i)
        grounds.append({ties[i], points[i]});
    return grounds;
}

/// What verdicts say of one ground; shares in thousandths of a pair.
struct GroundTally
{
    int confirmed = 0;
    int dismissed = 0;
    qint64 confirmedShare = 0;
    qint64 wholeShare = 0;

    int confirmedPercent() const
    {
        return wholeShare == 0 ? 0 : qRound(100 * double(confirmedShare) / double(wholeShare));
    }

    void add(bool isConfirmed, int share)
    {
        wholeShare += share;
        confirmedShare += isConfirmed ? share : 0;
        if (share >= CountsFrom)
            ++(isConfirmed ? confirmed : dismissed);
    }
};

using GroundTallies = std::array<GroundTally, codesOf<Ground>.size()>;

void addPair(GroundTallies &tallies, const TaughtPair &pair)
{
    int sum = 0;
    for (const GroundPoints &ground : pair.grounds)
        sum += std::max(0, ground.points);
    for (const GroundPoints &ground : pair.grounds) {
        if (ground.points > 0)
            tallies[size_t(ground.ground)].add(pair.isConfirmed, Whole * ground.points / sum);
    }
}

/// How often pairs of the ground are confirmed against how often all are, with some doubt.
double proposedWeight(const GroundTally &tally, double confirmedOfAll)
{
    if (confirmedOfAll == 0 || tally.confirmed + tally.dismissed < LeastPairs)
        return 1;
    const double confirmed = double(tally.confirmedShare) / Whole;
    const double whole = double(tally.wholeShare) / Whole;
    const double rate = (confirmed + Doubt * confirmedOfAll) / (whole + Doubt);
    const double weight = std::clamp(rate / confirmedOfAll, GroundWeights::Least, GroundWeights::Most);
    return std::round(weight * StepsOfOne) / StepsOfOne;
}

} // namespace

QList<GroundPoints> groundsOf(const Overlap &pair)
{
    QList<GroundPoints> grounds;
    for (const OverlapPart &part : pair.parts) {
        if (part.points <= 0)
            continue;
        if (part.name == PartName::Ties)
            grounds += groundsOfTies(part);
        else if (const auto ground = groundOfContent(part.name))
            grounds.append({*ground, part.points});
    }
    return grounds;
}

QStringList groundTexts(const QList<GroundPoints> &grounds)
{
    QStringList texts;
    for (const GroundPoints &ground : grounds)
        texts.append(QStringLiteral("%1:%2").arg(codeOf(ground.ground)).arg(ground.points));
    return texts;
}

QList<GroundPoints> groundsFrom(const QStringList &texts)
{
    QList<GroundPoints> grounds;
    for (const QString &text : texts) {
        const auto ground = fromCode<Ground>(text.section(u':', 0, 0));
        bool isNumber = false;
        const int points = text.section(u':', 1).toInt(&isNumber);
        const bool isSaid = ground && isNumber && points > 0 && points <= 100;
        if (isSaid && std::ranges::count(grounds, *ground, &GroundPoints::ground) == 0)
            grounds.append({*ground, points});
    }
    return grounds;
}

QList<GroundLesson> groundLessons(std::span<const TaughtPair> pairs)
{
    GroundTallies tallies;
    for (const TaughtPair &pair : pairs)
        addPair(tallies, pair);
    const auto confirmed = std::ranges::count(pairs, true, &TaughtPair::isConfirmed);
    const double confirmedOfAll = pairs.empty() ? 0 : double(confirmed) / double(pairs.size());

    QList<GroundLesson> lessons;
    for (const Ground ground : allOf<Ground>()) {
        const GroundTally &tally = tallies[size_t(ground)];
        lessons.append({.ground = ground,
                        .confirmed = tally.confirmed,
                        .dismissed = tally.dismissed,
                        .weight = proposedWeight(tally, confirmedOfAll),
                        .confirmedPercent = tally.confirmedPercent(),
                        .percentOfAll = qRound(100 * confirmedOfAll)});
    }
    return lessons;
}

} // namespace kb
