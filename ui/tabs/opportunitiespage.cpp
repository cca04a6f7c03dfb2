// SPDX-License-Identifier: EUPL-1.2
#include "tabs/opportunitiespage.h"

#include "editors/bankchoices.h"
#include "frame/printpaper.h"
#include "jobs/jointproposal.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/opportunitynames.h"
#include "model/unit.h"
#include "models/opportunitycolumns.h"
#include "papers/opportunitypaper.h"
#include "tabs/computeoverlaps.h"
#include "tabs/groupnamedialog.h"
#include "tabs/savedfilters.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

OpportunitiesPage::OpportunitiesPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_feed(workspace, opportunityColumns(), this)
    , m_preview(new PaperView(this))
{
    buildActions();
    buildList();
    buildFilters();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &OpportunitiesPage::follow);
    m_feed.reload(m_query);
    showCurrent(); // nothing yet: there is nothing to work on
}

void OpportunitiesPage::buildActions()
{
    QAction *propose = addTabAction(tr("&Propose joint research"), Qt::Key_F8, [this] { this->propose(); });
    QAction *rename = addTabAction(tr("&Name the group…"), {}, [this] { this->rename(); });
    m_loose = addTabAction(tr("Open questions in n&o group"), {}, [this] { showLoose(); });
    QAction *compute = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh,
                                    [this] { computeOverlaps(this->workspace(), this); });
    m_actions.print = addTabAction(tr("P&rint the groups…"), QKeySequence::Print, [this] { printReport(); });
    m_onGroup = {propose, rename};
    compute->setEnabled(!workspace().isReadOnly());
    m_actions.record = {propose, rename, nullptr, m_loose, compute, m_actions.print};
}

void OpportunitiesPage::buildList()
{
    RecordList &list = m_feed.list();
    m_preview->setAccessibleName(tr("The group"));
    list.setPreview(m_preview);
    sayWhyEmpty();
    list.remember(workspace().settings(), workspace().listName(QStringLiteral("opportunities")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(&list, 1);
    layout->addLayout(buildFoot());

    connect(&list, &RecordList::emptyActionAsked, this, [this] { computeOverlaps(workspace(), this); });
    connect(&list, &RecordList::retryAsked, this, [this] { m_feed.reload(m_query); });
    connect(&list.view(), &RecordView::opened, this, &OpportunitiesPage::openCurrent);
    connect(&list.view(), &RecordView::currentIdChanged, this, &OpportunitiesPage::showCurrent);
    connect(&m_feed.model(), &QAbstractItemModel::dataChanged, this, &OpportunitiesPage::showCurrent);
    connect(&list.view(), &RecordView::menuAsked, this, [this](const QPoint &place) {
        QMenu menu(this);
        addTo(menu, m_actions.record);
        menu.exec(place);
    });
    connect(m_preview, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
}

/// What can be done with the group, below the list.
QLayout *OpportunitiesPage::buildFoot()
{
    constexpr int betweenButtons = 8;
    auto *foot = new FlowLayout;
    foot->setSpacing(betweenButtons);
    for (QAction *action : m_onGroup + QList{m_loose}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        foot->addWidget(button);
    }
    return foot;
}

/// In the bank of one unit that got no package yet nobody can join.
void OpportunitiesPage::sayWhyEmpty()
{
    const auto units = workspace().bank().records<Unit>().all();
    const bool isAlone = units && units->size() == 1;
    m_feed.list().setEmptyText(
        isAlone
            ? tr("Programming together takes two units. This bank holds only %1.").arg(units->first().code)
            : tr("No questions of several units are alike enough. Compute it again with F5."),
        tr("Compute now"));
}

void OpportunitiesPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("unit"), tr("Unit"), unitChoices(workspace().bank())}});
    new SavedFilters(workspace(), bar, "opportunities");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
        m_feed.reload(m_query);
    });
}

/// The groups come with the overlaps, of which a run tells as of verdicts; names are settings, and projects
/// change what is proposed.
void OpportunitiesPage::follow(const Changes &changes)
{
    if (changes.listChanged(Kind::Unit))
        sayWhyEmpty();
    if (changes.touches(Kind::Verdict) || changes.touches(Kind::KnowledgeQuestion))
        m_feed.reload(m_query);
    else if (changes.touches(Kind::Setting) || changes.touches(Kind::ResearchProject) ||
             changes.touches(Kind::Link))
        m_feed.readAgain();
}

void OpportunitiesPage::focusFilter()
{
    m_feed.list().filterBar().focusSearch();
}

void OpportunitiesPage::focusContent()
{
    m_feed.list().focusContent();
}

/// Its questions, projects and studies are links in the detail.
void OpportunitiesPage::openCurrent()
{
    m_feed.list().showPreview(true);
    m_preview->setFocus(Qt::OtherFocusReason);
}

void OpportunitiesPage::step(int by)
{
    m_feed.list().view().step(by);
}

QList<QWidget *> OpportunitiesPage::panes()
{
    return m_feed.list().panes();
}

void OpportunitiesPage::showCurrent()
{
    const OpportunityLine *group = m_feed.current();
    for (QAction *action : std::as_const(m_onGroup))
        action->setEnabled(group && !workspace().isReadOnly());
    const int asked = ++m_asked;
    if (!group)
        return m_preview->say({});
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
            m_preview->say(opportunityPaper(shown, *around));
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
            m_preview->say(loosePaper(*questions));
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
            workspace().say({.sentence = tr("Proposal made, in phase idea: “%1”").arg(title),
                             .action = tr("Undo"),
                             .follow = [workspace = &workspace()] { workspace->undo(); }});
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
