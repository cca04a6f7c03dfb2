// SPDX-License-Identifier: EUPL-1.2
#include "overlap/score.h"

#include "overlap/evidence/evidencekind.h"
#include "overlap/points.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

constexpr double Full = 100;
constexpr int UrgentMonths = 6;

EvidenceRole contentRole(Explanation explanation)
{
    return explanation == Explanation::Concepts ? EvidenceRole::ConceptContent : EvidenceRole::TextContent;
}

EvidenceRole limitRole(Explanation explanation)
{
    return explanation == Explanation::Concepts ? EvidenceRole::Limit : EvidenceRole::TextLimit;
}

/// The measures of all kinds with a role, folded into the start.
template <typename Fold> double folded(const Pair &pair, EvidenceRole role, double start, Fold fold)
{
    for (const EvidenceKind &kind : evidenceKinds()) {
        if (kind.role == role)
            start = fold(start, kind.weighed(pair));
    }
    return start;
}

/// What a measure of one is worth. Weights that verdicts taught do not bring content above the full score:
/// then all its parts give in.
double contentUnit(const Pair &pair, Explanation explanation)
{
    const double unit = pair.weights().content;
    return unit / std::max(1.0, unit * folded(pair, contentRole(explanation), 0, std::plus{}));
}

/// At most what concepts allow.
double limitedByConcepts(const Pair &pair, double points)
{
    return folded(pair, EvidenceRole::Limit, points, std::ranges::min);
}

/// What the text allows takes time to know, and is asked where the pair would be strong. Pairs that it holds
/// down keep their order, by less than half a point.
double limitedByText(const Pair &pair, double points)
{
    constexpr double Left = 1.0 / 200;
    if (points < pair.options().levels.strong - 1)
        return points;
    const double limit = folded(pair, EvidenceRole::TextLimit, Full, std::ranges::min);
    return points > limit ? limit + Left * (points - limit) : points;
}

double &pointsOf(Score &score, PartName name)
{
    return score.parts[size_t(name)];
}

/// What all kinds of content are worth together, of one; each is added to the points of its part.
double addContent(Score &score, const Pair &pair)
{
    const double unit = contentUnit(pair, score.explanation);
    double content = 0;
    for (const EvidenceKind &kind : evidenceKinds()) {
        if (kind.role != contentRole(score.explanation))
            continue;
        const double share = unit * kind.weighed(pair);
        pointsOf(score, kind.part) += Full * share;
        content += share;
    }
    return content;
}

/// Ties fill some of the room that content leaves, and each other some of the room that the rest leave.
double addTies(Score &score, const Pair &pair, double content)
{
    const double apart = folded(pair, EvidenceRole::Tie, 1,
                                [](double room, double tie) { return room * (1 - std::min(tie, 1.0)); });
    const double base = 1 - (1 - content) * (1 - pair.weights().tie * (1 - apart));
    pointsOf(score, PartName::Ties) = Full * (base - content);
    return base;
}

/// The points that are left when both are not of the same time.
double addTiming(Score &score, const Pair &pair, double base)
{
    const double timed = Full * base * folded(pair, EvidenceRole::Timing, 1, std::multiplies{});
    pointsOf(score, PartName::Moment) = timed - Full * base;
    return timed;
}

/// Takes off what is above the limits; what is left are the points of the whole.
void addCap(Score &score, const Pair &pair, double timed)
{
    const bool isByConcepts = score.explanation == Explanation::Concepts;
    const double limited = isByConcepts ? limitedByConcepts(pair, timed) : limitedByText(pair, timed);
    score.points = std::round(limited * 1e6) / 1e6;
    pointsOf(score, PartName::Cap) = score.points - timed;
}

Score explain(const Pair &pair, Explanation explanation)
{
    Score score{.explanation = explanation};
    const double content = addContent(score, pair);
    const double base = addTies(score, pair, content);
    const double timed = addTiming(score, pair, base);
    addCap(score, pair, timed);
    return score;
}

