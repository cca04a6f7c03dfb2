// SPDX-License-Identifier: EUPL-1.2
#include "report/proposalwords.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

/// The phase of a running project is called after its committee, which not every project has, and some have
/// one earlier.
QString stageWords(const ProjectStage &stage)
{
    const QString name = stage.phase == Phase::Lopend ? Report::tr("Running") : label(stage.phase);
    const bool meets = stage.hasCommittee && stage.phase < Phase::Opgeleverd;
    return meets ? Report::tr("%1, with committee").arg(name) : name;
}

} // namespace

QString proposedStep(const PairProposal &proposal)
{
    const QString &about = proposal.aboutCode();
    if (about.isEmpty())
        return label(kindOf(proposal.action));
    switch (proposal.action) {
    case JointAction::Programme:
        return Report::tr("Programme together in %1").arg(about);
    case JointAction::JoinCommittee:
        return Report::tr("Join the committee of %1").arg(about);
    case JointAction::ShareResult:
        return Report::tr("Share the result of %1").arg(about);
    }
    Q_UNREACHABLE();
}

QString useProposalWords(const QString &unit)
{
    return Report::tr("%1: link the study, or discuss it").arg(unit);
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

QString projectState(const ProjectStage &stage)
{
    const QString name = stageWords(stage);
    return isBeforeAward(stage.phase) ? name + QStringLiteral(" · ") + Report::tr("can still be influenced")
                                      : name;
}

QString projectNote(const QString &unit, const ProjectStage &stage, qint64 cents, Language language)
{
    QStringList notes{unit, projectState(stage), cents > 0 ? amount(cents, language) : QString()};
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

} // namespace kb
