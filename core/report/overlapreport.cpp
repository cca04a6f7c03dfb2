// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapreport.h"

#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString period(const OverlapReportContent &content)
{
    const Language language = content.info.language;
    const QString until = longDate(content.until, language);
    const QString days =
        content.from.isValid()
            ? Report::tr("%1 up to and including %2").arg(longDate(content.from, language), until)
            : Report::tr("up to and including %1").arg(until);
    return content.previous ? days : Report::tr("%1; this is the first report").arg(days);
}

QList<Block> probableOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs)
{
    const Heading heading{1, Report::tr("Probable overlaps")};
    if (pairs.isEmpty())
        return {heading, Paragraph{Report::tr("There are no probable overlaps.")}};
    return QList<Block>{heading} + pairTables(content, pairs, Report::tr("Probable"));
}

QList<Block> blocksOf(const OverlapReportContent &content)
{
    const PairsByLevel all = pairsByLevel(content);
    const PairsByLevel pairs = withoutSetAside(all);

    QList<Block> blocks{overlapTitle(content, Report::tr("Overlap report")), packagesUsed(content)};
    blocks += overlapSummary(content, all);
    blocks += unitMatrixChapter(content, pairs);
    blocks += groupsToProgramme(content);
    blocks += strongOverlaps(content, pairs.strong);
    blocks += addedOverlaps(content, pairs.added);
    blocks += usableResults(content);
    blocks += touchingProjects(content);
    blocks += agreedActions(content);
    blocks += gapsPerUnit(content);
    blocks += probableOverlaps(content, pairs.probable);
    blocks += setAsideOverlaps(content);
    blocks += overlapMethod(content);
    blocks += qualityOfLevels(content);
    return blocks;
}

} // namespace

TitleBlock overlapTitle(const OverlapReportContent &content, const QString &kicker)
{
    TitleBlock title{.kicker = kicker, .title = content.info.title};
    title.facts = {{Report::tr("Period"), period(content)},
                   {Report::tr("Levels"), Report::tr("strong: %1 to 100 points; probable: %2 to %3 points")
                                              .arg(content.strongFrom)
                                              .arg(content.probableFrom)
                                              .arg(content.strongFrom - 1)}};
    if (!content.engineVersion.isEmpty())
        title.facts.append({Report::tr("Computed with"), content.engineVersion});
    return title;
}

Document overlapReport(const OverlapReportContent &content)
{
    OverlapReportContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = Report::tr("Questions that belong together");
    if (titled.info.selection.isEmpty())
        titled.info.selection = Report::tr("all dossiers, strong and probable overlaps; urgent ones first, "
                                           "then what can still change, then by score");
    titled.info.shareLevel = shareLevelOf(titled);
    return {titled.info, blocksOf(titled)};
}

} // namespace kb
