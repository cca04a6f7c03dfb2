// SPDX-License-Identifier: EUPL-1.2
#include "report/groundwords.h"

#include "report/overlapwords.h"
#include "report/words.h"

#include <QLocale>

#include <cmath>

namespace kb {

namespace {

constexpr int WeightDigits = 3;
constexpr int FewestForPercentage = 10; ///< of less, a share says more than anybody knows

QString weightText(double weight)
{
    return QLocale().toString(weight, 'g', WeightDigits);
}

} // namespace

QString label(Ground ground)
{
    switch (ground) {
    case Ground::Concepts:
    case Ground::Words:
    case Ground::SharedWords:
    case Ground::Spelling:
    case Ground::Related:
    case Ground::GoBetween:
        return label(PartName(int(ground)));
    case Ground::Study:
        return Report::tr("a shared study");
    case Ground::Dossier:
        return Report::tr("the same dossier");
    case Ground::Signal:
        return Report::tr("the same signal");
    case Ground::Approach:
        return Report::tr("the same approach");
    case Ground::People:
        return Report::tr("the same expert or institute");
    }
    return {};
}

QString weightSentence(const GroundLesson &lesson, double now)
{
    const QString name = label(lesson.ground);
    const QString why = Report::tr("%1 % of its points are in confirmed pairs, while %2 % of all pairs were "
                                   "confirmed; %3 of its %4 pairs were set aside")
                            .arg(lesson.confirmedPercent)
                            .arg(lesson.percentOfAll)
                            .arg(lesson.dismissed)
                            .arg(lesson.reviewed());
    if (lesson.weight == now)
        return Report::tr("“%1” counts for %2: %3").arg(name, weightText(now), why);
    return Report::tr("“%1” counts for %2 now, and would count for %3: %4")
        .arg(name, weightText(now), weightText(lesson.weight), why);
}

QString countsForSentence(Ground ground, double weight)
{
    return Report::tr("“%1” counts for %2 instead of 1").arg(label(ground), weightText(weight));
}

QString reviewSentence(const LevelReview &review)
{
    const QString name = label(review.level);
    if (review.reviewed() == 0)
        return Report::tr("%1: no pair reviewed yet").arg(name);
    if (review.reviewed() < FewestForPercentage)
        return Report::tr("%1: %n pair(s) reviewed, %2 set aside: too few to say whether this level is right",
                          nullptr, review.reviewed())
            .arg(name)
            .arg(review.dismissed);
    const double percent = 100.0 * review.confirmed / review.reviewed();
    return Report::tr("%1: %2 of %3 reviewed pairs confirmed (%4 %)")
        .arg(name)
        .arg(review.confirmed)
        .arg(review.reviewed())
        .arg(int(std::lround(percent)));
}

QString byHandSentence(const ReviewLessons &lessons)
{
    return lessons.byHand == 0 ? QString()
                               : Report::tr("%n overlap(s) added by hand", nullptr, lessons.byHand);
}

} // namespace kb
