// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmethodpart.h"

#include "report/gapprioritywords.h"
#include "report/gapwords.h"
#include "report/words.h"

namespace kb {

using namespace doc;

namespace {

List naturesExplained()
{
    List natures{.items = {}, .kind = ListKind::Bullets};
    for (const GapNature nature : allOf<GapNature>())
        natures.items.append(strong(label(nature) + u':').add(u' ' + gapNatureText(nature)));
    return natures;
}

List priorityExplained(const GapWeights &weights)
{
    List sentences{.items = {}, .kind = ListKind::Bullets};
    for (const QString &sentence : gapPriorityRule(weights))
        sentences.items.append(Text(sentence));
    return sentences;
}

} // namespace

QList<Block> gapMethod(const GapNorms &norms, const GapWeights &weights)
{
    List rules{.items = {}, .kind = ListKind::Bullets};
    for (const GapKind kind : allOf<GapKind>())
        rules.items.append(strong(label(kind) + u'.').add(u' ' + gapRuleText(kind, norms)));
    return {
        Heading{1, Report::tr("How the program finds gaps")},
        Paragraph{Report::tr(
            "The program reads the records of the bank and applies fixed rules. It does not know what "
            "nobody wrote down. A gap is therefore a reason to look, not a judgement.")},
        rules,
        Paragraph{
            Report::tr("With each gap the program proposes what is lacking. A person may say that it is "
                       "something else.")},
        naturesExplained(),
        Paragraph{Report::tr(
            "Before a question is called a gap, the program looks in all studies of the bank for what "
            "resembles it. What may fit stands beside the question, and so do the other studies that come "
            "nearest, so that you can check it. Beside a study that nobody uses stand the studies that "
            "resemble it, and which of these are in use: perhaps one of them is used instead.")},
        Paragraph{Report::tr(
            "Who accepts a gap gives a reason. When a question or a project that came of a gap "
            "brings knowledge, the program asks whether the gap is solved; a person says so. A gap "
            "that was accepted or solved comes back when what the rule looks at changes.")},
        Paragraph{Report::tr("A gap that somebody confirmed stays when the rule does not find it any more, "
                             "until a person says that it is solved.")},
        Heading{2, Report::tr("How the place of a gap is worked out")},
        priorityExplained(weights),
    };
}

} // namespace kb
