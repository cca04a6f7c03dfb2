// SPDX-License-Identifier: EUPL-1.2
#include "tabs/actiondraft.h"

#include "base/workingday.h"
#include "report/labels.h"

namespace kb {

namespace {

constexpr int UsualDays = 42; ///< six weeks: until the next talk between units

ActionKind kindFor(OverlapKind kind)
{
    switch (kind) {
    case OverlapKind::VraagVraag:
        return ActionKind::SamenProgrammeren;
    case OverlapKind::VraagStudie:
        return ActionKind::ResultaatDelen;
    case OverlapKind::VraagProject:
        return ActionKind::CommissieAansluiten;
    case OverlapKind::ProjectProject:
        return ActionKind::WerkVerdelen;
    case OverlapKind::SignaalSignaal:
    case OverlapKind::SignaalVraag:
        return ActionKind::ContactLeggen;
    }
    Q_UNREACHABLE();
}

ActionKind kindFor(JointAction action)
{
    switch (action) {
    case JointAction::Programme:
        return ActionKind::SamenProgrammeren;
    case JointAction::JoinCommittee:
        return ActionKind::CommissieAansluiten;
    case JointAction::ShareResult:
        return ActionKind::ResultaatDelen;
    }
    Q_UNREACHABLE();
}

QDate dueFor(QDate needed, QDate today)
{
    const QDate usual = onWorkingDay(today.addDays(UsualDays));
    return needed > today ? std::min(needed, usual) : usual;
}

/// Who leads, and with whom.
void dealOut(ActionDraft &draft, QList<Uid> units, const Uid &ownUnit)
{
    draft.action.leadUnit = units.contains(ownUnit) ? ownUnit : units.value(0);
    units.removeAll(draft.action.leadUnit);
    draft.others = units;
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
    draft.action.kind = kindFor(shown.pair.kind);
    draft.action.what = QStringLiteral("%1: %2").arg(label(draft.action.kind), shown.a.title);
    draft.action.due = dueFor(shown.pair.urgentBy, today);
    draft.about = {shown.pair.a, shown.pair.b};
    dealOut(draft, unitsAsking({shown.a, shown.b}), ownUnit);
    return draft;
}

ActionDraft draftFor(const OpportunityLine &group, const Uid &ownUnit, QDate today)
{
    ActionDraft draft;
    draft.action.kind = kindFor(group.action);
    draft.action.what = QStringLiteral("%1: %2").arg(label(draft.action.kind), group.title());
    draft.action.due = dueFor(group.needBy, today);
    draft.about = group.questionUids();
    dealOut(draft, unitsAsking(group.questions), ownUnit);
    return draft;
}

} // namespace kb
