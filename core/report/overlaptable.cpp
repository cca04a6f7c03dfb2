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
    return pair.decision.state == OverlapState::Weggelegd && !pair.changedSinceDecision;
}

PairsByLevel withoutSetAside(PairsByLevel pairs)
{
    for (QList<ReportedPair> *level : {&pairs.strong, &pairs.probable, &pairs.added})
        level->removeIf(isSetAside);
    return pairs;
}

QString pointsText(int score, bool isByHand)
{
    return isByHand ? Report::tr("by hand") : QString::number(score);
}

QList<Block> pairTable(const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                       const QString &caption)
{
    Table table{.caption = caption};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("From"), 9},
                     {Report::tr("And"), 9},
                     {Report::tr("In common"), 6},
                     {Report::tr("Decision"), 9}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, pairs.size());
    for (const ReportedPair &pair : pairs.first(shown)) {
        table.rows.append({pointsText(pair.score, pair.isByHand), codeAndText(pair.a), codeAndText(pair.b),
                           sharedWords(pair), decisionLine(pair.decision, content.info.language)});
    }
    if (shown == pairs.size())
        return {table};
    return {table, remainder(pairs.size() - shown)};
}

QList<Block> addedOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs)
{
    if (pairs.isEmpty())
        return {};
    Table table{.caption = Report::tr("Nobody counted points for them: people say why")};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("From"), 9},
                     {Report::tr("And"), 9},
                     {Report::tr("Why"), 6},
                     {Report::tr("Decision"), 9}};
    for (const ReportedPair &pair : pairs) {
        table.rows.append({pointsText(pair.score, pair.isByHand), codeAndText(pair.a), codeAndText(pair.b),
                           sharedWords(pair), decisionLine(pair.decision, content.info.language)});
    }
    return {Heading{1, Report::tr("Overlaps that people put in the list")}, table};
}

QList<Block> setAsideOverlaps(const OverlapReportContent &content)
{
    QList<ReportedPair> aside;
    std::ranges::copy_if(content.pairs, std::back_inserter(aside), isSetAside);
    if (aside.isEmpty())
        return {};
    return QList<Block>{Heading{1, Report::tr("Set aside, with the reason")}} +
           pairTable(content, aside, Report::tr("People decided that these do not overlap"));
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

} // namespace kb
