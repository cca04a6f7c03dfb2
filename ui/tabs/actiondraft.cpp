// SPDX-License-Identifier: EUPL-1.2
#include "tabs/actiondraft.h"

#include "base/workingday.h"
#include "report/labels.h"
#include "report/proposalwords.h"

namespace kb {

namespace {

constexpr int UsualDays = 42; ///< six weeks: until the next talk between units

/// Where no project says what to do: what is known is shared, about signals units talk.
ActionKind kindWithoutProjects(OverlapKind kind)
{
    return kind == OverlapKind::VraagStudie ? ActionKind::ResultaatDelen : ActionKind::ContactLeggen;
}

QDate dueFor(QDate needed, QDate today)
{
    const QDate usual = onWorkingDay(today.addDays(UsualDays));
    return needed > today ? std::min(needed, usual) : usual;
}

/// Where a study may answer a question, who asks; else this unit, where it has a side.
Uid usualLead(const ShownOverlap &shown, const QList<Uid> &units, const Uid &ownUnit)
{
    if (shown.pair.kind == OverlapKind::VraagStudie)
        return shown.question().unit;
    return units.contains(ownUnit) ? ownUnit : units.value(0);
}

/// Who leads, and with whom.
void dealOut(ActionDraft &draft, const Uid &lead, QList<Uid> units)
{
    units.removeAll(lead);
    draft.action.leadUnit = lead;
    draft.others = units;
}

/// To programme together in a project that is there is followed up by it; a committee and a result bring
/// tasks.
Uid followUpOf(const PairProposal &proposal)
{
    return proposal.action == JointAction::Programme ? proposal.about : Uid();
}

void followProposal(ActionDraft &draft, const PairProposal &proposal, const QString &subject)
{
    draft.action.kind = kindOf(proposal.action);
    draft.action.what = QStringLiteral("%1: %2").arg(proposedStep(proposal), subject);
    draft.action.followUp = followUpOf(proposal);
}

QList<Uid> unitsAsking(const QList<Headline> &records)
{
    QList<Uid> units;
    for (const Headline &record : records) {
        if (!record.unit.isNull() && !units.contains(record.unit))
            units.append(record.unit);
    }
    return units;
}

} // namespace

ActionDraft draftFor(const ShownOverlap &shown, const Uid &ownUnit, QDate today)
{
    ActionDraft draft;
    draft.action.due = dueFor(shown.pair.urgentBy, today);
    draft.about = {shown.pair.a, shown.pair.b};
    const QList<Uid> units = unitsAsking({shown.a, shown.b});
    if (const auto proposal = shown.proposal()) {
        followProposal(draft, *proposal, shown.a.title);
        dealOut(draft, proposal->leadUnit, units);
        return draft;
    }
    draft.action.kind = kindWithoutProjects(shown.pair.kind);
    draft.action.what = QStringLiteral("%1: %2").arg(label(draft.action.kind), shown.a.title);
    dealOut(draft, usualLead(shown, units, ownUnit), units);
    return draft;
}

ActionDraft draftFor(const OpportunityLine &group, QDate today)
{
    ActionDraft draft;
    followProposal(draft, group.proposal, group.title());
    draft.action.due = dueFor(group.needBy, today);
    draft.about = group.questionUids();
    dealOut(draft, group.proposal.leadUnit, unitsAsking(group.questions));
    return draft;
}

} // namespace kb
