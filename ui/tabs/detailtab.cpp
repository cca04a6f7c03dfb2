// SPDX-License-Identifier: EUPL-1.2
#include "tabs/detailtab.h"

#include "editors/recordeditor.h"
#include "frame/importfiles.h"
#include "tabs/changeselection.h"
#include "widgets/filterbar.h"
#include "widgets/paperview.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

namespace kb {

void DetailTab::build(RecordList &list)
{
    m_list = &list;
    setAcceptDrops(true);
    m_preview = new PaperView(this);
    m_preview->setAccessibleName(tr("Preview"));
    m_list->setPreview(m_preview);
    setHome(*m_list);

    RecordView &view = m_list->view();
    connect(&view, &RecordView::opened, this, &DetailTab::openRow);
    connect(&view, &RecordView::currentIdChanged, this, &DetailTab::showPreview);
    connect(&view, &RecordView::menuAsked, this, &DetailTab::showMenu);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &DetailTab::showPreview);
    connect(m_preview, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
    connect(&workspace().bank().notifier(), &ChangeNotifier::changed, this, &DetailTab::follow);
    addSightActions();
}

QList<Uid> DetailTab::recordsInSight()
{
    if (isEditing())
        return openRecord().isNull() ? QList<Uid>() : QList{openRecord()};
    const auto records = recordUids(workspace().bank().context().db, m_list->view().selectedIds());
    if (!records)
        workspace().sayError(records.error());
    return records ? *records : QList<Uid>();
}

void DetailTab::focusFilter()
{
    if (showPlace({}))
        m_list->filterBar().focusSearch();
}

void DetailTab::focusContent()
{
    if (isEditing())
        editor().focusFirst();
    else
        m_list->focusContent();
}

void DetailTab::openCurrent()
{
    openRow(m_list->view().currentId());
}

void DetailTab::step(int by)
{
    if (!isEditing())
        m_list->view().step(by);
}

QList<QWidget *> DetailTab::panes()
{
    return isEditing() ? editor().panes() : m_list->panes();
}

void DetailTab::limitActions(const QList<QAction *> &changing)
{
    for (QAction *action : changing)
        action->setEnabled(!workspace().isReadOnly());
}

QAction *DetailTab::addChangeSelection(Kind kind)
{
    m_changeSelection = addTabAction(tr("Change &selection…"), Qt::CTRL | Qt::Key_B, [this, kind] {
        kb::changeSelection(workspace(), kind, m_list->view().selectedIds(), this);
    });
    connect(&m_list->view(), &RecordView::selectedIdsChanged, this, &DetailTab::followSelection);
    connect(m_list->view().model(), &QAbstractItemModel::modelReset, this, &DetailTab::followSelection);
    connect(&stack(), &QStackedWidget::currentChanged, this, &DetailTab::followSelection);
    followSelection();
    return m_changeSelection;
}

void DetailTab::followSelection()
{
    const bool canChange = !workspace().isReadOnly() && isHomeInSight();
    m_changeSelection->setEnabled(canChange && m_list->view().selectionModel()->hasSelection());
}

QAction *DetailTab::addCopyRecord()
{
    return addTabAction(tr("Cop&y as new"), Qt::CTRL | Qt::Key_D, [this] { copyRecord(); });
}

QAction *DetailTab::addPrintList(const std::function<void()> &print)
{
    const QKeySequence key = m_actions.print ? QKeySequence() : QKeySequence(QKeySequence::Print);
    QAction *action = addTabAction(tr("Print the &list…"), key, print);
    if (!m_actions.print)
        m_actions.print = action;
    return action;
}

void DetailTab::createWith(const Values &values, const AlsoWritten &also)
{
    if (!mayLeave())
        return;
    const auto opened = editor().open({});
    if (opened) {
        editor().fillIn(values);
        editor().writeAlso(also);
    }
    showNew(opened);
}

void DetailTab::beginStep(const Values &values, FieldId at)
{
    if (!isEditing())
        openCurrent();
    if (isEditing())
        editor().beginStep(values, at);
}

void DetailTab::copyRecord()
{
    const Uid original = recordHere();
    if (!original.isNull() && mayLeave())
        showNew(editor().openCopy(original));
}

Uid DetailTab::recordHere()
{
    return isEditing() ? openRecord() : uidOf(m_list->view().currentId());
}

void DetailTab::refreshOpenRecord()
{
    const Uid record = openRecord();
    if (record.isNull())
        return;
    if (const auto shown = editor().open(record); !shown)
        leaveEditor(); // it is not here any more
}

void DetailTab::followOpenRecord()
{
    if (isEditing() && !editor().isChanged())
        refreshOpenRecord();
}

void DetailTab::openRow(qint64 id)
{
    openHere(uidOf(id));
}

void DetailTab::showPreview()
{
    if (m_preview)
        m_preview->sayWhenSeen([this] { return preview(); });
}

void DetailTab::showMenu(const QPoint &place)
{
    QMenu menu(this);
    fillRecordMenu(menu, m_actions);
    menu.exec(place);
}

/// A copy, whatever the other program proposes: a file that is moved here would be gone there.
void DetailTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_actions.import || !m_actions.import->isEnabled() ||
        importablePaths(event->mimeData()->urls()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DetailTab::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    importPaths(workspace(), importablePaths(event->mimeData()->urls()), this);
}

} // namespace kb
