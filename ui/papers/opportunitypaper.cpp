// SPDX-License-Identifier: EUPL-1.2
#include "papers/opportunitypaper.h"

#include "papers/paperparts.h"
#include "report/agreedwords.h"
#include "report/averagewords.h"
#include "report/proposalwords.h"
#include "wording/datetext.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct OpportunityPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(OpportunityPaper)
};

QString reasonFor(JointAction action)
{
    switch (action) {
    case JointAction::Programme:
        return OpportunityPaperWording::tr("No research has been ordered yet, so it can still become one.");
    case JointAction::JoinCommittee:
        return OpportunityPaperWording::tr(
            "Research is under way: the other units can still have their questions in it.");
    case JointAction::ShareResult:
        return OpportunityPaperWording::tr(
            "There is a result, or a draft of it: discuss with the other units what it says for them.");
    }
    Q_UNREACHABLE();
}

QString proposalText(const PairProposal &proposal)
{
    return proposalWords(proposal) + QStringLiteral(". ") + reasonFor(proposal.action);
}

QString noteOfQuestion(const OpportunityLine &group, const Headline &question)
{
    const bool isAnswered = group.answered.contains(question.uid);
    return placeLine({question.unitCode, isAnswered ? OpportunityPaperWording::tr("answered") : QString()});
}

QString noteOfProject(const OpportunityProject &project)
{
    return projectNote(project.line.unitCode, project.stage(), project.money, shownLanguage());
}

QString noteOfStudy(const OpportunityStudy &study)
{
    return placeLine({study.line.unitCode, study.isLinked
                                               ? OpportunityPaperWording::tr("linked to one of the questions")
                                               : OpportunityPaperWording::tr("seems to fit")});
}

QString averageText(const CountedPairs &counted)
{
    if (counted.count() == 0)
        return {};
    return OpportunityPaperWording::tr("on average %1 of 100").arg(averageFigure(counted.average()));
}

QString codesOfThese(const QList<Headline> &questions, const QList<Uid> &these)
{
    QStringList codes;
    for (const Headline &question : questions) {
        if (these.contains(question.uid))
            codes.append(question.code);
    }
    return codes.join(QStringLiteral(", "));
}

/// From what the average is taken: it can be added up.
void addCountedPairs(Paper &paper, const OpportunityLine &group)
{
    const CountedPairs &counted = group.counted;
    if (counted.count() == 0)
        return;
    PaperSection section{.heading = OpportunityPaperWording::tr("Pairs of different units"),
                         .style = ParagraphStyle::List};
    for (qsizetype at = 0; at < counted.highest.size(); ++at) {
        const QString points = QString::number(counted.highest[at].points);
        section.paragraphs.append(
            {{group.highestByName.value(at) + QStringLiteral(": ")}, {points, Emphasis::Strong}});
    }
    if (counted.others > 0)
        section.paragraphs.append({{othersWords(counted)}});
    paper.sections.append(section);
    const QStringList sums{sumWords(counted), zeroWords(counted)};
    addText(paper, {}, sums.join(u'\n'));
}

/// What was said of it, and why it is in the list all the same.
void addNotNeeded(Paper &paper, const OpportunityLine &group)
{
    if (!group.notNeeded)
        return;
    const Decision &said = group.notNeeded->decision;
    QStringList lines{placeLine({said.reason, said.person, dateText(said.on)})};
    const int joined = int(group.notNeeded->joined.size());
    if (joined > 0)
        lines.append(OpportunityPaperWording::tr("%n question(s) joined since: %1", nullptr, joined)
                         .arg(codesOfThese(group.questions, group.notNeeded->joined)));
    addText(paper, OpportunityPaperWording::tr("Not needed"), lines.join(u'\n'));
}

/// What was agreed about its questions, and which of them it is not about.
void addAgreed(Paper &paper, const OpportunityLine &group)
{
    if (!group.agreed)
        return;
    const AgreedLine &line = group.agreed->agreed;
    QStringList lines{agreedInALine(line.action, line.lead.code, shownLanguage())};
    if (!group.agreed->coversAll())
        lines.append(OpportunityPaperWording::tr("Not about: %1")
                         .arg(codesOfThese(group.questions, group.agreed->others)));
    addText(paper, OpportunityPaperWording::tr("Agreed"), lines.join(u'\n'));
}

QStringList factsOfGroup(const OpportunityLine &group)
{
    const QString needBy = dateText(group.needBy);
    return {OpportunityPaperWording::tr("%n question(s)", nullptr, int(group.questions.size())),
            OpportunityPaperWording::tr("%n needed", nullptr, group.needed),
            needBy.isEmpty() ? QString() : OpportunityPaperWording::tr("the first by %1").arg(needBy),
            averageText(group.counted)};
}

/// With what and with whom the group can go on.
void addAround(Paper &paper, const OpportunityAround &around)
{
    addItems(
        paper, OpportunityPaperWording::tr("Who has a project or money"), around.projects,
        [](const OpportunityProject &project) { return lineOfRecord(project.line, noteOfProject(project)); });
    addItems(paper, OpportunityPaperWording::tr("Studies that cover it"), around.studies,
             [](const OpportunityStudy &study) { return lineOfRecord(study.line, noteOfStudy(study)); });
    addItems(paper, OpportunityPaperWording::tr("Experts known to several units"), around.experts,
             [](const OpportunityExpert &expert) {
                 return lineOfRecord(expert.line, expert.worksAt.join(QStringLiteral(", ")));
             });
}

} // namespace

Paper opportunityPaper(const OpportunityLine &group, const OpportunityAround &around)
{
    Paper paper;
    paper.place = group.units.join(QStringLiteral(" · "));
    paper.title = group.title();
    paper.facts = factsLine(factsOfGroup(group));
    addNotNeeded(paper, group);
    addAgreed(paper, group);
    if (group.state() != GroupState::Afgesproken)
        addText(paper, OpportunityPaperWording::tr("Proposal"), proposalText(group.proposal));
    if (!group.name.isEmpty())
        addText(paper, OpportunityPaperWording::tr("Concepts"), group.concepts.join(QStringLiteral(", ")));
    addItems(paper, OpportunityPaperWording::tr("Questions"), group.questions, [&](const Headline &question) {
        return lineOfRecord(question, noteOfQuestion(group, question));
    });
    addCountedPairs(paper, group);
    addItems(paper, OpportunityPaperWording::tr("What hangs on one pair of different units"), around.hinges,
             [](const QString &sentence) { return cellOf(sentence); });
    addAround(paper, around);
    return paper;
}

Paper loosePaper(const QList<Headline> &questions)
{
    Paper paper;
    paper.title = OpportunityPaperWording::tr("Open questions in no group");
    paper.facts =
        factsLine({questions.isEmpty()
                       ? OpportunityPaperWording::tr("Every open question is in a group.")
                       : OpportunityPaperWording::tr("%n question(s)", nullptr, int(questions.size()))});
    addItems(paper, {}, questions,
             [](const Headline &question) { return lineOfRecord(question, question.unitCode); });
    return paper;
}

} // namespace kb
