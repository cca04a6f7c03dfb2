// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapfollowup.h"

#include "bank/bank.h"
#include "jobs/jointproposal.h"

namespace kb {

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

Result<Uid> makeProjectAbout(Bank &bank, const GapLine &gap)
{
    if (gap.line.kind != Kind::KnowledgeQuestion)
        return Error{Error::Code::InvalidInput, QStringLiteral("question")};
    const StepLabel label{QStringLiteral("make"), Kind::ResearchProject, 1, gap.line.title.simplified()};
    return bank.write(label, [&](Write &write) -> Result<Uid> {
        const JointResearch research{
            .title = gap.line.title, .questions = {gap.gap.record}, .lead = {}, .units = {}};
        const auto made = writeJointResearch(bank, write, research);
        if (!made)
            return made;
        const auto kept =
            GapDecisions(bank).keep(write, gap.gap, {.state = GapState::Bevestigd, .followUp = *made});
        return kept ? made : Result<Uid>(kept.error());
    });
}

} // namespace kb
