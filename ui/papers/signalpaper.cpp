// SPDX-License-Identifier: EUPL-1.2
#include "papers/signalpaper.h"

#include "bank/bank.h"
#include "jobs/signalfollowup.h"
#include "jobs/signalties.h"
#include "model/signalsteps.h"
#include "model/validation.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "models/signalcolumns.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/assessedtext.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct SignalPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(SignalPaper)
};

QString weightSentence(const Signal &signal)
{
    if (!isAssessed(signal) && signal.impact == signal.likelihood)
        return SignalPaperWording::tr("impact and likelihood: not assessed yet");
    return SignalPaperWording::tr("impact %1 (%2), likelihood %3 (%4)")
        .arg(scoreOrDash(signal.impact), impactWord(signal.impact), scoreOrDash(signal.likelihood),
             likelihoodWord(signal.likelihood));
}

QString leftSentence(const SignalLine &signal)
{
    const QString days = daysLeftText(signal.daysLeft);
    const bool isLate = signal.daysLeft.value_or(0) < 0; // and says so itself
    return days.isEmpty() || isLate ? days : SignalPaperWording::tr("Left: %1").arg(days);
}

PaperParagraph sourceLine(const SignalSource &source)
{
    const QUrl link = mayBeFollowed(source.url) ? source.url : QUrl();
    PaperParagraph line{
        {source.title.isEmpty() ? source.url.toString() : source.title, Emphasis::None, link}};
    const QString facts =
        placeLine({label(source.kind), dateText(source.date),
                   source.parliamentRef == source.title ? QString() : source.parliamentRef});
    line.append({QStringLiteral(" · ") + facts, Emphasis::Quiet});
    if (!source.quote.isEmpty())
        line.append({QStringLiteral(" “%1”").arg(source.quote)});
    return line;
}

void addSources(Paper &paper, const Signal &signal)
{
    PaperSection section{.heading = SignalPaperWording::tr("Sources"), .style = ParagraphStyle::List};
    for (const SignalSource &source : signal.sources)
        section.paragraphs.append(sourceLine(source));
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

QString meaningOf(const SignalDossierLink &link)
{
    const QString proposal = link.proposedAction.isEmpty()
                                 ? QString()
                                 : SignalPaperWording::tr("proposal: %1").arg(link.proposedAction);
    return placeLine(
        {link.meaning, SignalPaperWording::tr("importance %1 of 3").arg(link.relevance), proposal});
}

void addDossiers(Paper &paper, Bank &bank, const Uid &signal)
{
    const auto links = dossierLinksOf(bank, signal);
    if (!links)
        return;
    QList<Uid> dossiers;
    QStringList meanings;
    for (const SignalDossierLink &link : *links) {
        dossiers.append(link.dossier);
        meanings.append(meaningOf(link));
    }
    addRecords(paper, bank, SignalPaperWording::tr("What it means for dossiers"), dossiers, meanings);
}

void addFollowUps(Paper &paper, Bank &bank, const Signal &signal)
{
    if (const auto records = followUpsOf(bank, signal))
        addRecords(paper, bank, SignalPaperWording::tr("What we do with it"), *records);
    QStringList tasks;
    if (const auto about = tasksAbout(bank, signal.uid)) {
        for (const Task &task : *about)
            tasks.append(placeLine({task.what, dateText(task.due), label(task.status)}));
    }
    addText(paper, SignalPaperWording::tr("Tasks"), tasks.join(u'\n'));
    addText(paper, SignalPaperWording::tr("Result"), signal.result);
    if (signal.status == SignalStatus::Weggelegd)
        addText(paper, SignalPaperWording::tr("Why it was set aside"), signal.setAsideReason);
}

void addAssessments(Paper &paper, Bank &bank, const Uid &signal)
{
    const auto assessments = assessmentsOf(bank, signal);
    if (!assessments)
        return;
    QList<Uid> units;
    QStringList verdicts;
    for (const SignalAssessment &assessment : *assessments) {
        units.append(assessment.unit);
        verdicts.append(placeLine({label(assessment.verdict), assessment.reason, dateText(assessment.date)}));
    }
    addRecords(paper, bank, SignalPaperWording::tr("What other units think of it"), units, verdicts);
}

} // namespace

Paper signalPaper(Bank &bank, const SignalLine &signal)
{
    Paper paper;
    paper.place = placeLine({SignalPaperWording::tr("%1 · Signal").arg(signal.refcode), exampleNote(signal)});
    paper.title = signal.title;
    paper.facts =
        factsLine({SignalPaperWording::tr("Urgency: %1").arg(urgencyText(signal.urgency)),
                   leftSentence(signal), label(signal.status), arenaText(signal.arena), signal.region,
                   label(signal.horizon), weightSentence(signal), ownerSentence(signal.ownerCode)});
    addText(paper, SignalPaperWording::tr("Description"), signal.description);
    addDossiers(paper, bank, signal.uid);
    if (signal.ministryWide)
        addText(paper, SignalPaperWording::tr("Why it matters to the whole ministry"), signal.wideReason);
    addFollowUps(paper, bank, signal);
    addAssessments(paper, bank, signal.uid);
    addSources(paper, signal);
    addText(paper, SignalPaperWording::tr("DESTEP"), destepText(signal.destep));
    addNames(paper, bank, SignalPaperWording::tr("Concepts"), signal.uid, LinkType::Concept);
    return paper;
}

Paper signalSurroundings(Bank &bank, const Signal &signal)
{
    Paper paper;
    paper.title = SignalPaperWording::tr("Follow-up");
    addFollowUps(paper, bank, signal);
    addAssessments(paper, bank, signal.uid);
    if (paper.sections.isEmpty())
        paper.facts = factsLine({SignalPaperWording::tr(
            "Nothing was done with this signal yet. Choose “What do we do with this?” in the menu Record.")});
    return paper;
}

} // namespace kb
