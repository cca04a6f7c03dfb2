// SPDX-License-Identifier: EUPL-1.2
#include "report/whatworkspaper.h"

#include "report/effectwords.h"
#include "report/labels.h"
#include "report/sharing.h"
#include "report/strengthwords.h"
#include "report/words.h"

#include <set>

namespace kb {

namespace {

using namespace doc;

QList<Finding> plainFindings(const ReportedApproach &approach)
{
    QList<Finding> findings;
    for (const ReportedFinding &reported : approach.findings)
        findings.append(reported.finding);
    return findings;
}

Table approachesTable(const QList<ReportedApproach> &approaches)
{
    Table table{.caption = Report::tr("Approaches, with what studies found"),
                .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Approach"), 8},
                     {Report::tr("Findings"), 6},
                     {Report::tr("Count"), 3, Align::Right},
                     {Report::tr("Verdict"), 6},
                     {Report::tr("Units"), 5}};
    for (const ReportedApproach &approach : approaches)
        table.rows.append({approach.name, effectsText(plainFindings(approach)),
                           QString::number(approach.findings.size()), label(approach.judged.verdict),
                           approach.units.join(QStringLiteral(", "))});
    return table;
}

/// The sentence, and under which conditions it holds.
Text foundText(const Finding &finding)
{
    Text text(finding.statement);
    const auto add = [&text](const QString &words, const QString &value) {
        if (!value.isEmpty())
            text.add(QStringLiteral(" · ") + words.arg(value));
    };
    add(Report::tr("For whom: %1"), finding.targetGroup);
    add(Report::tr("Works only if: %1"), finding.conditions);
    return text;
}

Table foundTable(const ReportedApproach &approach)
{
    Table table{.caption = Report::tr("Findings about %1").arg(approach.name)};
    table.columns = {{Report::tr("Does it work?"), 4},
                     {Report::tr("Strength of evidence"), 5},
                     {Report::tr("Finding"), 12},
                     {Report::tr("Study"), 5},
                     {Report::tr("Page"), 2, Align::Right}};
    for (const ReportedFinding &reported : approach.findings)
        table.rows.append({label(reported.finding.direction), strengthText(reported.finding.strength),
                           foundText(reported.finding), reported.study, reported.finding.page});
    return table;
}

/// The studies of the table by code and title; each once.
List studiesOf(const ReportedApproach &approach)
{
    List list;
    std::set<QString> named;
    for (const ReportedFinding &reported : approach.findings) {
        if (named.insert(reported.study).second)
            list.items.append(Text().add(reported.study + u' ', Emphasis::Strong).add(reported.title));
    }
    return list;
}

QList<Block> approachPart(const ReportedApproach &approach)
{
    QList<Block> blocks{Heading{1, approach.name, Keep::WholePart},
                        Facts{{{Report::tr("Kind"), label(approach.kind)},
                               {Report::tr("Verdict"), verdictText(approach.judged)},
                               {Report::tr("Code"), approach.code}}}};
    if (!approach.description.isEmpty())
        blocks << Paragraph{approach.description};
    if (approach.findings.isEmpty())
        return blocks << Paragraph{Report::tr("No study says anything about it yet.")};
    return blocks << foundTable(approach) << studiesOf(approach);
}

} // namespace

Document whatWorksPaper(const WhatWorksContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("What works and what does not");
    info.shareLevel = shareLevelOf(info.shareLevel, content.named);
    QList<Block> blocks{
        TitleBlock{.kicker = Report::tr("Research"), .title = info.title},
        Paragraph{Report::tr("A verdict is a count of findings, not a scientific synthesis. Always read the "
                             "studies.")}};
    if (content.approaches.isEmpty())
        blocks << Paragraph{Report::tr("No approaches in this selection.")};
    if (content.approaches.size() > 1)
        blocks << approachesTable(content.approaches) << Paragraph{effectSigns()};
    for (const ReportedApproach &approach : content.approaches)
        blocks << approachPart(approach);
    return {info, blocks};
}

} // namespace kb
