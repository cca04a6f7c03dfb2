// SPDX-License-Identifier: EUPL-1.2
#include "papers/approachpaper.h"

#include "bank/bank.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/effectwords.h"
#include "report/labels.h"
#include "report/strengthwords.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ApproachPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(ApproachPaper)
};

/// What holds for the finding, in one quiet piece; nothing when nobody said so.
QString conditionsOf(const Finding &finding)
{
    QStringList parts;
    if (!finding.targetGroup.isEmpty())
        parts.append(ApproachPaperWording::tr("For whom: %1").arg(finding.targetGroup));
    if (!finding.conditions.isEmpty())
        parts.append(ApproachPaperWording::tr("Works only if: %1").arg(finding.conditions));
    return parts.isEmpty() ? QString() : QStringLiteral(" · ") + placeLine(parts);
}

PaperParagraph findingLine(const FindingInStudy &told)
{
    const Finding &finding = told.finding;
    QString strength = strengthText(finding.strength);
    if (finding.strength > 0)
        strength = QStringLiteral("%1 – %2").arg(finding.strength).arg(strength);
    const QString page =
        finding.page.isEmpty() ? QString() : u' ' + ApproachPaperWording::tr("(p. %1)").arg(finding.page);
    return {{label(finding.direction), Emphasis::Strong},
            {QStringLiteral(" · %1 · ").arg(strength), Emphasis::Quiet},
            {finding.statement},
            {conditionsOf(finding) + QStringLiteral(" · "), Emphasis::Quiet},
            {told.study.code, Emphasis::None, recordLink(told.study.uid)},
            {u' ' + told.study.title},
            {page, Emphasis::Quiet}};
}

void addFindings(Paper &paper, const QList<FindingInStudy> &told)
{
    PaperSection section{.heading = ApproachPaperWording::tr("What studies found"),
                         .style = ParagraphStyle::List};
    for (const FindingInStudy &one : told.first(std::min(told.size(), LongestList)))
        section.paragraphs.append(findingLine(one));
    addRest(section, told.size());
    if (!told.isEmpty())
        paper.sections.append(section);
}

} // namespace

Paper approachPaper(Bank &bank, const ApproachLine &approach, const QList<FindingInStudy> &told)
{
    Paper paper;
    paper.place =
        placeLine({ApproachPaperWording::tr("%1 · Approach").arg(approach.refcode), exampleNote(approach)});
    paper.title = approach.nameNl;
    paper.facts = factsLine({label(approach.kind), verdictText(approach.judged),
                             approach.active ? QString() : ApproachPaperWording::tr("no longer in use"),
                             ownerSentence(approach.ownerCode)});
    addText(paper, ApproachPaperWording::tr("Description"), approach.description);
    addFindings(paper, told);
    addNames(paper, bank, ApproachPaperWording::tr("Concepts"), approach.uid, LinkType::Concept);
    if (!told.isEmpty())
        paper.sections.append({.heading = {}, .paragraphs = {{{verdictCaution(), Emphasis::Quiet}}}});
    return paper;
}

Paper findingsPaper(const QList<FindingInStudy> &told)
{
    Paper paper;
    paper.title = ApproachPaperWording::tr("What studies found");
    if (told.isEmpty()) {
        paper.facts = factsLine(
            {ApproachPaperWording::tr("No findings yet. Open a study and choose “Add a finding”.")});
        return paper;
    }
    QList<Finding> findings;
    for (const FindingInStudy &one : told)
        findings.append(one.finding);
    paper.facts = factsLine({verdictText(judge(findings)), verdictCaution()});
    addFindings(paper, told);
    for (PaperSection &section : paper.sections)
        section.heading.clear(); // it is the title of this page
    return paper;
}

} // namespace kb
