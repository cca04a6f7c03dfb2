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

PaperSection judgedRecord(const Headline &line)
{
    return {.heading = {},
            .paragraphs = {{{line.code, Emphasis::Strong, recordLink(line.uid)},
                            {QStringLiteral(" · ") + line.unitCode, Emphasis::Quiet}},
                           {{line.title}}}};
}

} // namespace

Paper decisionPaper(const DecisionLine &line)
{
    Paper paper;
    paper.place = line.unit;
    paper.title = line.pair();
    paper.facts = factsLine({decisionText(line), dateText(line.verdict.decidedOn), line.person});
    paper.sections = {judgedRecord(line.a), judgedRecord(line.b)};
    addText(paper, DecisionPaperWording::tr("Reason"), decisionReason(line.verdict));
    return paper;
}

} // namespace kb
