// SPDX-License-Identifier: EUPL-1.2
#include "report/opportunitiespaper.h"

#include "report/averagewords.h"
#include "report/labels.h"
#include "report/proposalwords.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

List listOf(const QList<NamedLine> &lines)
{
    List list;
    for (const NamedLine &line : lines) {
        Text text;
        if (!line.code.isEmpty())
            text.add(line.code + u' ', Emphasis::Strong);
        text.add(titleOnPaper(line));
        if (!line.note.isEmpty())
            text.add(QStringLiteral(" · ") + line.note);
        list.items.append(text);
    }
    return list;
}

void addList(QList<Block> &blocks, const QString &heading, const QList<NamedLine> &lines)
{
    if (!lines.isEmpty())
        blocks << Heading{2, heading} << listOf(lines);
}

List bulletsOf(const QStringList &sentences)
{
    List list;
    for (const QString &sentence : sentences)
        list.items.append(Text(sentence));
    return list;
}

Table groupsTable(const OpportunitiesPaperContent &content)
{
    Table table{.caption = Report::tr("Questions to programme together, most units first"),
                .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Subject"), 8},
                     {Report::tr("Units"), 4},
                     {Report::tr("Questions"), 3, Align::Right},
                     {Report::tr("Needed by"), 4},
                     {Report::tr("Proposal"), 8}};
    for (const ReportedOpportunity &group : content.groups)
        table.rows.append({group.title, group.units.join(QStringLiteral(", ")),
                           QString::number(group.questions.size()),
                           shortDate(group.needBy, content.info.language), proposalWords(group.proposal)});
    return table;
}

/// From what the average of a group is taken: it can be added up.
void addCountedPairs(QList<Block> &blocks, const ReportedOpportunity &group)
{
    const CountedPairs &counted = group.counted;
    if (counted.count() == 0)
        return;
    Table table{.caption = sumWords(counted)};
    table.columns = {{Report::tr("Pair"), 12}, {Report::tr("Points"), 3, Align::Right}};
    for (qsizetype at = 0; at < counted.highest.size(); ++at)
        table.rows.append({group.highestByName.value(at), QString::number(counted.highest[at].points)});
    if (counted.others > 0)
        table.rows.append({othersWords(counted), QString::number(counted.pointsOfOthers)});
    blocks << Heading{2, Report::tr("Pairs of different units")} << table;
    if (const QString zero = zeroWords(counted); !zero.isEmpty())
        blocks << Paragraph{zero};
}

QList<Block> partOf(const ReportedOpportunity &group, Language language)
{
    QList<Block> blocks{Heading{1, group.title, Keep::WholePart}};
    Facts facts{{{Report::tr("Units"), group.units.join(QStringLiteral(", "))},
                 {Report::tr("Proposal"), proposalWords(group.proposal)},
                 {Report::tr("Questions that are needed"),
                  Report::tr("%1 of %2").arg(group.needed).arg(group.questions.size())}}};
    if (group.needBy.isValid())
        facts.facts.append({Report::tr("Needed by"), longDate(group.needBy, language)});
    if (!group.experts.isEmpty())
        facts.facts.append(
            {Report::tr("Experts known to several units"), group.experts.join(QStringLiteral(", "))});
    blocks << facts;
    addList(blocks, Report::tr("Questions"), group.questions);
    addCountedPairs(blocks, group);
    if (!group.hinges.isEmpty())
        blocks << Heading{2, Report::tr("What hangs on one pair of different units")}
               << bulletsOf(group.hinges);
    addList(blocks, Report::tr("Who has a project or money"), group.projects);
    addList(blocks, Report::tr("Studies that cover it"), group.studies);
    return blocks;
}

} // namespace

QString titleOnPaper(const NamedLine &line)
{
    return line.isAnswered ? Report::tr("%1 (answered)").arg(line.title) : line.title;
}

Document opportunitiesPaper(const OpportunitiesPaperContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Programme together");
    info.shareLevel = shareLevelOf(content);
    QList<Block> blocks{TitleBlock{.kicker = Report::tr("Overlap"), .title = info.title}};
    if (content.groups.isEmpty())
        blocks << Paragraph{Report::tr("No questions to programme together.")};
    else
        blocks << groupsTable(content);
    for (const ReportedOpportunity &group : content.groups)
        blocks << partOf(group, info.language);
    if (!content.agreed.isEmpty())
        blocks << Heading{1, Report::tr("Agreed to do together")} << listOf(content.agreed);
    if (!content.notNeeded.isEmpty())
        blocks << Heading{1, Report::tr("Not needed to programme together")} << listOf(content.notNeeded);
    if (!content.loose.isEmpty())
        blocks << Heading{1, Report::tr("Open questions in no group")} << listOf(content.loose);
    return {info, blocks};
}

} // namespace kb
