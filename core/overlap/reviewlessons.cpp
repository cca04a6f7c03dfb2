// SPDX-License-Identifier: EUPL-1.2
#include "overlap/reviewlessons.h"

#include "overlap/score.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kb {

namespace {

constexpr int TimesTooGeneral = 3; ///< spec 05, 5.6.5
constexpr int TimesSameWord = 2;   ///< spec 05, 5.6.6

bool wasConfirmed(const ReviewedPair &pair)
{
    return confirms(pair.state);
}

bool wasDismissedFor(const ReviewedPair &pair, DismissReason reason)
{
    return pair.state == OverlapState::Weggelegd && pair.reason == reason;
}

bool isAddedByHand(const ReviewedPair &pair)
{
    return pair.isByHand && wasConfirmed(pair);
}

/// It was no overlap. One that is out of date, stands there twice or was agreed upon already was one.
bool wasWrong(const ReviewedPair &pair)
{
    return pair.state == OverlapState::Weggelegd && pair.reason != DismissReason::AlAfgestemd &&
           pair.reason != DismissReason::Verouderd && pair.reason != DismissReason::Dubbel;
}

/// A pair that was decided before grounds were kept says nothing about them.
QList<TaughtPair> taughtPairs(std::span<const ReviewedPair> pairs)
{
    QList<TaughtPair> taught;
    for (const ReviewedPair &pair : pairs) {
        if ((wasConfirmed(pair) || wasWrong(pair)) && !pair.grounds.isEmpty())
            taught.append({wasConfirmed(pair), pair.grounds});
    }
    return taught;
}

/// None for a pair that the engine did not keep.
std::optional<OverlapLevel> levelAt(int score, const OverlapLevels &levels)
{
    return score >= levels.weak ? std::optional(overlap::levelOf(score, levels)) : std::nullopt;
}

QList<LevelReview> reviewOfLevels(std::span<const ReviewedPair> pairs, const OverlapLevels &levels)
{
    QList<LevelReview> reviews;
    for (const OverlapLevel level : allOf<OverlapLevel>())
        reviews.append({.level = level});
    for (const ReviewedPair &pair : pairs) {
        const auto level = pair.isByHand ? std::nullopt : levelAt(pair.score, levels);
        if (!level)
            continue;
        LevelReview &review = reviews[qsizetype(*level)];
        review.confirmed += wasConfirmed(pair) ? 1 : 0;
        review.dismissed += wasWrong(pair) ? 1 : 0;
    }
    return reviews;
}

/// What stands in at least so many of the lists, most often first, equals by their own order.
template <typename Lesson, typename T> QList<Lesson> repeated(const QList<QList<T>> &lists, int least)
{
    QMap<T, int> counts;
    for (const QList<T> &list : lists) {
        for (const T &item : QSet<T>(list.begin(), list.end()))
            ++counts[item];
    }
    QList<Lesson> lessons;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count >= least)
            lessons.append({count.key(), *count});
    }
    std::ranges::stable_sort(lessons, std::ranges::greater{}, &Lesson::times);
    return lessons;
}

} // namespace

bool ReviewLessons::proposesWeights() const
{
    return std::ranges::any_of(
        grounds, [this](const GroundLesson &lesson) { return lesson.weight != weights.of(lesson.ground); });
}

ReviewLessons lessonsOf(std::span<const ReviewedPair> pairs, const OverlapLevels &levels)
{
    QList<QList<Uid>> tooGeneral;
    QList<QList<QString>> sameWord;
    for (const ReviewedPair &pair : pairs) {
        if (wasDismissedFor(pair, DismissReason::TeAlgemeen))
            tooGeneral.append(pair.concepts);
        if (wasDismissedFor(pair, DismissReason::ZelfdeWoord))
            sameWord.append(pair.words);
    }
    return {.levels = reviewOfLevels(pairs, levels),
            .concepts = repeated<ConceptLesson>(tooGeneral, TimesTooGeneral),
            .words = repeated<WordLesson>(sameWord, TimesSameWord),
            .grounds = groundLessons(taughtPairs(pairs)),
            .byHand = int(std::ranges::count_if(pairs, isAddedByHand))};
}

} // namespace kb
