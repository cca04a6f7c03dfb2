// SPDX-License-Identifier: EUPL-1.2
#include "papers/gappaper.h"

#include "jobs/gapreportjob.h"
#include "papers/paperparts.h"
#include "report/gapprioritywords.h"
#include "report/gapwords.h"
#include "wording/datetext.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct GapPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(GapPaper)
};

void addStudies(Paper &paper, const QString &heading, const QList<SimilarRecord> &studies,
                const QSet<Uid> &used = {})
{
    addItems(paper, heading, studies, [&used](const SimilarRecord &study) {
        const QString use = used.contains(study.line.uid) ? GapPaperWording::tr("in use") : QString();
        return lineOfRecord(study.line, placeLine({use, study.words.join(QStringLiteral(", "))}));
    });
}

void addEvidence(Paper &paper, const GapLine &gap, const GapEvidence *evidence)
{
    const QString heading = GapPaperWording::tr("How the program looked");
    if (!evidence)
        return addText(paper, heading, GapPaperWording::tr("Looking for studies …"));
    addText(paper, heading, gapSearchText(evidence->search, shownLanguage()));
    addStudies(paper, GapPaperWording::tr("May fit, not linked"), evidence->fitting);
    addStudies(paper,
               gap.gap.kind == GapKind::StudyUnused ? GapPaperWording::tr("Resembles")
                                                    : GapPaperWording::tr("Nearest other studies"),
               evidence->nearest, evidence->used);
}

QString decisionHeading(const GapLine &gap)
{
    if (!gap.isReopened())
        return GapPaperWording::tr("Decided: %1").arg(label(gap.decision->state));
    return gap.decision->state == GapState::Opgelost
               ? GapPaperWording::tr("Solved earlier; what the rule sees has changed")
               : GapPaperWording::tr("Accepted earlier; what the rule sees has changed");
}

void addDecision(Paper &paper, const GapLine &gap)
{
    if (!gap.decision)
        return;
    const QString who = placeLine({gap.decision->person, dateText(gap.decision->on)});
    addText(paper, decisionHeading(gap), placeLine({gap.decision->reason, who}));
    if (!gap.decision->searched)
        return;
    const GapSearch &searched = *gap.decision->searched;
    const QString nearest = (searched.fitting + searched.nearest).join(QStringLiteral(", "));
    const QString found =
        nearest.isEmpty() ? QString() : GapPaperWording::tr("Nearest then: %1.").arg(nearest);
    addText(paper, GapPaperWording::tr("How the program looked then"),
            placeLine({gapSearchText(searched, shownLanguage()), found}));
}

/// The question or the project, to be opened from here.
void addFollowUp(Paper &paper, const GapLine &gap)
{
    if (!gap.followUp)
        return;
    const QString proposal = gap.followUp->hasKnowledge ? proposalOf(gap) : QString();
    const QString note = gap.followUp->goesOn ? proposal : GapPaperWording::tr("will not go ahead");
    addItems(paper, GapPaperWording::tr("What came of it"), QList{gap.followUp->line},
             [&](const Headline &line) { return lineOfRecord(line, note); });
}

/// A dossier needs not be told that it is its own.
void addDossiersOf(Paper &paper, const GapLine &gap)
{
    if (gap.line.kind != Kind::PolicyDossier)
        addItems(paper, GapPaperWording::tr("Dossier"), gap.dossiers,
                 [](const Headline &line) { return lineOfRecord(line); });
}

void addPlace(Paper &paper, const GapLine &gap)
{
    if (gap.priority)
        addText(paper, GapPaperWording::tr("Why this place"),
                gapPlaceText(gap.place) + u' ' + gapPriorityText(*gap.priority));
}

QString sinceWords(const GapLine &gap)
{
    return gap.since.isValid() ? GapPaperWording::tr("since %1").arg(dateText(gap.since)) : QString();
}

/// Where a study may fit, it is not said that there is none: only that none is linked.
QString natureWords(const GapLine &gap)
{
    if (gap.nature() == GapNature::Absent && gap.mayFit > 0)
        return GapPaperWording::tr("No linked study yet; %n may fit.", nullptr, gap.mayFit);
    return gapNatureText(gap.nature());
}

QString natureSentence(const GapLine &gap)
{
    const QString said = placeLine({label(gap.nature()), natureWords(gap)});
    if (!gap.stated)
        return said;
    const QString who = placeLine({gap.stated->person, dateText(gap.stated->on)});
    return GapPaperWording::tr("%1 Said by %2; the rule proposes: %3.").arg(said, who, label(gap.gap.nature));
}

} // namespace

Paper gapPaper(const GapLine &gap, const GapNorms &norms, const GapEvidence *evidence)
{
    Paper paper;
    paper.place = placeLine({shortLabel(gap.gap.kind), gap.line.code, gap.line.unitCode});
    paper.title = gap.line.title;
    paper.facts = factsLine(
        {gap.gap.isRed ? GapPaperWording::tr("urgent") : QString(), label(gap.state()), sinceWords(gap)});
    addText(paper, GapPaperWording::tr("Why"), gapReason(gap.gap, involvedNames(gap), shownLanguage()));
    if (gap.gap.isFound)
        addText(paper, GapPaperWording::tr("What is lacking"), natureSentence(gap));
    addText(paper, GapPaperWording::tr("What can be done"), stepOf(gap) + u'.');
    addPlace(paper, gap);
    addDecision(paper, gap);
    addFollowUp(paper, gap);
    addDossiersOf(paper, gap);
    addEvidence(paper, gap, evidence);
    addText(paper, GapPaperWording::tr("The rule"), gapRuleText(gap.gap.kind, norms));
    return paper;
}

} // namespace kb
