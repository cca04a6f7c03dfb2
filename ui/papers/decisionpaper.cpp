// SPDX-License-Identifier: EUPL-1.2
#include "papers/decisionpaper.h"

#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/decisionwords.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct DecisionPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(DecisionPaper)
};

/// Not every record has a code, such as a concept.
PaperSection judgedRecord(const Headline &line)
{
    if (line.code.isEmpty())
        return {.heading = {}, .paragraphs = {{{line.title, Emphasis::Strong, recordLink(line.uid)}}}};
    return {.heading = {},
            .paragraphs = {{{line.code, Emphasis::Strong, recordLink(line.uid)},
                            {QStringLiteral(" · ") + line.unitCode, Emphasis::Quiet}},
                           {{line.title}}}};
}

/// What is gone for good has no line.
QList<PaperSection> judgedRecords(const DecisionLine &line)
{
    if (!line.noted)
        return {judgedRecord(line.a), judgedRecord(line.b)};
    QList<PaperSection> sections;
    for (const Headline &record : line.records) {
        if (!record.uid.isNull())
            sections.append(judgedRecord(record));
    }
    return sections;
}

} // namespace

Paper decisionPaper(const DecisionLine &line)
{
    Paper paper;
    paper.place = line.unit;
    paper.title = decisionSubject(line);
    paper.facts = factsLine({label(line.about()), decisionText(line), dateText(line.on()), line.person});
    paper.sections = judgedRecords(line);
    addText(paper, DecisionPaperWording::tr("Reason"), decisionReason(line));
    return paper;
}

} // namespace kb
