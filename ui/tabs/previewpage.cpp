// SPDX-License-Identifier: EUPL-1.2
#include "tabs/previewpage.h"

#include "widgets/actionrow.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QVBoxLayout>

namespace kb {

PreviewPage::PreviewPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_preview(new PaperView(this))
    , m_layout(new QVBoxLayout(this))
    , m_foot(new QHBoxLayout)
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->addLayout(m_foot);
}

void PreviewPage::build(RecordList &list, const QString &name, QWidget &content)
{
    m_list = &list;
    m_preview->setAccessibleName(tr("Preview"));
    list.setPreview(m_preview);
    list.remember(workspace().settings(), workspace().listName(name));
    m_layout->insertWidget(0, &content, 1);
    listen(list);
}

void PreviewPage::listen(RecordList &list)
{
    connect(&list, &RecordList::retryAsked, this, [this] { reload(); });
    connect(&list.view(), &RecordView::opened, this, [this] { openCurrent(); });
    connect(&list.view(), &RecordView::currentIdChanged, this, [this] { showCurrent(); });
    connect(list.view().model(), &QAbstractItemModel::dataChanged, this, [this] { showCurrent(); });
    // The same line may say something else; once the view knows which line is current.
    connect(
        list.view().model(), &QAbstractItemModel::layoutChanged, this, [this] { showCurrent(); },
        Qt::QueuedConnection);
    connect(&list.view(), &RecordView::menuAsked, this, [this](const QPoint &place) {
        QMenu menu(this);
        fillRecordMenu(menu, m_actions);
        menu.exec(place);
    });
    connect(m_preview, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
    connect(&workspace().bank().notifier(), &ChangeNotifier::changed, this,
            [this](const Changes &changes) { follow(changes); });
}

void PreviewPage::addFoot(const QList<QAction *> &actions)
{
    m_foot->addLayout(actionRow(actions, this), 1);
}

void PreviewPage::addToFoot(QWidget *end)
{
    m_foot->addWidget(end);
}

void PreviewPage::focusFilter()
{
    m_list->filterBar().focusSearch();
}

void PreviewPage::focusContent()
{
    m_list->focusContent();
}

void PreviewPage::openCurrent()
{
    m_list->showPreview(true);
    m_preview->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::step(int by)
{
    m_list->view().step(by);
}

QList<QWidget *> PreviewPage::panes()
{
    return m_list->panes();
}

} // namespace kb
