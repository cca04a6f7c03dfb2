// SPDX-License-Identifier: EUPL-1.2
#include "model/approachverdict.h"

namespace kb {

namespace {

constexpr int WeakestThatCounts = 2;
constexpr int Strong = 3;

/// The findings that count, sorted by what they say.
struct Tally
{
    int works = 0;
    int worksPartly = 0;
    int fails = 0;
    bool isStronglyPositive = false;
    bool isStronglyNegative = false;

    int positive() const { return works + worksPartly; }
    int all() const { return positive() + fails; }
};

Tally tallyOf(const QList<Finding> &findings)
{
    Tally tally;
    for (const Finding &finding : findings) {
        if (finding.strength < WeakestThatCounts || finding.direction == FindingDirection::Onbekend)
            continue;
        const bool isStrong = finding.strength >= Strong;
        if (finding.direction == FindingDirection::Werkt ||
            finding.direction == FindingDirection::WerktDeels) {
            ++(finding.direction == FindingDirection::Werkt ? tally.works : tally.worksPartly);
            tally.isStronglyPositive |= isStrong;
        } else {
            ++tally.fails;
            tally.isStronglyNegative |= isStrong;
        }
    }
    return tally;
}

ApproachVerdict verdictOf(const Tally &tally)
{
    if (tally.all() < 2)
        return ApproachVerdict::TeWeinigBekend;
    if (tally.positive() > 0 && tally.fails > 0)
        return ApproachVerdict::Wisselend;
    if (tally.isStronglyPositive)
        return 2 * tally.works >= tally.positive() ? ApproachVerdict::WerktWaarschijnlijk
                                                   : ApproachVerdict::WerktSoms;
    if (tally.isStronglyNegative)
        return ApproachVerdict::WerktWaarschijnlijkNiet;
    return tally.positive() > 0 ? ApproachVerdict::AanwijzingDatHetWerkt
                                : ApproachVerdict::AanwijzingDatHetNietWerkt;
}

} // namespace

JudgedApproach judge(const QList<Finding> &findings)
{
    const Tally tally = tallyOf(findings);
    return {verdictOf(tally), tally.all()};
}

} // namespace kb
