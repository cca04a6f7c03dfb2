// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

using namespace doc;

QList<Block> overlapMethod(const OverlapReportContent &content)
{
    const List evidence{
        .items = {
            strong(Report::tr("Concepts."))
                .add(Report::tr(" Which words from the concept list belong to both questions? A rare concept "
                                "counts for more. General concepts, such as municipalities, do not count.")),
            strong(Report::tr("Text."))
                .add(Report::tr(" Which other words do the questions have in common? The program knows that "
                                "compound words contain other words, and that words have several forms.")),
            strong(Report::tr("Connection."))
                .add(Report::tr(" Do both questions use the same study, or belong to the same dossier?")),
            strong(Report::tr("Moment."))
                .add(Report::tr(" Are the answers needed in the same period? A difference of more than six "
                                "months takes points off.")),
        }};
    const QString levels =
        Report::tr("The points add up to the score, at most 100. From %1 points an overlap is "
                   "strong, from %2 points it is probable. One shared concept or one shared "
                   "word is never enough for a strong overlap: then a ceiling takes points off.")
            .arg(content.strongFrom)
            .arg(content.probableFrom);
    return {
        Heading{1, Report::tr("How the program finds overlap")},
        Paragraph{Report::tr("The program compares every knowledge question with the questions of the other "
                             "units. It looks at four things.")},
        evidence,
        Paragraph{levels},
        Paragraph{
            Report::tr("The same questions always give the same scores, on every computer. No text leaves "
                       "the computer and no language model is used.")},
        Paragraph{Report::tr("A score is no verdict. It says where looking pays. People decide whether two "
                             "questions really belong together, and what happens next. What they set aside "
                             "stays away until the questions change.")}};
}

} // namespace kb
