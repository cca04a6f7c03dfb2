// SPDX-License-Identifier: EUPL-1.2
#include "report/groundwords.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

/// Of the levels of which somebody judged a pair, and what no run found.
List judged(const ReviewLessons &lessons)
{
    List list;
    for (const LevelReview &review : lessons.levels) {
        if (review.reviewed() > 0)
            list.items.append(reviewSentence(review));
    }
    if (const QString byHand = byHandSentence(lessons); !byHand.isEmpty())
        list.items.append(byHand);
    return list;
}

} // namespace

QList<Block> qualityOfLevels(const OverlapReportContent &content)
{
    if (content.lessons.levels.isEmpty())
        return {};
    const Heading heading{2, Report::tr("Are the levels right?")};
    const List list = judged(content.lessons);
    if (list.items.isEmpty())
        return {heading, Paragraph{Report::tr("Nobody can tell yet: no pair was judged.")}};
    return {heading, list};
}

} // namespace kb
