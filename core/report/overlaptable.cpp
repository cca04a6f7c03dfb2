// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

Text codeAndText(const ReportedQuestion &question)
{
    return strong(question.code + u'\n').add(marked(question.text, question.shared));
}

/// With when it is needed, on a line of its own.
Text codeTextAndNeed(const ReportedQuestion &question, Language language)
{
    Text text = codeAndText(question);
    if (const QString needed = neededBefore(question, language); !needed.isEmpty())
        text.add(u'\n' + needed);
    return text;
}

QList<Text> rowToActOn(const ReportedPair &pair, Language language)
{
    return {pointsText(pair),
            codeTextAndNeed(pair.a, language),
            codeTextAndNeed(pair.b, language),
            sharedWords(pair),
            openProposal(pair),
            decisionLine(pair, language)};
}

/// What is no overlap needs no day and no proposal.
QList<Text> rowSetAside(const ReportedPair &pair, Language language)
{
    return {pointsText(pair), codeAndText(pair.a), codeAndText(pair.b), sharedWords(pair),
            decisionLine(pair.decision, language)};
}

using RowOfPair = QList<Text> (*)(const ReportedPair &pair, Language language);

/// A column that no row fills says nothing.
Table withoutEmptyColumns(Table table)
{
    for (qsizetype column = table.columns.size() - 1; column >= 0; --column) {
        const auto isEmpty = [column](const QList<Text> &row) { return row[column].isEmpty(); };
        if (!std::ranges::all_of(table.rows, isEmpty))
            continue;
        table.columns.removeAt(column);
        for (QList<Text> &row : table.rows)
            row.removeAt(column);
    }
    return table;
}

/// The rows that find a place in the table, and a sentence about the others.
QList<Block> filledTable(Table table, const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                         RowOfPair rowOf)
{
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, pairs.size());
    for (const ReportedPair &pair : pairs.first(shown))
        table.rows.append(rowOf(pair, content.info.language));
    QList<Block> blocks{withoutEmptyColumns(table)};
    if (shown < pairs.size())
        blocks << remainder(pairs.size() - shown);
    return blocks;
}

Table tableToActOn(const QString &caption, const QString &shared)
{
    return {.caption = caption,
            .columns = {{Report::tr("Score"), 3, Align::Right},
                        {Report::tr("Question"), 9},
                        {Report::tr("Other question"), 9},
                        {shared, 7},
                        {Report::tr("Proposal"), 7},
                        {Report::tr("Decision"), 6}}};
}

bool isReasonGiven(const QList<ReportedPair> &pairs)
{
    return std::ranges::any_of(pairs, [](const ReportedPair &pair) { return !pair.reason.isEmpty(); });
}

QString captionOfAdded(const QList<ReportedPair> &pairs)
{
    const bool isSaidWhy = isReasonGiven(pairs);
    const bool isWithoutPoints = std::ranges::all_of(pairs, &ReportedPair::isByHand);
    if (isWithoutPoints)
        return isSaidWhy ? Report::tr("Nobody counted points for them: people say why")
                         : Report::tr("Nobody counted points for them");
    return isSaidWhy ? Report::tr("Too few points for a level, or none: people say why")
                     : Report::tr("Too few points for a level, or none");
}

} // namespace

PairsByLevel pairsByLevel(const OverlapReportContent &content)
{
    PairsByLevel levels;
    for (const ReportedPair &pair : content.pairs) {
        if (pair.isByHand || pair.score < content.probableFrom)
            levels.added.append(pair);
        else
            (pair.score >= content.strongFrom ? levels.strong : levels.probable).append(pair);
    }
    return levels;
}

bool isSetAside(const ReportedPair &pair)
{
    return pair.countsAs(OverlapState::Weggelegd);
}

PairsByLevel withoutSetAside(PairsByLevel pairs)
{
    for (QList<ReportedPair> *level : {&pairs.strong, &pairs.probable, &pairs.added})
        level->removeIf(isSetAside);
    return pairs;
}

QList<Block> pairTables(const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                        const QString &name)
{
    QList<Block> blocks;
    for (const QList<NamedPairs> rows = byPrecedence(pairs, name); const NamedPairs &row : rows)
        blocks +=
            filledTable(tableToActOn(row.name, Report::tr("In common")), content, row.pairs, rowToActOn);
    return blocks;
}

QList<Block> addedOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs)
{
    if (pairs.isEmpty())
        return {};
    const QString shared = isReasonGiven(pairs) ? Report::tr("Why") : Report::tr("In common");
    const Table table = tableToActOn(captionOfAdded(pairs), shared);
    return QList<Block>{Heading{1, Report::tr("Overlaps that people put in the list")}} +
           filledTable(table, content, pairs, rowToActOn);
}

QList<Block> setAsideOverlaps(const OverlapReportContent &content)
{
    QList<ReportedPair> aside;
    std::ranges::copy_if(content.pairs, std::back_inserter(aside), isSetAside);
    if (aside.isEmpty() || content.dismissed == DismissedPairs::Counted)
        return {};
    const Table table{.caption = Report::tr("People decided that these do not overlap"),
                      .columns = {{Report::tr("Score"), 3, Align::Right},
                                  {Report::tr("Question"), 9},
                                  {Report::tr("Other question"), 9},
                                  {Report::tr("In common"), 6},
                                  {Report::tr("Decision"), 9}}};
    return QList<Block>{Heading{1, Report::tr("Set aside, with the reason")}} +
           filledTable(table, content, aside, rowSetAside);
}

Paragraph remainder(qsizetype count)
{
    return {Report::tr("%1 more are not in this report. You find them in the program, in the tab Overlap.")
                .arg(count)};
}

QString sharedWords(const ReportedPair &pair)
{
    if (!pair.reason.isEmpty())
        return pair.reason;
    if (!pair.concepts.isEmpty())
        return pair.concepts.join(QStringLiteral(", "));
    const auto telling = std::ranges::find_if(
        pair.parts, [](const ReportedPart &part) { return part.points > 0 && !part.evidence.isEmpty(); });
    return telling == pair.parts.end() ? QString() : telling->evidence;
}

QString openProposal(const ReportedPair &pair)
{
    return pair.isAgreed() ? QString() : pair.proposal;
}

QString neededBefore(const ReportedQuestion &question, Language language)
{
    if (question.isAnswered())
        return Report::tr("answered");
    return question.needBy.isValid() ? Report::tr("needed before %1").arg(longDate(question.needBy, language))
                                     : QString();
}

} // namespace kb
