// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapfollowup.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/jointproposal.h"

namespace kb {

namespace {

/// What the decision about a dossier waits for.
Result<QList<Uid>> openNeededOf(Bank &bank, const Uid &dossier)
{
    const auto questions = bank.records<KnowledgeQuestion>().all();
    if (!questions)
        return questions.error();
    QList<Uid> waitedFor;
    for (const KnowledgeQuestion &question : *questions) {
        const bool isOpen = question.status == QuestionStatus::Open ||
                            question.status == QuestionStatus::Onderzoek ||
                            question.status == QuestionStatus::Deels;
        if (isOpen && question.needClass == NeedClass::Nodig && question.dossier == dossier)
            waitedFor.append(question.uid);
    }
    return waitedFor;
}

/// The record that the research is to be about; of what was written down the one that it came up with.
Headline subjectOf(const GapLine &gap)
{
    return gap.isByHand() ? gap.involved.value(0) : gap.line;
}

Result<QList<Uid>> questionsOfIdea(Bank &bank, const GapLine &gap)
{
    if (gap.gap.kind == GapKind::DecisionNear)
        return openNeededOf(bank, gap.gap.record);
    const Headline subject = subjectOf(gap);
    return subject.kind == Kind::KnowledgeQuestion ? QList{subject.uid} : QList<Uid>();
}

Result<Uid> writeIdea(Bank &bank, Write &write, const QString &title, const QList<Uid> &questions)
{
    if (questions.isEmpty())
        return bank.records<ResearchProject>().insert(write, projectOfUnit(bank, title));
    return writeJointResearch(bank, write,
                              {.title = title, .questions = questions, .lead = {}, .units = {}});
}

/// Beside what the questions bring with them.
Result<> linkToGap(Bank &bank, Write &write, const Uid &project, const GapLine &gap)
{
    QList<QPair<LinkType, Uid>> links;
    for (const Headline &dossier : gap.dossiers)
        links.append({LinkType::Dossier, dossier.uid});
    const Headline subject = subjectOf(gap);
    if (subject.kind == Kind::Concept)
        links.append({LinkType::Concept, subject.uid});
    else if (subject.kind != Kind::None && subject.kind != Kind::KnowledgeQuestion &&
             subject.kind != Kind::PolicyDossier)
        links.append({LinkType::SeeAlso, subject.uid});
    for (const auto &[type, record] : std::as_const(links)) {
        if (auto linked = bank.links().add(write, project, type, record); !linked)
            return linked;
    }
    return {};
}

} // namespace

KnowledgeQuestion questionAbout(const GapLine &gap)
{
    KnowledgeQuestion question;
    if (!gap.dossiers.isEmpty())
        question.dossier = gap.dossiers.first().uid;
    if (gap.isByHand()) {
        question.text = gap.gap.title;
        question.explanation = gap.gap.why;
    }
    return question;
}

Result<> keepAsked(Bank &bank, Write &write, const Gap &gap, const Uid &question)
{
    if (question == gap.record)
        return {};
    return GapDecisions(bank).keep(write, gap, {.state = GapState::VraagGesteld, .followUp = question});
}

bool asksForResearch(const GapLine &gap)
{
    switch (gap.line.kind) {
    case Kind::KnowledgeQuestion:
    case Kind::PolicyDossier:
    case Kind::Concept:
    case Kind::Approach:
        return true;
    default:
        return gap.isByHand();
    }
}

Result<Uid> makeProjectAbout(Bank &bank, const GapLine &gap)
{
    if (!asksForResearch(gap))
        return Error{Error::Code::InvalidInput, QStringLiteral("gap")};
    const auto questions = questionsOfIdea(bank, gap);
    if (!questions)
        return questions.error();
    const StepLabel label{QStringLiteral("make"), Kind::ResearchProject, 1, gap.line.title.simplified()};
    return bank.write(label, [&](Write &write) -> Result<Uid> {
        const auto made = writeIdea(bank, write, gap.line.title, *questions);
        if (!made)
            return made;
        const auto linked = linkToGap(bank, write, *made, gap);
        const auto kept =
            GapDecisions(bank).keep(write, gap.gap, {.state = GapState::Bevestigd, .followUp = *made});
        const Error *error = firstError(linked, kept);
        return error ? Result<Uid>(*error) : made;
    });
}

} // namespace kb
