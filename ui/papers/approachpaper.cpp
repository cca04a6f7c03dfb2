// SPDX-License-Identifier: EUPL-1.2
#include "papers/approachpaper.h"

#include "bank/bank.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/effectwords.h"
#include "report/labels.h"
#include "report/strengthwords.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ApproachPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(ApproachPaper)
};

QString strengthInTable(int strength)
{
    const QString words = strengthText(strength);
    return strength > 0 ? QStringLiteral("%1 – %2").arg(strength).arg(words) : words;
}

QList<PaperColumn> toldColumns()
{
    return {{.heading = ApproachPaperWording::tr("Direction")},
            {.heading = ApproachPaperWording::tr("Strength")},
            {.heading = ApproachPaperWording::tr("Finding")},
            {.heading = ApproachPaperWording::tr("For whom"), .isNamed = true},
            {.heading = ApproachPaperWording::tr("Works only if"), .isNamed = true},
            {.heading = ApproachPaperWording::tr("Study")},
            {.heading = ApproachPaperWording::tr("Page"), .isNamed = true, .isWhole = true}};
}

PaperRow findingRow(const FindingInStudy &told)
{
    const Finding &finding = told.finding;
    PaperParagraph study = codeCell(told.study.code, told.study.uid);
    study.append({u' ' + told.study.title});
    return {cellOf(label(finding.direction), Emphasis::Strong),
            cellOf(strengthInTable(finding.strength), Emphasis::Quiet),
            cellOf(finding.statement),
            cellOf(finding.targetGroup),
            cellOf(finding.conditions),
            study,
            cellOf(finding.page)};
}

void addFindings(Paper &paper, const QList<FindingInStudy> &told)
{
    PaperSection section{.heading = ApproachPaperWording::tr("What studies found")};
    section.table.columns = toldColumns();
    for (const FindingInStudy &one : told.first(std::min(told.size(), LongestList)))
        section.table.rows.append(findingRow(one));
    section.table = withoutSilentColumns(section.table);
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
