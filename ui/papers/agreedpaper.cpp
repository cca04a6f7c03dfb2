// SPDX-License-Identifier: EUPL-1.2
#include "papers/agreedpaper.h"

#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/actionwords.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AgreedPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(AgreedPaper)
};

PaperParagraph agreedRecord(const Headline &record)
{
    if (record.code.isEmpty()) // a task
        return {{QStringLiteral("%1 · ").arg(record.unitCode), Emphasis::Quiet},
                {record.title, Emphasis::Strong, recordLink(record.uid)}};
    return {{record.code, Emphasis::Strong, recordLink(record.uid)},
            {QStringLiteral(" · %1 · ").arg(record.unitCode), Emphasis::Quiet},
            {record.title}};
}

QString nameOfUnit(const Unit &unit)
{
    return placeLine({unit.code, unit.nameNl});
}

PaperSection unitsSection(const AgreedLine &line)
{
    PaperSection section{.heading = AgreedPaperWording::tr("Who"), .style = ParagraphStyle::List};
    section.paragraphs.append(
        {{AgreedPaperWording::tr("leads: "), Emphasis::Strong}, {nameOfUnit(line.lead)}});
    for (const Unit &unit : line.others)
        section.paragraphs.append(
            {{AgreedPaperWording::tr("takes part: "), Emphasis::Strong}, {nameOfUnit(unit)}});
    return section;
}

} // namespace

Paper agreedPaper(const AgreedLine &line)
{
    Paper paper;
    paper.place = label(line.action.kind);
    paper.title = line.action.what;
    paper.facts = factsLine(
        {actionStatusText(line), AgreedPaperWording::tr("ready before %1").arg(dateText(line.action.due))});
    paper.sections.append(unitsSection(line));
    PaperSection about{.heading = AgreedPaperWording::tr("About"), .style = ParagraphStyle::List};
    for (const Headline &record : line.about.mid(0, LongestList))
        about.paragraphs.append(agreedRecord(record));
    addRest(about, line.about.size());
    if (!line.about.isEmpty())
        paper.sections.append(about);
    addText(paper, AgreedPaperWording::tr("Answer of the DG"), actionAnswerText(line));
    addText(paper, AgreedPaperWording::tr("Result"), line.action.result);
    if (!line.followUp.uid.isNull())
        paper.sections.append({.heading = AgreedPaperWording::tr("What was made of it"),
                               .paragraphs = {agreedRecord(line.followUp)}});
    return paper;
}

} // namespace kb
