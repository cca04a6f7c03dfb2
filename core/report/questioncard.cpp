// SPDX-License-Identifier: EUPL-1.2
#include "report/questioncard.h"

#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

/// Adds what is known.
void addFact(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

void addSection(QList<Block> &blocks, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    blocks << Heading{1, heading};
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        blocks << Paragraph{paragraph};
}

TitleBlock titleBlock(const QuestionCardContent &content)
{
    const KnowledgeQuestion &question = content.question;
    TitleBlock title{.kicker = Report::tr("Question card"), .title = question.text};
    addFact(title.facts, Report::tr("Code"), question.refcode);
    addFact(title.facts, Report::tr("Asked by"), content.unit);
    addFact(title.facts, Report::tr("For dossier"), content.dossier);
    addFact(title.facts, Report::tr("Status"), label(question.status));
    addFact(title.facts, Report::tr("Needed or useful"), label(question.needClass));
    addFact(title.facts, Report::tr("Needed by"), longDate(question.needBy, content.info.language));
    addFact(title.facts, Report::tr("Supports decision"), question.decisionSupported);
    addFact(title.facts, Report::tr("Concepts"), content.concepts.join(QStringLiteral(", ")));
    return title;
}

Table studies(const QList<CardStudy> &studies)
{
    Table table{.caption = Report::tr("Studies that answer this question"),
                .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Code"), 4}, {Report::tr("Study"), 10}, {Report::tr("Answer"), 3}};
    for (const CardStudy &study : studies)
        table.rows.append({study.code, study.title, label(study.degree)});
    return table;
}

Table overlaps(const QList<CardOverlap> &overlaps)
{
    Table table{.caption = Report::tr("Overlap with other units"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Code"), 4},
                     {Report::tr("Question or study"), 8},
                     {Report::tr("Why"), 6},
                     {Report::tr("Level"), 4},
                     {Report::tr("Score"), 2, Align::Right}};
    for (const CardOverlap &overlap : overlaps)
        table.rows.append({overlap.code, overlap.title, overlap.why, overlap.level,
                           overlap.score > 0 ? QString::number(overlap.score) : QString()});
    return table;
}

QList<Block> blocksOf(const QuestionCardContent &content)
{
    QList<Block> blocks{titleBlock(content)};
    if (!content.question.answerSummary.isEmpty())
        blocks << Callout{Report::tr("Answer"), {content.question.answerSummary}};
    addSection(blocks, Report::tr("Explanation"), content.question.explanation);
    if (!content.studies.isEmpty())
        blocks << studies(content.studies);
    addSection(blocks, Report::tr("Projects on this question"), content.projects.join(u'\n'));
    if (!content.overlaps.isEmpty())
        blocks << overlaps(content.overlaps);
    return blocks;
}

} // namespace

Document questionCard(const QuestionCardContent &content)
{
    QuestionCardContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = content.question.text;
    titled.info.shareLevel = shareLevelOf(content.info.shareLevel, content.named);
    return {titled.info, blocksOf(titled)};
}

} // namespace kb
