// SPDX-License-Identifier: EUPL-1.2
#include "tabs/overlappage.h"

#include "editors/bankchoices.h"
#include "jobs/overlapmatrix.h"
#include "model/unit.h"
#include "tabs/computeoverlaps.h"
#include "tabs/filterchoices.h"
#include "widgets/recordlist.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

/// Both sides of a pair are of a unit.
FilterChoices unitsOfPairs(Bank &bank)
{
    const QList<Choice> units = unitChoices(bank);
    return {{QStringLiteral("unit"), units}, {QStringLiteral("other"), units}};
}

/// The one unit that holds something, or that there is while none does. Empty where there are several.
Result<QString> onlyUnitOf(Bank &bank)
{
    const auto holding = unitsThatHold(bank);
    if (!holding)
        return holding.error();
    if (!holding->isEmpty())
        return holding->size() == 1 ? holding->first().code : QString();
    const auto units = bank.records<Unit>().all();
    if (!units)
        return units.error();
    return units->size() == 1 ? units->first().code : QString();
}

bool changesWhoHolds(const Changes &changes)
{
    return std::ranges::any_of(
        std::array{Kind::Unit, Kind::KnowledgeQuestion, Kind::Study, Kind::ResearchProject, Kind::Signal},
        [&](Kind kind) { return changes.listChanged(kind); });
}

} // namespace

OverlapPage::OverlapPage(Workspace &workspace, QWidget *parent)
    : PreviewPage(workspace, parent)
{
}

void OverlapPage::build(RecordList &list, const QString &name, QWidget &content)
{
    PreviewPage::build(list, name, content);
    connect(&list, &RecordList::emptyActionAsked, this, [this] { computeOverlaps(workspace(), this); });
    connect(&workspace().bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changesWhoHolds(changes))
            showWhyEmpty();
    });
    showWhyEmpty();
}

QAction *OverlapPage::addComputeAction()
{
    QAction *compute = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh,
                                    [this] { computeOverlaps(workspace(), this); });
    compute->setEnabled(!workspace().isReadOnly());
    return compute;
}

void OverlapPage::offerUnits(FilterBar &bar)
{
    new ChoiceReader(workspace(), bar, unitsOfPairs, {Kind::Unit});
}

/// In a bank with the records of one unit there is nothing to compare.
void OverlapPage::showWhyEmpty()
{
    list().setEmptyText(emptySentence({}), emptyAction());
    workspace().reads().run(
        this, [](JobContext &context) { return onlyUnitOf(context.bank); },
        [this](const Result<QString> &only) {
            if (only)
                list().setEmptyText(emptySentence(*only), emptyAction());
        });
}

} // namespace kb
