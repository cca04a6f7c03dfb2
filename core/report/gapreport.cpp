// SPDX-License-Identifier: EUPL-1.2
#include "report/gapreport.h"

#include "report/gapfirstpart.h"
#include "report/gapmethodpart.h"
#include "report/gapshortlist.h"
#include "report/gapwords.h"
#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

#include <algorithm>

namespace kb {

namespace {

using namespace doc;

/// Those that have that value there.
template <typename Value>
QList<ReportedGap> gapsWith(const QList<ReportedGap> &gaps, Value ReportedGap::*field, const Value &value)
{
    QList<ReportedGap> found;
    std::ranges::copy_if(gaps, std::back_inserter(found),
                         [&](const ReportedGap &gap) { return gap.*field == value; });
    return found;
}

Text whatText(const ReportedGap &gap)
{
    Text text;
    if (gap.isRed)
        text.add(Report::tr("Urgent:") + u' ', Emphasis::Strong);
    if (!gap.code.isEmpty())
        text.add(gap.code + u' ', Emphasis::Strong);
    return text.add(gap.title);
}

QString nearestText(const ReportedGap &gap)
{
    QStringList named;
    for (const QString &study : gap.nearest)
        named.append(gap.usedInstead.contains(study) ? Report::tr("%1 (in use)").arg(study) : study);
    const QString list = named.join(QStringLiteral(", "));
    return gap.kind == GapKind::StudyUnused ? Report::tr("Resembles: %1.").arg(list)
                                            : Report::tr("Nearest other studies: %1.").arg(list);
}

QStringList whatWasDone(const ReportedGap &gap)
{
    QStringList sentences;
    const bool isAsked = gap.state == GapState::VraagGesteld;
    if (isAsked)
        sentences.append(Report::tr("Question asked: %1.").arg(gap.followUp));
    else if (!gap.followUp.isEmpty())
        sentences.append(Report::tr("What came of it: %1.").arg(gap.followUp));
    if (!gap.decision.isEmpty())
        sentences.append(
            endedSentence(isAsked ? gap.decision : Report::tr("Confirmed: %1").arg(gap.decision)));
    if (!gap.proposal.isEmpty())
        sentences.append(gap.proposal);
    return sentences;
}

QString whyText(const ReportedGap &gap)
{
    QStringList sentences{endedSentence(gap.reason)};
    if (gap.searched > 0)
        sentences.append(Report::tr("Studies looked through: %1.").arg(gap.searched));
    if (!gap.terms.isEmpty())
        sentences.append(Report::tr("Looked for: %1.").arg(gap.terms.join(QStringLiteral(", "))));
    if (!gap.mayFit.isEmpty())
        sentences.append(Report::tr("May fit: %1.").arg(gap.mayFit.join(QStringLiteral(", "))));
    if (!gap.nearest.isEmpty())
        sentences.append(nearestText(gap));
    return (sentences + whatWasDone(gap)).join(u' ');
}

Table tableOfKind(const QList<ReportedGap> &gaps, GapKind kind)
{
    Table table{
        .caption = label(kind),
        .columns = {{Report::tr("What"), 8}, {Report::tr("Why"), 10}, {Report::tr("What is lacking"), 4}},
        .rows = {}};
    for (const ReportedGap &gap : gaps)
        table.rows.append({whatText(gap), Text(whyText(gap)), Text(label(gap.nature))});
    return table;
}

void addKind(QList<Block> &blocks, const QList<ReportedGap> &gaps, GapKind kind)
{
    const QList<ReportedGap> found = inOrderOfPlace(gapsWith(gaps, &ReportedGap::kind, kind));
    if (found.isEmpty())
        return;
    blocks << Heading{2, label(kind)} << Paragraph{Report::tr("What to do: %1.").arg(gapStep(kind))}
           << tableOfKind(found, kind);
}

/// A column for each unit and one for all; no rows yet.
Matrix countsPerUnit(const QString &caption, const GapReportContent &content)
{
    Matrix counts{.caption = caption, .corner = Report::tr("Gaps"), .columns = {}, .rows = {}, .cells = {}};
    for (const auto &[code, name] : content.units)
        counts.columns.append(code);
    counts.columns.append(Report::tr("All"));
    return counts;
}

void addCounts(Matrix &counts, const GapReportContent &content, const QString &row,
               const QList<ReportedGap> &found)
{
    QList<Text> cells;
    for (const auto &[code, name] : content.units)
        cells.append(QString::number(gapsWith(found, &ReportedGap::unit, code).size()));
    cells.append(QString::number(found.size()));
    counts.rows.append(row);
    counts.cells.append(cells);
}

Matrix countsPerKind(const GapReportContent &content)
{
    Matrix counts = countsPerUnit(Report::tr("Gaps per kind and unit"), content);
    for (const GapKind kind : allOf<GapKind>())
        addCounts(counts, content, label(kind), gapsWith(content.gaps, &ReportedGap::kind, kind));
    return counts;
}

Matrix countsPerNature(const GapReportContent &content)
{
    Matrix counts = countsPerUnit(Report::tr("What is lacking, per unit"), content);
    for (const GapNature nature : allOf<GapNature>())
        addCounts(counts, content, label(nature), gapsWith(content.gaps, &ReportedGap::nature, nature));
    return counts;
}

QList<Block> pageOfUnit(const QString &name, const QList<ReportedGap> &gaps)
{
    QList<Block> blocks{PageBreak{}, Heading{1, name}};
    const qsizetype before = blocks.size();
    for (const GapKind kind : GapKindsOfUnit)
        addKind(blocks, gaps, kind);
    if (blocks.size() == before)
        blocks << Paragraph{Report::tr("No gaps of this unit.")};
    return blocks;
}

QList<Block> pageOfMinistry(const GapReportContent &content)
{
    QList<Block> blocks{PageBreak{}, Heading{1, Report::tr("For the whole ministry")}};
    const qsizetype before = blocks.size();
    for (const GapKind kind : GapKindsOfMinistry)
        addKind(blocks, content.gaps, kind);
    if (content.unusedLeft > 0)
        blocks << Paragraph{Report::tr("There are many studies without use. For %1 of these no studies that "
                                       "resemble them were looked for.")
                                .arg(content.unusedLeft)};
    if (blocks.size() == before)
        blocks << Paragraph{Report::tr("No gaps for the whole ministry.")};
    return blocks;
}

/// Each with its kind, and in the last column what is said of it.
template <typename Say>
Table toldGaps(const QString &caption, const QString &lastHead, const QList<ReportedGap> &gaps, Say say)
{
    Table table{.caption = caption,
                .columns = {{Report::tr("What"), 8}, {Report::tr("Kind"), 5}, {lastHead, 8}},
                .rows = {}};
    for (const ReportedGap &gap : gaps)
        table.rows.append({whatText(gap), Text(label(gap.kind)), Text(say(gap))});
    return table;
}

/// Nothing that somebody confirmed, or that something came of, is lost without a word.
QList<Block> gonePart(const QList<ReportedGap> &gaps)
{
    const auto said = [](const ReportedGap &gap) { return whatWasDone(gap).join(u' '); };
    return {
        Heading{1, Report::tr("Gaps that the rules do not find any more")},
        Paragraph{Report::tr("Somebody confirmed these gaps, or asked a question about them. Perhaps they "
                             "are solved: a person says so.")},
        toldGaps(Report::tr("No longer found, with what came of it"), Report::tr("What came of it"), gaps,
                 said)};
}

QList<Block> acceptedPart(const QList<ReportedGap> &gaps)
{
    const auto said = [](const ReportedGap &gap) { return gap.decision; };
    return {Heading{1, Report::tr("Gaps that were accepted")},
            toldGaps(Report::tr("Accepted, with the reason"), Report::tr("Reason"), gaps, said)};
}

QList<Block> solvedPart(const QList<ReportedGap> &gaps)
{
    const auto said = [](const ReportedGap &gap) {
        return QStringList{gap.followUp, gap.decision}.join(u' ').trimmed();
    };
    return {Heading{1, Report::tr("Gaps that were solved")},
            toldGaps(Report::tr("Solved, with what came of it"), Report::tr("What came of it"), gaps, said)};
}

void addChanged(QList<Block> &blocks, const QString &heading, const QList<ReportedChange::Line> &lines)
{
    if (lines.isEmpty())
        return;
    Table table{
        .caption = heading, .columns = {{Report::tr("What"), 10}, {Report::tr("Kind"), 8}}, .rows = {}};
    for (const ReportedChange::Line &line : lines) {
        const QString kind = line.before
                                 ? Report::tr("%1, was: %2").arg(label(line.kind), label(*line.before))
                                 : label(line.kind);
        table.rows.append({Text(line.what), Text(kind)});
    }
    blocks << Heading{2, heading} << table;
}

QList<Block> changedPart(const ReportedChange &change, Language language)
{
    QList<Block> blocks{Heading{1, Report::tr("What changed since %1").arg(longDate(change.since, language))},
                        Paragraph{gapChangeCounts(change)}};
    addChanged(blocks, Report::tr("New"), change.fresh);
    addChanged(blocks, Report::tr("Of another kind now"), change.moved);
    addChanged(blocks, Report::tr("Gone"), change.gone);
    return blocks;
}

/// How many there are and where to look first, then a page per unit and one for all of them.
QList<Block> foundPart(const GapReportContent &content)
{
    if (content.gaps.isEmpty())
        return {Paragraph{Report::tr("No gaps were found with these settings.")}};
    QList<Block> blocks{countsPerKind(content), countsPerNature(content)};
    blocks << firstGapsPart(content);
    for (const auto &[code, name] : content.units)
        blocks << pageOfUnit(name, gapsWith(content.gaps, &ReportedGap::unit, code));
    return blocks << pageOfMinistry(content);
}

/// What people said of gaps, and what became of these.
QList<Block> settledPart(const GapReportContent &content)
{
    QList<Block> blocks;
    if (!content.gone.isEmpty())
        blocks << gonePart(content.gone);
    if (!content.accepted.isEmpty())
        blocks << acceptedPart(content.accepted);
    if (!content.solved.isEmpty())
        blocks << solvedPart(content.solved);
    return blocks;
}

} // namespace

Document gapReport(const GapReportContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Knowledge gaps");
    info.shareLevel = shareLevelOf(content);
    QList<Block> blocks{TitleBlock{.kicker = Report::tr("Gap report"),
                                   .title = info.title,
                                   .facts = {{Report::tr("On"), longDate(content.on, info.language)}}}};
    blocks << foundPart(content) << settledPart(content);
    if (content.change)
        blocks << changedPart(*content.change, info.language);
    return {info, blocks << gapMethod(content.norms, content.weights)};
}

} // namespace kb
