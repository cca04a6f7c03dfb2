// SPDX-License-Identifier: EUPL-1.2
#include "report/proposalwords.h"

#include "report/labels.h"
#include "report/overlapwords.h"
#include "report/words.h"

namespace kb {

namespace {

QString aboutProject(const PairProposal &proposal)
{
    switch (proposal.action) {
    case JointAction::Programme:
        return Report::tr("Programme together in %1; %2 leads").arg(proposal.project, proposal.lead);
    case JointAction::JoinCommittee:
        return Report::tr("Join the committee of %1; %2 leads").arg(proposal.project, proposal.lead);
    case JointAction::ShareResult:
        return Report::tr("Share the result of %1; %2 leads").arg(proposal.project, proposal.lead);
    }
    return {};
}

} // namespace

QString proposalWords(const PairProposal &proposal)
{
    if (proposal.lead.isEmpty())
        return label(proposal.action);
    if (!proposal.project.isEmpty())
        return aboutProject(proposal);
    return proposal.isNeededFirst
               ? Report::tr("Programme together; %1 leads and needs the answer first").arg(proposal.lead)
               : Report::tr("Programme together; %1 leads").arg(proposal.lead);
}

QString projectState(Phase phase)
{
    const QString name = label(phase);
    return isBeforeAward(phase) ? name + QStringLiteral(" · ") + Report::tr("can still be influenced") : name;
}

} // namespace kb
