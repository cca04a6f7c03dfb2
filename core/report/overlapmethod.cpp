// SPDX-License-Identifier: EUPL-1.2
#include "overlap/generalcodes.h"
#include "report/groundwords.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

Text point(const QString &name, const QString &explanation)
{
    return strong(name + u'.').add(u' ' + explanation);
}

List evidence()
{
    return {{
        point(
            Report::tr("Concepts"),
            Report::tr(
                "Which words from the concept list belong to both questions? A rare concept counts for more. "
                "A general concept, such as municipalities, does not count; as a word it still counts a "
                "little.")),
        point(
            Report::tr("Text"),
            Report::tr(
                "Which other words do the questions have in common? The program knows that words have "
                "several "
                "forms and that long words contain shorter ones. From all texts in the bank it learns which "
                "words go together.")),
        point(Report::tr("Connection"),
              Report::tr("Do both questions use the same study, or belong to the same dossier?")),
        point(Report::tr("Moment"), Report::tr("Are the answers needed in the same period? A difference of "
                                               "more than six months takes points "
                                               "off.")),
    }};
}

/// What decisions taught in this bank; no blocks while everything counts as the method says.
QList<Block> taught(const GroundWeights &weights)
{
    if (weights == GroundWeights())
        return {};
    List list;
    for (const Ground ground : allOf<Ground>()) {
        if (weights.of(ground) != 1)
            list.items.append(countsForSentence(ground, weights.of(ground)));
    }
    return {Paragraph{Report::tr(
                "In this bank some things count for more or for less than usual. The program learned that "
                "from what people confirmed and what they set aside. It only counts because somebody agreed "
                "to it, and it can be set back. This is what counts differently:")},
            list};
}

/// What becomes of the evidence.
QList<Block> howPointsCount(const OverlapReportContent &content)
{
    const QString levels =
        Report::tr("The points add up to the score, at most 100. From %1 points an overlap is strong, "
                   "from %2 points it is probable.")
            .arg(content.strongFrom)
            .arg(content.probableFrom);
    const QString codes =
        Report::tr("Do both questions name the same DOI, parliamentary paper or SEA number? Then the "
                   "overlap is strong. A code that more than %1 records name does not count.")
            .arg(overlap::MostNamedBy);
    return {
        Paragraph{levels},
        Paragraph{Report::tr(
            "Did people choose concepts for both questions? Then one shared concept alone is never enough "
            "for a strong overlap: a ceiling takes points off. Without chosen concepts the text "
            "decides; there one shared word alone is not enough, unless both texts are short.")},
        Paragraph{codes},
        Paragraph{
            Report::tr("The same questions always give the same scores, on every computer. The texts stay on "
                       "the computer.")}};
}

QList<Block> whatPeopleDecide()
{
    return {
        Paragraph{Report::tr(
            "People can make a rule for one pair: always show it, or never. Then the level of that pair does "
            "not matter. They can also put an overlap in the list by hand. That one has no points, but a "
            "reason.")},
        Paragraph{Report::tr(
            "A score is no verdict. It says where looking pays. People decide whether two questions "
            "really belong together, and what happens next. What they set aside stays away until "
            "the questions change.")}};
}

QString whatIsCompared(MatrixDiagonal diagonal)
{
    return diagonal == MatrixDiagonal::With
               ? Report::tr("The program compares every knowledge question with all others, also with those "
                            "of the same unit. It looks at four things.")
               : Report::tr("The program compares every knowledge question with the questions of the other "
                            "units. It looks at four things.");
}

} // namespace

QList<Block> overlapMethod(const OverlapReportContent &content)
{
    QList<Block> blocks{Heading{1, Report::tr("How the program finds overlap"), Keep::WholePart},
                        Paragraph{whatIsCompared(content.diagonal)}, evidence()};
    return blocks + howPointsCount(content) + taught(content.weights) + whatPeopleDecide();
}

} // namespace kb
