// SPDX-License-Identifier: EUPL-1.2
#include "report/networkpaper.h"

#include "report/networkdrawing.h"
#include "report/networkwords.h"
#include "report/overlapwords.h"
#include "report/pageroom.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString nameOfQuestion(const NetworkQuestion &question)
{
    return QStringLiteral("%1 %2").arg(question.code, question.title);
}

Table tiesTable(const QuestionNetwork &network)
{
    Table table{.caption = Report::tr("Overlaps, strongest first"), .columns = {}, .rows = {}};
    table.columns = {{Report::tr("Question"), 9},
                     {Report::tr("And"), 9},
                     {Report::tr("Level"), 3},
                     {Report::tr("Points"), 2, Align::Right}};
    for (const NetworkTie &tie : network.ties)
        table.rows.append({nameOfQuestion(network.questions[tie.one]),
                           nameOfQuestion(network.questions[tie.other]), levelWords(tie), pointsWords(tie)});
    return table;
}

QList<Block> groupLists(const QuestionNetwork &network)
{
    QList<Block> blocks;
    for (int group = 0; group < network.groups.size(); ++group) {
        List questions;
        for (qsizetype at = 0; at < network.questions.size(); ++at) {
            const QString name = nameOfQuestion(network.questions[at]);
            if (network.questions[at].group == group)
                questions.items.append(network.isWithoutTies(at) ? Report::tr("%1 (weaker overlap)").arg(name)
                                                                 : name);
        }
        for (const NetworkQuestion &question : network.beside) {
            if (question.group == group)
                questions.items.append(
                    Report::tr("%1 (weaker overlap; not drawn)").arg(nameOfQuestion(question)));
        }
        if (!questions.items.isEmpty())
            blocks << Heading{2, network.groups[group]} << questions;
    }
    if (!blocks.isEmpty())
        blocks.prepend(Heading{1, Report::tr("Groups of questions")});
    return blocks;
}

/// What the lines mean and the drawing, on a page for them alone.
QList<Block> pageOfDrawing(const QuestionNetwork &network, PaperSize size)
{
    constexpr double legendHeight = 14 * PointsPerMillimetre; // two lines of words
    const QSizeF room = landscapeRoom(size) - QSizeF(0, legendHeight);
    return {PageBreak{Orientation::Landscape}, Paragraph{networkLegend(network)},
            networkDrawing(network, planOf(network), room).drawing, PageBreak{Orientation::Portrait}};
}

/// The drawing stands below the title. Where it is too high the groups do, which can be divided over pages,
/// and it follows them.
QList<Block> withTitle(const QList<Block> &title, const QuestionNetwork &network, const Info &info)
{
    const QSizeF room = roomBelowTitle(info);
    const Drawing drawing = networkDrawing(network, planOf(network), room).drawing;
    constexpr double rounding = 0.5;
    if (drawing.size.height() > room.height() + rounding)
        return title + groupLists(network) + pageOfDrawing(network, info.paperSize) +
               QList<Block>{tiesTable(network)};
    return QList<Block>{PageBreak{Orientation::Landscape}} + title +
           QList<Block>{Paragraph{networkLegend(network)}, drawing, PageBreak{Orientation::Portrait},
                        tiesTable(network)} +
           groupLists(network);
}

} // namespace

Document networkPaper(const NetworkPaperContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Network of questions");
    info.shareLevel = shareLevelOf(content);
    const TitleBlock title{.kicker = Report::tr("Overlap"), .title = info.title};
    const QuestionNetwork &network = content.network;
    if (network.questions.isEmpty())
        return {info, {title, Paragraph{Report::tr("No questions that overlap in this selection.")}}};
    return {info, withTitle({title, Paragraph{networkExtent(network)}}, network, info)};
}

} // namespace kb
