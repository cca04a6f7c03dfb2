// SPDX-License-Identifier: EUPL-1.2
// Projects that touch each other, and what is missing: parts of the overlap report that are no questions.
#include "report/gapshortlist.h"
#include "report/gapwords.h"
#include "report/overlapparts.h"
#include "report/proposalwords.h"
#include "report/words.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype GapsPerUnit = 5;

Text codeTitleAndUnit(const NamedLine &line)
{
    Text text = strong(line.code + u'\n').add(line.title).add(QStringLiteral(" · ") + line.note);
    return line.more.isEmpty() ? text : text.add(QStringLiteral(" · ") + line.more);
}

QList<Text> touchRow(const ReportedTouch &touch)
{
    const QString next = QStringLiteral("%1: %2").arg(Report::tr("Proposal"), proposalWords(touch.proposal));
    return {pointsText(touch), codeTitleAndUnit(touch.a), codeTitleAndUnit(touch.b),
            Text(touch.why).add(u'\n' + next)};
}

Text shortGap(const ReportedGap &gap)
{
    Text text;
    if (gap.isRed)
        text.add(Report::tr("Urgent:") + u' ', Emphasis::Strong);
    if (!gap.code.isEmpty())
        text.add(gap.code + u' ', Emphasis::Strong);
    text.add(gap.title);
    if (gap.kind == GapKind::AnsweredElsewhere && !gap.involved.isEmpty())
        text.add(u'\n' + Report::tr("Studies: %1").arg(gap.involved.join(QStringLiteral(", "))));
    return text;
}

/// Once for each kind that the table has.
List stepsOfKinds(const QSet<GapKind> &kinds)
{
    List steps{.items = {}, .kind = ListKind::Bullets};
    for (const GapKind kind : allOf<GapKind>()) {
        if (kinds.contains(kind))
            steps.items.append(strong(label(kind) + u':').add(u' ' + gapStep(kind) + u'.'));
    }
    return steps;
}

QMap<QString, QList<ReportedGap>> gapsOfUnits(const QList<ReportedGap> &gaps)
{
    QMap<QString, QList<ReportedGap>> units;
    for (const ReportedGap &gap : gaps) {
        if (!gap.unit.isEmpty())
            units[gap.unit].append(gap);
    }
    return units;
}

} // namespace

QList<Block> touchingProjects(const OverlapReportContent &content)
{
    if (content.projects.isEmpty())
        return {};
    Table table{.caption = content.isAlsoWithinUnits()
                               ? Report::tr("Running and planned projects, also of one unit")
                               : Report::tr("Running and planned projects of different units")};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("Project"), 8},
                     {Report::tr("Other project"), 8},
                     {Report::tr("Why"), 9}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, content.projects.size());
    for (const ReportedTouch &touch : content.projects.first(shown))
        table.rows.append(touchRow(touch));
    QList<Block> blocks{Heading{1, Report::tr("Projects that touch each other")}, table};
    if (shown < content.projects.size())
        blocks << remainder(content.projects.size() - shown);
    return blocks;
}

QList<Block> gapsPerUnit(const OverlapReportContent &content)
{
    const auto units = gapsOfUnits(content.gaps);
    if (units.isEmpty())
        return {};
    Table table{.caption = Report::tr("At most %1 of each unit").arg(GapsPerUnit),
                .rowHeads = RowHeads::FirstColumn};
    table.columns = {
        {Report::tr("Unit"), 4}, {Report::tr("Kind"), 6}, {Report::tr("What"), 12}, {Report::tr("Date"), 6}};
    QSet<GapKind> kinds;
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
        for (const QList<ReportedGap> few = gapShortList(*unit, GapsPerUnit); const ReportedGap &gap : few) {
            table.rows.append({unit.key(), Text(label(gap.kind)), shortGap(gap), gap.when});
            kinds.insert(gap.kind);
        }
    }
    return {Heading{1, Report::tr("Knowledge gaps")}, table, Heading{2, Report::tr("What to do about them")},
            stepsOfKinds(kinds),
            Paragraph{Report::tr("The report about gaps has all of them, with their reasons.")}};
}

} // namespace kb
