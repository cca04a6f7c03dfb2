// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

Text codeAndText(const ReportedQuestion &question)
{
    return strong(question.code + u'\n').add(marked(question.text, question.shared));
}

} // namespace

QList<Block> pairTable(const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                       const QString &caption)
{
    Table table{.caption = caption};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("From"), 10},
                     {Report::tr("And"), 10},
                     {Report::tr("In common"), 7},
                     {Report::tr("Decision"), 6}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, pairs.size());
    for (const ReportedPair &pair : pairs.first(shown)) {
        table.rows.append({QString::number(pair.score), codeAndText(pair.a), codeAndText(pair.b),
                           sharedWords(pair), decisionLine(pair.decision, content.info.language)});
    }
    if (shown == pairs.size())
        return {table};
    return {table, remainder(pairs.size() - shown)};
}

Paragraph remainder(qsizetype count)
{
    return {Report::tr("%1 more are not in this report. You find them in the program, in the tab Overlap.")
                .arg(count)};
}

QString sharedWords(const ReportedPair &pair)
{
    if (!pair.concepts.isEmpty())
        return pair.concepts.join(QStringLiteral(", "));
    const auto telling = std::ranges::find_if(
        pair.parts, [](const ReportedPart &part) { return part.points > 0 && !part.evidence.isEmpty(); });
    return telling == pair.parts.end() ? QString() : telling->evidence;
}

} // namespace kb
