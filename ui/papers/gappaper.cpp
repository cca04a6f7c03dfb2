// SPDX-License-Identifier: EUPL-1.2
#include "papers/gappaper.h"

#include "jobs/gapreportjob.h"
#include "papers/paperparts.h"
#include "report/gapwords.h"
#include "wording/datetext.h"

#include <QCoreApplication>
#include <QLocale>

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
    const QString heading = GapPaperWording::tr("How was looked");
    if (!evidence)
        return addText(paper, heading, GapPaperWording::tr("Looking for studies …"));
    addText(
        paper, heading,
        GapPaperWording::tr("Looked for its title and words like it in %n study(ies) of this bank, on %1.",
                            nullptr, int(evidence->studies))
            .arg(dateText(gap.on)));
    addStudies(paper, GapPaperWording::tr("May fit, not linked"), evidence->fitting);
    addStudies(paper,
               gap.gap.kind == GapKind::StudyUnused ? GapPaperWording::tr("Resembles")
                                                    : GapPaperWording::tr("Nearest other studies"),
               evidence->nearest, evidence->used);
}

void addDecision(Paper &paper, const GapLine &gap)
{
    if (!gap.decision)
        return;
    const QString who = placeLine({gap.decision->person, dateText(gap.decision->on)});
    const QString heading = gap.isReopened()
                                ? GapPaperWording::tr("Accepted earlier; what the rule sees has changed")
                                : GapPaperWording::tr("Decided: %1").arg(label(gap.decision->state));
    addText(paper, heading, placeLine({gap.decision->reason, who}));
}

QString natureSentence(const GapLine &gap)
{
    const QString said = placeLine({label(gap.nature()), gapNatureText(gap.nature())});
    if (!gap.stated)
        return said;
    const QString who = placeLine({gap.stated->person, dateText(gap.stated->on)});
    return GapPaperWording::tr("%1 Said by %2; the rule proposes: %3.").arg(said, who, label(gap.gap.nature));
}

} // namespace

Paper gapPaper(const GapLine &gap, const GapNorms &norms, const GapEvidence *evidence)
{
    const Language language = QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
    Paper paper;
    paper.place = placeLine({label(gap.gap.kind), gap.line.code, gap.line.unitCode});
    paper.title = gap.line.title;
    paper.facts = factsLine({gap.gap.isRed ? GapPaperWording::tr("urgent") : QString(), label(gap.state())});
    addText(paper, GapPaperWording::tr("Why"), gapReason(gap.gap, involvedNames(gap), language));
    addText(paper, GapPaperWording::tr("What is lacking"), natureSentence(gap));
    addText(paper, GapPaperWording::tr("What can be done"), gapStep(gap.gap.kind));
    addDecision(paper, gap);
    addEvidence(paper, gap, evidence);
    addText(paper, GapPaperWording::tr("The rule"), gapRuleText(gap.gap.kind, norms));
    return paper;
}

} // namespace kb
