// SPDX-License-Identifier: EUPL-1.2
#include "report/listpaper.h"

#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostUpright = 4; ///< columns that can be read on a page that stands

Table tableOfList(const ListPaperContent &content)
{
    Table table{.caption = content.info.title,
                .columns = content.columns,
                .rows = {},
                .rowHeads = RowHeads::FirstColumn};
    for (const QStringList &row : content.rows)
        table.rows.append(QList<Text>(row.begin(), row.end()));
    return table;
}

} // namespace

Document listPaper(const ListPaperContent &content)
{
    QList<Block> blocks;
    if (content.columns.size() > MostUpright)
        blocks << PageBreak{Orientation::Landscape};
    blocks << TitleBlock{.kicker = Report::tr("List"),
                         .title = content.info.title,
                         .facts = {Fact{Report::tr("Count"), QString::number(content.total)}}};
    if (content.rows.isEmpty())
        return {content.info, blocks << Paragraph{Report::tr("Nothing in this selection.")}};
    if (content.rows.size() < content.total)
        blocks << Paragraph{Report::tr("Only the first %1 are on this paper.").arg(content.rows.size())};
    return {content.info, blocks << tableOfList(content)};
}

} // namespace kb
