// SPDX-License-Identifier: EUPL-1.2
#include "tabs/opportunitiespage.h"

#include "editors/bankchoices.h"
#include "frame/printpaper.h"
#include "jobs/jointproposal.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/opportunitynames.h"
#include "models/opportunitycolumns.h"
#include "papers/opportunitypaper.h"
#include "tabs/actiondialog.h"
#include "tabs/actiondraft.h"
#include "tabs/groupnamedialog.h"
#include "tabs/savedfilters.h"
#include "widgets/paperview.h"

namespace kb {

OpportunitiesPage::OpportunitiesPage(Workspace &workspace, QWidget *parent)
    : OverlapPage(workspace, parent)
    , m_feed(workspace, opportunityColumns(), this)
{
    buildActions();
    build(m_feed.list(), QStringLiteral("opportunities"), m_feed.list());
    preview().setAccessibleName(tr("The group"));
    addFoot(m_onGroup + QList{m_loose});
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is nothing to work on
}

void OpportunitiesPage::buildActions()
{
    QAction *agree = addTabAction(tr("&Agree action…"), Qt::Key_F8, [this] { this->agree(); });
    QAction *propose =
        addTabAction(tr("&Propose joint research"), Qt::CTRL | Qt::Key_F8, [this] { this->propose(); });
    QAction *rename = addTabAction(tr("&Name the group…"), {}, [this] { this->rename(); });
    m_loose = addTabAction(tr("Open questions in n&o group"), {}, [this] { showLoose(); });
    QAction *compute = addComputeAction();
    m_actions.print = addTabAction(tr("P&rint the groups…"), QKeySequence::Print, [this] { printReport(); });
    m_onGroup = {agree, propose, rename};
    m_actions.record = {agree, propose, rename, nullptr, m_loose, compute, m_actions.print};
}

QString OpportunitiesPage::emptySentence(const QString &onlyUnit) const
{
    return onlyUnit.isEmpty()
               ? tr("No groups of questions across two or more DGs.")
               : tr("Programming together takes two units. This bank holds only %1.").arg(onlyUnit);
}

void OpportunitiesPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("unit"), tr("Unit")}});
    offerUnits(bar);
    new SavedFilters(workspace(), bar, "opportunities");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
        reload();
    });
}

void OpportunitiesPage::reload()
{
    m_feed.reload(m_query);
}

/// The groups come with the overlaps, of which a run tells as of verdicts; names are settings, and projects
/// change what is proposed.
void OpportunitiesPage::follow(const Changes &changes)
{
    if (changes.touches(Kind::Verdict) || changes.touches(Kind::KnowledgeQuestion))
        readWhenSeen([this] { reload(); });
    else if (changes.touches(Kind::Setting) || changes.touches(Kind::ResearchProject) ||
             changes.touches(Kind::Link))
        m_feed.readAgain();
}

void OpportunitiesPage::showCurrent()
{
    const OpportunityLine *group = m_feed.current();
    for (QAction *action : std::as_const(m_onGroup))
        action->setEnabled(group && !workspace().isReadOnly());
    const int asked = ++m_asked;
    if (!group)
        return preview().say({});
    workspace().reads().run(
        this,
        [questions = group->questionUids()](JobContext &context) {
            return OpportunityList(context.bank).around(questions);
        },
        [this, asked, shown = *group](const Result<OpportunityAround> &around) {
            if (asked != m_asked)
                return;
            if (!around)
                return workspace().sayError(around.error());
            preview().say(opportunityPaper(shown, *around));
        });
}

void OpportunitiesPage::showLoose()
{
    const int asked = ++m_asked;
    workspace().reads().run(
        this, [](JobContext &context) { return OpportunityList(context.bank).loose(); },
        [this, asked](const Result<QList<Headline>> &questions) {
            if (asked != m_asked)
                return;
            if (!questions)
                return workspace().sayError(questions.error());
            preview().say(loosePaper(*questions));
            openCurrent();
        });
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
    ActionForm form{.subject = group->title(),
                    .draft = draftFor(*group, bank.identity().unit, bank.now().date()),
                    .units = unitChoices(bank),
                    .research = tr("Joint research: %1").arg(group->title())};
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
void OpportunitiesPage::propose()
{
    const OpportunityLine *group = m_feed.current();
    if (!group)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const QString title = tr("Joint research: %1").arg(group->title());
    workspace().runJob(
        tr("Making the proposal"), this,
        [title, questions = group->questionUids()](JobContext &context) {
            return proposeJointResearch(context.bank, title, questions);
        },
        [this, title](const Result<Uid> &made) {
            if (!made)
                return workspace().sayError(made.error());
            workspace().sayDone(tr("Proposal made, in phase idea: “%1”").arg(title));
        });
}

void OpportunitiesPage::printReport()
{
    previewPaper(workspace(), this, [](Bank &bank, Language language) -> Result<Document> {
        const auto content = opportunitiesPaperContent(bank, language);
        return content ? Result<Document>(opportunitiesPaper(*content)) : content.error();
    });
}

} // namespace kb
