// SPDX-License-Identifier: EUPL-1.2
#include "report/radarpaper.h"

#include "report/labels.h"
#include "report/radardrawing.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

/// A signal on a line of its own.
Text signalsIn(const QList<RadarMark> &marks, std::optional<Destep> sector, Horizon ring)
{
    Text text;
    for (const RadarMark &mark : marks) {
        const bool isThere = sector ? mark.destep.contains(*sector) : mark.destep.isEmpty();
        if (!isThere || mark.horizon != ring)
            continue;
        if (!text.isEmpty())
            text.add(QStringLiteral("\n"));
        text.add(mark.code, Emphasis::Strong).add(u' ' + mark.title);
    }
    return text;
}

/// Fields by horizon; what belongs to no field comes last, when there is any.
Table fieldsByHorizon(const QList<RadarMark> &marks)
{
    Table table{.caption = Report::tr("Signals by field and horizon"), .rowHeads = RowHeads::FirstColumn};
    table.columns.append({Report::tr("Field"), 4});
    for (const Horizon ring : allOf<Horizon>()) {
        const bool hasMarks =
            std::ranges::any_of(marks, [ring](const RadarMark &mark) { return mark.horizon == ring; });
        table.columns.append({label(ring), hasMarks ? 8 : 2});
    }
    const auto addRow = [&](const QString &name, std::optional<Destep> sector) {
        QList<Text> row{name};
        for (const Horizon ring : allOf<Horizon>())
            row.append(signalsIn(marks, sector, ring));
        table.rows.append(row);
    };
    for (const Destep sector : allOf<Destep>())
        addRow(label(sector), sector);
    if (std::ranges::any_of(marks, [](const RadarMark &mark) { return mark.destep.isEmpty(); }))
        addRow(Report::tr("No field chosen"), std::nullopt);
    return table;
}

QString ofFive(int points)
{
    return points == NotScored ? Report::tr("not assessed yet") : Report::tr("%1 of 5").arg(points);
}

/// What nobody judged is urgent where a date makes it so, and else nobody knows.
QString urgencyOnPaper(const RadarMark &mark)
{
    const bool isJudged = mark.impact != NotScored && mark.likelihood != NotScored;
    return isJudged || mark.urgency != Urgency::Midden ? label(mark.urgency) : Report::tr("not assessed yet");
}

Table marksTable(const RadarPaperContent &content)
{
    Table table{.caption = Report::tr("The signals, heaviest first"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Code"), 4},    {Report::tr("Signal"), 12},
                     {Report::tr("Impact"), 3},  {Report::tr("Likelihood"), 3},
                     {Report::tr("Urgency"), 3}, {Report::tr("Act before"), 5}};
    for (const RadarMark &mark : content.marks)
        table.rows.append({mark.code, mark.title, ofFive(mark.impact), ofFive(mark.likelihood),
                           urgencyOnPaper(mark), shortDate(mark.actBefore, content.info.language)});
    return table;
}

QString shownSignals(const RadarPaperContent &content)
{
    QString shown = Report::tr("%n signal(s), heaviest first", nullptr, int(content.marks.size()));
    if (content.settled > 0)
        shown += QStringLiteral("; ") + Report::tr("without %n signal(s) that are set aside or dealt with",
                                                   nullptr, content.settled);
    return shown;
}

/// As wide as the text of a page, in points.
double lineWidth(PaperSize size)
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    return (size == PaperSize::A3 ? 247 : 160) * pointsPerMillimetre;
}

bool namesEveryMark(const RadarPaperContent &content)
{
    return content.marks.isEmpty() ||
           radarDrawing(content.marks, lineWidth(content.info.paperSize)).marksWithoutCode == 0;
}

int openMarks(const QList<RadarMark> &marks)
{
    return int(std::ranges::count_if(marks, [](const RadarMark &mark) {
        return mark.impact == NotScored || mark.likelihood == NotScored;
    }));
}

QList<Block> drawnWithLegend(const RadarPaperContent &content)
{
    const RadarDrawing radar = radarDrawing(content.marks, lineWidth(content.info.paperSize));
    QList<Block> blocks{
        radar.drawing,
        Paragraph{Report::tr("Rings: the nearer to the middle, the sooner. Sectors: the fields of DESTEP; a "
                             "signal of two fields stands in both.")},
        Paragraph{
            Report::tr("Size: impact. Full mark: likely; half full: possible; open: unlikely. Bold code: "
                       "urgent.")}};
    if (const int open = openMarks(content.marks); open > 0)
        blocks << Paragraph{
            Report::tr("%n signal(s) are not assessed yet: the smallest, open marks.", nullptr, open)};
    if (radar.marksWithoutCode > 0)
        blocks << Paragraph{
            Report::tr("%n mark(s) have no room for their code; the table per field names them.", nullptr,
                       radar.marksWithoutCode)};
    if (content.left > 0)
        blocks << Paragraph{
            Report::tr("%n more signal(s) fit the selection and are not shown.", nullptr, content.left)};
    return blocks;
}

} // namespace

Document radarPaper(const RadarPaperContent &content)
{
    RadarPaperContent titled = content;
    growUnless(namesEveryMark(content), content.growth, titled.info);
    if (titled.info.title.isEmpty())
        titled.info.title = Report::tr("Radar of signals");
    if (titled.info.selection.isEmpty())
        titled.info.selection = shownSignals(content);
    titled.info.shareLevel = shareLevelOf(content);
    QList<Block> blocks{TitleBlock{.kicker = Report::tr("Signals"), .title = titled.info.title}};
    if (content.marks.isEmpty())
        return {titled.info, blocks << Paragraph{Report::tr("There are no signals in this selection.")}};
    blocks << drawnWithLegend(titled) << PageBreak{} << marksTable(content);
    return {titled.info, blocks << PageBreak{Orientation::Landscape} << fieldsByHorizon(content.marks)};
}

} // namespace kb
