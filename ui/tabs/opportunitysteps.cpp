// SPDX-License-Identifier: EUPL-1.2
// What people do with a group of questions: the second part of OpportunitiesPage.
#include "editors/bankchoices.h"
#include "jobs/groupmeeting.h"
#include "jobs/jointproposal.h"
#include "jobs/opportunitynames.h"
#include "tabs/actiondialog.h"
#include "tabs/actiondraft.h"
#include "tabs/groupnamedialog.h"
#include "tabs/opportunitiespage.h"
#include "tabs/signaldialogs.h"
#include "workspace/workspace.h"

namespace kb {

void OpportunitiesPage::addSteps()
{
    QAction *agree = addTabAction(tr("&Agree action…"), Qt::Key_F8, [this] { this->agree(); });
    QAction *propose =
        addTabAction(tr("&Propose joint research"), Qt::CTRL | Qt::Key_F8, [this] { this->propose(); });
    QAction *meet = addTabAction(tr("&Make meeting"), {}, [this] { planMeeting(); });
    m_notNeeded = addTabAction(tr("Not nee&ded…"), Qt::Key_F9, [this] { sayNotNeeded(); });
    m_neededAfterAll = addTabAction(tr("Needed a&fter all"), {}, [this] { sayNeededAfterAll(); });
    QAction *rename = addTabAction(tr("&Name the group…"), {}, [this] { this->rename(); });
    m_onGroup = {agree, propose, meet, rename, m_notNeeded};
}

void OpportunitiesPage::showSteps(const OpportunityLine *group)
{
    const bool canWrite = group && !workspace().isReadOnly();
    for (QAction *step : std::as_const(m_onGroup))
        step->setEnabled(canWrite);
    const bool isOpen = !group || group->state() == GroupState::Open;
    m_notNeeded->setVisible(isOpen);
    m_neededAfterAll->setVisible(group && group->notNeeded);
    m_neededAfterAll->setEnabled(canWrite);
}

void OpportunitiesPage::rename()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    const QList<Uid> questions = group->questionUids(); // the line may go while the dialog is open
    GroupNameDialog dialog(group->name, group->concepts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto named = nameOpportunity(workspace().bank(), questions, dialog.name()); !named)
        workspace().sayError(named.error());
}

void OpportunitiesPage::agree()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    Bank &bank = workspace().bank();
    ActionForm form{
        .subject = group->title(), .draft = draftFor(*group, bank.now().date()), .units = unitChoices(bank)};
    if (form.draft.action.followUp.isNull()) // else it is done in a project that is there
        form.research = tr("Joint research: %1").arg(group->title());
    ActionDialog dialog(ActionDialog::About::New, form, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ActionDraft draft = dialog.draft();
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        tr("Keeping what was agreed"), this,
        [draft](JobContext &context) { return agreeOnGroup(context.bank, draft); },
        [this, what = draft.action.what](const Result<Uid> &agreed) {
            if (!agreed)
                return workspace().sayError(agreed.error());
            workspace().sayDone(tr("Agreed: %1").arg(what));
        });
}

/// Beside the window: a group brings dozens of links.
void OpportunitiesPage::make(const QString &doing, const QString &title, const QList<Uid> &questions,
                             const MakeOfGroup &make, const std::function<void(const Uid &)> &then)
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        doing, this,
        [title, make, questions](JobContext &context) { return make(context.bank, title, questions); },
        [this, then](const Result<Uid> &made) {
            if (!made)
                return workspace().sayError(made.error());
            then(*made);
        });
}

/// The unit leads that the proposal beside it names.
void OpportunitiesPage::propose()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    const QString title = tr("Joint research: %1").arg(group->title());
    const auto research = [lead = group->proposal.leadUnit](Bank &bank, const QString &called,
                                                            const QList<Uid> &questions) {
        return proposeJointResearch(bank, called, questions, lead);
    };
    make(tr("Making the proposal"), title, group->questionUids(), research, [this, title](const Uid &) {
        workspace().sayDone(tr("Proposal made, in phase idea: “%1”").arg(title));
    });
}

/// It opens: it has no day yet, and nobody is invited.
void OpportunitiesPage::planMeeting()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    make(tr("Making the meeting"), tr("Meeting on %1").arg(group->title()), group->questionUids(),
         planGroupMeeting, [this](const Uid &meeting) { workspace().open(meeting); });
}

void OpportunitiesPage::sayNotNeeded()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    const QString title = group->title(); // the line may go while the dialog is open
    const QList<Uid> questions = group->questionUids();
    ReasonDialog dialog({.title = tr("Not needed to programme together"),
                         .label = tr("&Why is this not needed?"),
                         .missing = tr("Write down why."),
                         .accept = tr("&Not needed")},
                        title, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    say(kb::sayNotNeeded(workspace().bank(), title, questions, dialog.reason()),
        tr("%1: not needed").arg(title));
}

void OpportunitiesPage::sayNeededAfterAll()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const QString title = group->title(); // the line may go with what is said
    say(kb::sayNeededAfterAll(workspace().bank(), title, group->questionUids()),
        tr("%1: needed after all").arg(title));
}

void OpportunitiesPage::say(const Result<> &said, const QString &done)
{
    if (!said)
        return workspace().sayError(said.error());
    workspace().sayDone(done);
}

} // namespace kb
