// SPDX-License-Identifier: EUPL-1.2
#include "tabs/overlappage.h"

#include "editors/bankchoices.h"
#include "model/unit.h"
#include "tabs/computeoverlaps.h"
#include "tabs/filterchoices.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int BetweenFootButtons = 8;

/// Both sides of a pair are of a unit.
FilterChoices unitsOfPairs(Bank &bank)
{
    const QList<Choice> units = unitChoices(bank);
    return {{QStringLiteral("unit"), units}, {QStringLiteral("other"), units}};
}

/// Empty where there are several.
Result<QString> onlyUnitOf(Bank &bank)
{
    const auto units = bank.records<Unit>().all();
    if (!units)
        return units.error();
    return units->size() == 1 ? units->first().code : QString();
}

} // namespace

OverlapPage::OverlapPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_preview(new PaperView(this))
    , m_layout(new QVBoxLayout(this))
    , m_foot(new QHBoxLayout)
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->addLayout(m_foot);
}

void OverlapPage::build(RecordList &list, const QString &name, QWidget &content)
{
    m_list = &list;
    m_preview->setAccessibleName(tr("Preview"));
    list.setPreview(m_preview);
    list.remember(workspace().settings(), workspace().listName(name));
    m_layout->insertWidget(0, &content, 1);
    listen(list);
    showWhyEmpty();
}

void OverlapPage::listen(RecordList &list)
{
    connect(&list, &RecordList::emptyActionAsked, this, [this] { computeOverlaps(workspace(), this); });
    connect(&list, &RecordList::retryAsked, this, [this] { reload(); });
    connect(&list.view(), &RecordView::opened, this, [this] { openCurrent(); });
    connect(&list.view(), &RecordView::currentIdChanged, this, [this] { showCurrent(); });
    connect(list.view().model(), &QAbstractItemModel::dataChanged, this, [this] { showCurrent(); });
    connect(&list.view(), &RecordView::menuAsked, this, [this](const QPoint &place) {
        QMenu menu(this);
        addTo(menu, m_actions.record);
        menu.exec(place);
    });
    connect(m_preview, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
    connect(&workspace().bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changes.listChanged(Kind::Unit))
            showWhyEmpty();
        follow(changes);
    });
}

void OverlapPage::addFoot(const QList<QAction *> &actions)
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(BetweenFootButtons);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                           : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    m_foot->addLayout(buttons, 1);
}

void OverlapPage::addToFoot(QWidget *end)
{
    m_foot->addWidget(end);
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

/// In the bank of one unit that got no package yet there is nothing to compare.
void OverlapPage::showWhyEmpty()
{
    m_list->setEmptyText(emptySentence({}), emptyAction());
    workspace().reads().run(
        this, [](JobContext &context) { return onlyUnitOf(context.bank); },
        [this](const Result<QString> &only) {
            if (only && !only->isEmpty())
                m_list->setEmptyText(emptySentence(*only), emptyAction());
        });
}

void OverlapPage::focusFilter()
{
    m_list->filterBar().focusSearch();
}

void OverlapPage::focusContent()
{
    m_list->focusContent();
}

void OverlapPage::openCurrent()
{
    m_list->showPreview(true);
    m_preview->setFocus(Qt::OtherFocusReason);
}

void OverlapPage::step(int by)
{
    m_list->view().step(by);
}

QList<QWidget *> OverlapPage::panes()
{
    return m_list->panes();
}

} // namespace kb
