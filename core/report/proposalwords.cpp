// SPDX-License-Identifier: EUPL-1.2
#include "report/proposalwords.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

QString proposedStep(const PairProposal &proposal)
{
    if (proposal.project.isEmpty())
        return label(kindOf(proposal.action));
    switch (proposal.action) {
    case JointAction::Programme:
        return Report::tr("Programme together in %1").arg(proposal.project);
    case JointAction::JoinCommittee:
        return Report::tr("Join the committee of %1").arg(proposal.project);
    case JointAction::ShareResult:
        return Report::tr("Share the result of %1").arg(proposal.project);
    }
    Q_UNREACHABLE();
}

QString proposalWords(const PairProposal &proposal)
{
    const QString step = proposedStep(proposal);
    if (proposal.lead.isEmpty())
        return step;
    return proposal.isNeededFirst
               ? Report::tr("%1; %2 leads and needs the answer first").arg(step, proposal.lead)
               : Report::tr("%1; %2 leads").arg(step, proposal.lead);
}

QString projectState(Phase phase)
{
    const QString name = label(phase);
    return isBeforeAward(phase) ? name + QStringLiteral(" · ") + Report::tr("can still be influenced") : name;
}

QString projectNote(const QString &unit, Phase phase, qint64 cents, Language language)
{
    QStringList notes{unit, projectState(phase), cents > 0 ? amount(cents, language) : QString()};
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

} // namespace kb
