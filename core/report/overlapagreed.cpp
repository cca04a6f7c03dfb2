// SPDX-License-Identifier: EUPL-1.2
#include "report/agreedwords.h"
#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype CodesInACell = 4;

QString agreedRecords(const ReportedAction &action)
{
    QString codes = action.about.mid(0, CodesInACell).join(u'\n');
    return action.about.size() > CodesInACell ? codes + QStringLiteral(" …") : codes;
}

/// What it is, and what came of it. Most say their kind themselves: "Programme together: …".
Text agreedWhat(const ReportedAction &action)
{
    Text text = strong(action.what);
    if (!action.what.startsWith(label(action.kind)))
        text.add(u'\n' + label(action.kind));
    if (action.answer && !action.answerText.isEmpty())
        text.add(u'\n' + Report::tr("%1 says: %2").arg(action.lead, action.answerText));
    if (!action.followUp.isEmpty())
        text.add(u'\n' + Report::tr("made of it: %1").arg(action.followUp));
    if (!action.result.isEmpty())
        text.add(u'\n' + Report::tr("result: %1").arg(action.result));
    return text;
}

Text agreedWho(const ReportedAction &action)
{
    Text text = strong(action.lead);
    if (!action.others.isEmpty())
        text.add(u'\n' + Report::tr("with %1").arg(action.others.join(QStringLiteral(", "))));
    return text;
}

QString agreedStatus(const ReportedAction &action)
{
    QStringList lines{label(action.status)};
    if (action.answer)
        lines.append(QStringLiteral("%1: %2").arg(action.lead, label(*action.answer)));
    if (action.daysLate > 0)
        lines.append(Report::tr("%n day(s) overdue", nullptr, action.daysLate));
    return lines.join(u'\n');
}

Table actionTable(const OverlapReportContent &content)
{
    Table table{.caption = Report::tr("What is to be ready first comes first")};
    table.columns = {{Report::tr("What"), 11},
                     {Report::tr("About"), 6},
                     {Report::tr("Who leads"), 5},
                     {Report::tr("Ready before"), 5},
                     {Report::tr("Status"), 4}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, content.agreed.size());
    for (const ReportedAction &action : content.agreed.first(shown))
        table.rows.append({agreedWhat(action), agreedRecords(action), agreedWho(action),
                           longDate(action.due, content.info.language), agreedStatus(action)});
    return table;
}

QList<Text> decisionRow(const ReportedPair &pair, Language language)
{
    const ReportedDecision &decision = pair.decision;
    const QString what = decision.note.isEmpty() ? label(decision.state) : decision.note;
    return {Report::tr("%1 and %2").arg(pair.a.code, pair.b.code), what, decision.by,
            longDate(decision.on, language), label(decision.state)};
}

/// Pairs that are decided on like that, without a word about who leads and by when.
Table decisionTable(const OverlapReportContent &content)
{
    Table table{.caption = Report::tr("Decided, and nobody wrote down who leads and by when"),
                .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Questions"), 6},
                     {Report::tr("What"), 9},
                     {Report::tr("Agreed by"), 4},
                     {Report::tr("On"), 5},
                     {Report::tr("Status"), 5}};
    for (const ReportedPair &pair : content.pairs) {
        if (pair.isAgreed() && !pair.decision.isOfAgreement && !actionAbout(content, pair))
            table.rows.append(decisionRow(pair, content.info.language));
    }
    return table;
}

/// How much an action says about these two: what stands before what fell, what is about them alone before
/// what is about their group; 0 says nothing.
int claimOn(const QSet<Uid> &both, const ReportedAction &action)
{
    if (!action.records.contains(both))
        return 0;
    const bool isOfPair = action.records.size() == both.size();
    if (stands(action.status, action.answer))
        return isOfPair ? 3 : 2;
    return isOfPair ? 1 : 0;
}

} // namespace

const ReportedAction *actionAbout(const OverlapReportContent &content, const ReportedPair &pair)
{
    const QSet<Uid> both{pair.a.uid, pair.b.uid}; // codes can be double or change
    const auto claim = [&both](const ReportedAction &action) { return claimOn(both, action); };
    const auto best = std::ranges::max_element(content.agreed, {}, claim); // of equals the first
    return best != content.agreed.end() && claim(*best) > 0 ? &*best : nullptr;
}

const ReportedAction *actionWithin(const OverlapReportContent &content, const ReportedOpportunity &group)
{
    QSet<Uid> questions;
    for (const NamedLine &question : group.questions)
        questions.insert(question.uid);
    const auto found = std::ranges::find_if(content.agreed, [&](const ReportedAction &action) {
        const bool isAhead = isRunning(action.status) && stands(action.status, action.answer);
        return isAhead && !action.records.isEmpty() && questions.contains(action.records);
    });
    return found == content.agreed.cend() ? nullptr : &*found;
}

QString agreedLine(const ReportedAction &action, Language language)
{
    return whoAndWhen(action.lead, action.due, language);
}

QList<Block> agreedActions(const OverlapReportContent &content)
{
    QList<Block> blocks{Heading{1, Report::tr("Agreed actions")}};
    if (!content.agreed.isEmpty())
        blocks << actionTable(content);
    if (content.agreed.size() > content.rowsPerTable)
        blocks << remainder(content.agreed.size() - content.rowsPerTable);
    if (const Table decided = decisionTable(content); !decided.rows.isEmpty())
        blocks << decided;
    return blocks.size() > 1 ? blocks : QList<Block>();
}

} // namespace kb
