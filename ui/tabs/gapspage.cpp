// SPDX-License-Identifier: EUPL-1.2
#include "tabs/gapspage.h"

#include "editors/bankchoices.h"
#include "frame/printpaper.h"
#include "jobs/gapinput.h"
#include "jobs/gapreportjob.h"
#include "jobs/gapsnapshots.h"
#include "models/gapcolumns.h"
#include "papers/gappaper.h"
#include "report/gapwords.h"
#include "tabs/savedfilters.h"
#include "tabs/signaldialogs.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

GapsPage::GapsPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_feed(workspace, gapColumns(), this)
    , m_preview(new PaperView(this))
{
    buildActions();
    buildList();
    buildFilters();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &GapsPage::follow);
    reload();
    showCurrent(); // nothing yet: there is nothing to work on
}

void GapsPage::buildActions()
{
    m_open = addTabAction(tr("&Open the record"), {}, [this] { openCurrent(); });
    QAction *confirm =
        addTabAction(tr("&Confirm"), Qt::Key_F7, [this] { decideCurrent(GapState::Bevestigd); });
    QAction *accept = addTabAction(tr("&Accept, with a reason…"), Qt::Key_F9, [this] { this->accept(); });
    m_takeBack =
        addTabAction(tr("&Take the decision back"), {}, [this] { decideCurrent(GapState::Mogelijk); });
    QAction *keep = addTabAction(tr("&Keep these gaps to compare"), {}, [this] { keepSnapshot(); });
    QAction *again = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh, [this] { reload(); });
    m_actions.print =
        addTabAction(tr("P&rint the gap report…"), QKeySequence::Print, [this] { printReport(); });
    m_onGap = {confirm, accept};
    keep->setEnabled(!workspace().isReadOnly());
    m_actions.record = {m_open, nullptr, confirm, accept, m_takeBack, nullptr, keep, again, m_actions.print};
}

void GapsPage::buildList()
{
    RecordList &list = m_feed.list();
    m_preview->setAccessibleName(tr("The gap"));
    list.setPreview(m_preview);
    list.setEmptyText(tr("No gaps were found with these settings."));
    list.remember(workspace().settings(), workspace().listName(QStringLiteral("gaps")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(&list, 1);
    layout->addLayout(buildFoot());

    connect(&list, &RecordList::retryAsked, this, &GapsPage::reload);
    connect(&list.view(), &RecordView::opened, this, &GapsPage::openCurrent);
    connect(&list.view(), &RecordView::currentIdChanged, this, &GapsPage::showCurrent);
    connect(&m_feed.model(), &QAbstractItemModel::dataChanged, this, &GapsPage::showCurrent);
    connect(&list.view(), &RecordView::menuAsked, this, [this](const QPoint &place) {
        QMenu menu(this);
        addTo(menu, m_actions.record);
        menu.exec(place);
    });
    connect(m_preview, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
}

/// What can be done with the gap, below the list.
QLayout *GapsPage::buildFoot()
{
    constexpr int betweenButtons = 8;
    auto *foot = new FlowLayout;
    foot->setSpacing(betweenButtons);
    for (QAction *action : QList{m_open} + m_onGap + QList{m_takeBack}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        foot->addWidget(button);
    }
    return foot;
}

void GapsPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("kind"), tr("Kind of gap"), codeChoices<GapKind>()},
                    {QStringLiteral("unit"), tr("Unit"), unitChoices(workspace().bank())},
                    {QStringLiteral("state"), tr("Status"), codeChoices<GapState>()}});
    new SavedFilters(workspace(), bar, "gaps");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        const auto states = valuesOf<GapState>(filter.chosen.value(QStringLiteral("state")));
        m_query.kinds = valuesOf<GapKind>(filter.chosen.value(QStringLiteral("kind")));
        m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
        m_query.states = states.isEmpty() ? GapQuery().states : states;
        m_feed.reload(m_query);
    });
}

void GapsPage::reload()
{
    if (const auto norms = gapNorms(workspace().bank()))
        m_norms = *norms;
    m_feed.reload(m_query);
}

/// The rules look at nearly everything.
void GapsPage::follow(const Changes &)
{
    reload();
}

void GapsPage::focusFilter()
{
    m_feed.list().filterBar().focusSearch();
}

void GapsPage::focusContent()
{
    m_feed.list().focusContent();
}

void GapsPage::openCurrent()
{
    if (const GapLine *gap = m_feed.current())
        workspace().open(gap->gap.record);
}

void GapsPage::step(int by)
{
    m_feed.list().view().step(by);
}

QList<QWidget *> GapsPage::panes()
{
    return m_feed.list().panes();
}

void GapsPage::showCurrent()
{
    const GapLine *gap = m_feed.current();
    for (QAction *action : std::as_const(m_onGap))
        action->setEnabled(gap && !workspace().isReadOnly());
    m_open->setEnabled(gap);
    m_takeBack->setEnabled(gap && gap->decision && !workspace().isReadOnly());
    const int asked = ++m_asked;
    if (!gap)
        return m_preview->say({});
    m_preview->say(gapPaper(*gap, m_norms, nullptr));
    if (!asksForStudy(gap->gap.kind))
        return;
    workspace().reads().run(
        this,
        [overlaps = workspace().overlaps(), shown = *gap](JobContext &context) {
            return gapEvidence(*overlaps, context.bank, shown, context.stop);
        },
        [this, asked, shown = *gap](const Result<GapEvidence> &evidence) {
            if (asked != m_asked)
                return;
            if (!evidence)
                return workspace().sayError(evidence.error());
            m_preview->say(gapPaper(shown, m_norms, &*evidence));
        });
}

void GapsPage::accept()
{
    const GapLine *gap = m_feed.current();
    if (!gap)
        return;
    const GapLine chosen = *gap; // the line may go while the dialog is open
    ReasonDialog dialog({.title = tr("Accept the gap"),
                         .label = tr("&Why need this not be known, or not now?"),
                         .missing = tr("Write down why."),
                         .accept = tr("&Accept")},
                        nameOf(chosen.line), this);
    if (dialog.exec() == QDialog::Accepted)
        decide(chosen, GapState::Geaccepteerd, dialog.reason());
}

void GapsPage::decideCurrent(GapState state)
{
    if (const GapLine *gap = m_feed.current())
        decide(*gap, state, {});
}

void GapsPage::decide(const GapLine &gap, GapState state, const QString &reason)
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const QString name = nameOf(gap.line);
    if (const auto kept = GapDecisions(workspace().bank()).decide(gap.gap, state, reason, name); !kept)
        return workspace().sayError(kept.error());
    workspace().say({.sentence = QStringLiteral("%1: %2").arg(name, label(state)),
                     .action = tr("Undo"),
                     .follow = [workspace = &workspace()] { workspace->undo(); }});
}

void GapsPage::keepSnapshot()
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        tr("Keeping the gaps"), this, [](JobContext &context) { return GapSnapshots(context.bank).keep(); },
        [this](const Result<qsizetype> &kept) {
            if (!kept)
                return workspace().sayError(kept.error());
            workspace().say({.sentence = tr("%n gap(s) kept to compare with later.", nullptr, int(*kept)),
                             .action = tr("Undo"),
                             .follow = [workspace = &workspace()] { workspace->undo(); }});
        });
}

void GapsPage::printReport()
{
    previewPaper(workspace(), this,
                 [overlaps = workspace().overlaps()](Bank &bank, Language language) -> Result<Document> {
                     const auto content = gapReportContent(*overlaps, bank, bank.now().date(), language);
                     return content ? Result<Document>(gapReport(*content)) : content.error();
                 });
}

} // namespace kb
