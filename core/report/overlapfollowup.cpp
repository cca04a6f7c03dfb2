// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/proposalwords.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

Text codeAndTitle(const QString &code, const QString &title)
{
    return strong(code + u'\n').add(title);
}

/// The question, and when it needs its answer.
Text askedQuestion(const ReportedUse &use, Language language)
{
    Text text = codeAndTitle(use.questionCode, use.question);
    if (use.needBy.isValid())
        text.add(u'\n' + Report::tr("needed before %1").arg(longDate(use.needBy, language)));
    return text;
}

/// Why the two belong together, and what who asks can do with it.
Text whyAndWhatNext(const ReportedUse &use)
{
    return Text(use.why).add(u'\n' + useProposalWords(use.questionUnit));
}

} // namespace

QList<Block> useTable(const OverlapReportContent &content, const QList<ReportedUse> &uses,
                      const QString &caption)
{
    Table table{.caption = caption};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("Question"), 9},
                     {Report::tr("Study"), 7},
                     {Report::tr("Why"), 11}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, uses.size());
    for (const ReportedUse &use : uses.first(shown))
        table.rows.append({pointsText(use), askedQuestion(use, content.info.language),
                           codeAndTitle(use.studyCode, use.study), whyAndWhatNext(use)});
    if (shown == uses.size())
        return {table};
    return {table, remainder(uses.size() - shown)};
}

QList<Block> usableResults(const OverlapReportContent &content)
{
    const bool isWithin = content.isAlsoWithinUnits();
    const Heading heading{1, isWithin ? Report::tr("Results that can be used")
                                      : Report::tr("Results that others can use")};
    if (content.uses.isEmpty())
        return {heading,
                Paragraph{isWithin
                              ? Report::tr("No study fits a question.")
                              : Report::tr("No unit has a study that fits a question of another unit.")}};
    const QString caption =
        isWithin ? Report::tr("Questions, and studies that may answer them, also of the unit that asks")
                 : Report::tr("Questions, and studies of other units that may answer them");
    return QList<Block>{heading} + useTable(content, content.uses, caption);
}

} // namespace kb
