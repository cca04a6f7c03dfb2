// SPDX-License-Identifier: EUPL-1.2
#include "report/persondata.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

TitleBlock titleOfData(const PersonDataContent &content)
{
    return {.kicker = Report::tr("Data about a person"),
            .title = content.name,
            .facts = {{Report::tr("Code"), content.code},
                      {Report::tr("Owner"), content.keptBy},
                      {Report::tr("On"), longDate(content.info.date, content.info.language)}}};
}

Table mentions(const QString &caption, const QList<PersonMention> &found)
{
    Table table{.caption = caption, .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Kind"), 4}, {Report::tr("Record"), 8}, {Report::tr("What it says"), 8}};
    for (const PersonMention &mention : found)
        table.rows.append({mention.kind, mention.record, mention.says});
    return table;
}

} // namespace

Document personData(const PersonDataContent &content)
{
    QList<Block> blocks{titleOfData(content)};
    blocks << Paragraph{Report::tr("This is everything that this knowledge bank holds about this person.")};
    blocks << Heading{1, Report::tr("What is written down")} << Facts{content.facts};
    blocks << Heading{1, Report::tr("Where this person is named")};
    if (content.named.isEmpty())
        blocks << Paragraph{Report::tr("No record names this person.")};
    else
        blocks << mentions(Report::tr("Records that name this person"), content.named);
    if (!content.written.isEmpty()) {
        blocks << Heading{1, Report::tr("Where the family name stands in a text")};
        blocks << Paragraph{Report::tr("It may be somebody else. Look at each before you hand this over.")};
        blocks << mentions(Report::tr("Texts with the family name"), content.written);
    }
    Document paper{content.info, blocks};
    paper.info.title = Report::tr("Data about %1").arg(content.name);
    paper.info.shareLevel = ShareLevel::EigenDg;
    return paper;
}

} // namespace kb
