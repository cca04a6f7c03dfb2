// SPDX-License-Identifier: EUPL-1.2
#include "papers/networkquestionpaper.h"

#include "papers/paperparts.h"
#include "report/networkwords.h"
#include "report/overlapwords.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct NetworkQuestionWording
{
    Q_DECLARE_TR_FUNCTIONS(NetworkQuestion)
};

PaperParagraph lineOfQuestion(const NetworkQuestion &question, const QString &quiet)
{
    PaperParagraph paragraph{{question.code, Emphasis::Strong, recordLink(question.uid)},
                             {u' ' + question.title}};
    if (!quiet.isEmpty())
        paragraph.append({QStringLiteral(" · ") + quiet, Emphasis::Quiet});
    return paragraph;
}

} // namespace

Paper networkQuestionPaper(const QuestionNetwork &network, qsizetype question)
{
    const NetworkQuestion &shown = network.questions[question];
    Paper paper;
    paper.place = placeLine({shown.code, shown.unit});
    paper.title = shown.title;
    paper.facts = factsLine({network.groupOf(question)});
    PaperSection itself{.heading = NetworkQuestionWording::tr("The question"),
                        .paragraphs = {lineOfQuestion(shown, {})}};
    PaperSection ties{.heading = NetworkQuestionWording::tr("Overlaps with"),
                      .paragraphs = {},
                      .style = ParagraphStyle::List};
    for (const qsizetype at : network.tiesOf(question)) {
        const NetworkTie &tie = network.ties[at];
        ties.paragraphs.append(lineOfQuestion(
            network.questions[network.otherEnd(tie, question)],
            tie.ofPeople.isEmpty() ? QStringLiteral("%1, %2").arg(label(tie.level)).arg(tie.score)
                                   : tie.ofPeople));
    }
    paper.sections << itself;
    if (ties.paragraphs.isEmpty())
        addText(paper, ties.heading,
                NetworkQuestionWording::tr("Its overlap with this group is weaker than what is shown."));
    else
        paper.sections << ties;
    return paper;
}

} // namespace kb
