// SPDX-License-Identifier: EUPL-1.2
#include "report/pairpaper.h"

#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/overlapwords.h"
#include "report/sharing.h"
#include "report/words.h"
#include "text/capital.h"

namespace kb {

namespace {

using namespace doc;

/// "Strong, 73 of 100"; people put a pair there without points.
QString levelAndScore(const PairPaperContent &content, const ReportedPair &pair)
{
    if (pair.parts.isEmpty())
        return withCapital(pointsText(pair));
    return Report::tr("%1, %2 of 100").arg(withCapital(label(content.level))).arg(pair.score);
}

TitleBlock titleOfPaper(const PairPaperContent &content, const ReportedPair &pair)
{
    TitleBlock title{.kicker = withCapital(label(content.kind)), .title = content.report.info.title};
    title.facts = {{Report::tr("Level"), levelAndScore(content, pair)},
                   {Report::tr("Status"), label(pair.stateNow())},
                   {Report::tr("Units"), pair.a.unit == pair.b.unit
                                             ? pair.a.unit
                                             : Report::tr("%1 and %2").arg(pair.a.unit, pair.b.unit)}};
    if (content.urgentBy.isValid())
        title.facts.append(
            {Report::tr("Urgent by"), longDate(content.urgentBy, content.report.info.language)});
    return title;
}

/// "Noor de Wit: confirmed", when more than one person judged the pair.
List judgements(const QList<ReportedJudgement> &judged)
{
    List list;
    for (const ReportedJudgement &each : judged) {
        const QString who = each.who.isEmpty() ? Report::tr("somebody else") : each.who;
        list.items.append(strong(who).add(QStringLiteral(": ") + label(each.state)));
    }
    return list;
}

/// Who judged it or was asked to; no blocks when one person decided alone.
QList<Block> reviewing(const PairPaperContent &content)
{
    QList<Block> blocks;
    if (content.judged.size() > 1)
        blocks << Heading{1, Report::tr("Reviewers")} << judgements(content.judged);
    if (!content.asked.isEmpty())
        blocks << Facts{{{Report::tr("Asked to judge it too"), content.asked.join(QStringLiteral(", "))}}};
    return blocks;
}

} // namespace

Document pairPaper(const PairPaperContent &content)
{
    const ReportedPair pair = content.report.pairs.value(0);
    PairPaperContent titled = content;
    if (titled.report.info.title.isEmpty())
        titled.report.info.title = QStringLiteral("%1 × %2").arg(pair.a.code, pair.b.code);
    titled.report.info.shareLevel = shareLevelOf(titled.report);

    QList<Block> blocks{titleOfPaper(titled, pair)};
    if (!pair.reason.isEmpty())
        blocks << Facts{{{Report::tr("Why it is in the list"), pair.reason}}};
    if (!pair.a.shared.isEmpty())
        blocks << Paragraph{Report::tr("Words that both use are bold and underlined.")};
    blocks += aboutPair(pair, titled.report);
    if (content.isWithoutWords)
        blocks << Paragraph{Report::tr(
            "This bank is too large to look up the words that both share. They are not on this paper.")};
    blocks += reviewing(titled);
    return {titled.report.info, blocks};
}

} // namespace kb