Score strongerExplanation(const Pair &pair)
{
    if (pair.isTagged())
        return explain(pair, Explanation::Concepts);
    const Score byText = explain(pair, Explanation::Text);
    if (!pair.hasSharedConcept())
        return byText;
    const Score byConcepts = explain(pair, Explanation::Concepts);
    return byConcepts.points > byText.points ? byConcepts : byText;
}

/// What a rule wants is as strong as it must be, and has a part that says how much of that is the rule.
Score raisedByRule(Score score, const Pair &pair)
{
    const double least = pair.options().levels.strong;
    if (score.points < least && folded(pair, EvidenceRole::Rule, 0, std::plus{}) > 0) {
        pointsOf(score, PartName::SameCode) = least - score.points;
        score.points = least;
    }
    return score;
}

QDate urgentNeed(const OverlapProfile &profile, const QDate &today)
{
    const bool isUrgent = profile.kind == Kind::KnowledgeQuestion && profile.isOpen && profile.isNeeded &&
                          today.isValid() && profile.needBy.isValid() &&
                          profile.needBy <= today.addMonths(UrgentMonths);
    return isUrgent ? profile.needBy : QDate();
}

QDate earliest(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

/// A limit is worth showing when it takes off a whole point; shared concepts also when the text explains the
/// pair.
bool isShown(const EvidenceKind &kind, const Score &score, const QList<int> &points)
{
    if (kind.part == PartName::Cap)
        return kind.role == limitRole(score.explanation) && points[qsizetype(PartName::Cap)] < 0;
    const bool isContent =
        kind.role == EvidenceRole::ConceptContent || kind.role == EvidenceRole::TextContent;
    return !isContent || kind.role == contentRole(score.explanation) || kind.part == PartName::Concepts;
}

/// By these a pair that was set aside is told to share more than it did (spec 02, 2.8).
bool isOfSharedRecords(const EvidenceKind &kind)
{
    return kind.part == PartName::Concepts || kind.role == EvidenceRole::Tie;
}

QList<OverlapPart> partsOf(const Pair &pair, const Score &score, int total, Detail detail)
{
    const QList<int> points = wholePoints(QList<double>(score.parts.begin(), score.parts.end()), total);
    QList<OverlapPart> parts;
    for (const PartName name : allOf<PartName>())
        parts.append({.name = name, .points = points[qsizetype(name)]});
    for (const EvidenceKind &kind : evidenceKinds()) {
        const bool isWanted = detail == Detail::Evidence || isOfSharedRecords(kind);
        if (isWanted && isShown(kind, score, points))
            parts[qsizetype(kind.part)].evidence += kind.show(pair);
    }
    parts.removeIf([](const OverlapPart &part) { return part.points == 0 && part.evidence.isEmpty(); });
    return parts;
}

} // namespace

Score scoreOf(const Pair &pair)
{
    return raisedByRule(strongerExplanation(pair), pair);
}

OverlapLevel levelOf(int score, const OverlapLevels &levels)
{
    if (score >= levels.strong)
        return OverlapLevel::Strong;
    return score >= levels.probable ? OverlapLevel::Probable : OverlapLevel::Weak;
}

int wholeScore(double points)
{
    return int(std::lround(points));
}

Overlap describe(const Pair &pair, const Score &score, Detail detail)
{
    const OverlapProfile &a = pair.a.profile;
    const OverlapProfile &b = pair.b.profile;
    const QDate today = pair.options().today;
    const int total = wholeScore(score.points);
    return {.a = a.record,
            .b = b.record,
            .kind = pair.rule.kind,
            .score = total,
            .exact = score.points,
            .level = levelOf(total, pair.options().levels),
            .parts = partsOf(pair, score, total, detail),
            .urgentBy = earliest(urgentNeed(a, today), urgentNeed(b, today)),
            .canStillChange = a.canStillChange || b.canStillChange};
}

} // namespace kb::overlap
