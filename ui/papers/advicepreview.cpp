// SPDX-License-Identifier: EUPL-1.2
#include "papers/advicepreview.h"

#include "bank/bank.h"
#include "jobs/adviceparts.h"
#include "models/advicecolumns.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "papers/writtengapsection.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AdvicePreviewWording
{
    Q_DECLARE_TR_FUNCTIONS(AdvicePreview)
};

QString decisionFact(const Advice &advice)
{
    if (advice.outcomeOn.isValid())
        return AdvicePreviewWording::tr("Decided on %1").arg(dateText(advice.outcomeOn));
    return advice.decisionOn.isValid()
               ? AdvicePreviewWording::tr("Decision needed on %1").arg(dateText(advice.decisionOn))
               : QString();
}

void addRequested(Paper &paper, const Advice &advice)
{
    PaperSection section{.heading = AdvicePreviewWording::tr("Advice"), .style = ParagraphStyle::List};
    for (const QString &item : advice.requested)
        section.paragraphs.append({{item}});
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

/// The codes of what a sentence cites, as links.
void addSourcesTo(PaperParagraph &paragraph, const QList<Citation> &sources,
                  const QHash<Uid, Headline> &lines)
{
    for (const Citation &source : sources) {
        const Headline line = lines.value(source.target);
        const QString name = line.code.isEmpty() ? source.other : line.code;
        if (name.isEmpty())
            continue;
        paragraph.append({QStringLiteral("  ")});
        paragraph.append({name, Emphasis::None, line.code.isEmpty() ? QUrl() : recordLink(source.target)});
    }
}

void addStatements(Paper &paper, Bank &bank, const Uid &advice)
{
    const auto parts = adviceParts(bank, advice);
    if (!parts || parts->statements.isEmpty())
        return;
    QList<Uid> targets;
    for (const SupportedStatement &one : parts->statements) {
        for (const Citation &source : one.sources)
            targets.append(source.target);
    }
    const auto lines = headlines(bank.context().db, targets);
    PaperSection section{.heading = AdvicePreviewWording::tr("Evidence"), .style = ParagraphStyle::List};
    for (const SupportedStatement &one : parts->statements) {
        PaperParagraph paragraph{{one.statement.text},
                                 {QStringLiteral("  ") + label(one.statement.certainty), Emphasis::Quiet}};
        addSourcesTo(paragraph, one.sources, lines ? *lines : QHash<Uid, Headline>());
        section.paragraphs.append(paragraph);
    }
    paper.sections.append(section);
}

} // namespace

Paper advicePreview(Bank &bank, const AdviceLine &advice)
{
    Paper paper;
    paper.place =
        placeLine({AdvicePreviewWording::tr("%1 · Advice · version %2").arg(advice.refcode, advice.version),
                   exampleNote(advice)});
    paper.title = advice.title;
    paper.facts = factsLine({AdvicePreviewWording::tr("To: %1").arg(addresseeText(advice)),
                             label(advice.status), decisionFact(advice), ownerSentence(advice.ownerCode)});
    addText(paper, AdvicePreviewWording::tr("Reason for the advice"), advice.reason);
    addText(paper, AdvicePreviewWording::tr("Key message"), advice.keyMessage);
    addRequested(paper, advice);
    addStatements(paper, bank, advice.uid);
    addText(paper, AdvicePreviewWording::tr("What was decided"), advice.outcomeNote);
    if (const auto gaps = bank.links().from(advice.uid, LinkType::Gap))
        addRecords(paper, bank, AdvicePreviewWording::tr("What we do not know"), *gaps);
    addWrittenGaps(paper, bank, advice.uid);
    addNames(paper, bank, AdvicePreviewWording::tr("Dossiers"), advice.uid, LinkType::Dossier);
    addNames(paper, bank, AdvicePreviewWording::tr("Explorations"), advice.uid, LinkType::Exploration);
    return paper;
}

} // namespace kb
