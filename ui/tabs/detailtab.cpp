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
#include <QVBoxLayout>

namespace kb {

void DetailTab::build(RecordList &list)
{
    m_list = &list;
    setAcceptDrops(true);
    m_stack = new QStackedWidget(this);
    m_preview = new PaperView(this);
    m_preview->setAccessibleName(tr("Preview"));
    m_list->setPreview(m_preview);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_stack);

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

RecordEditor &DetailTab::editor()
{
    if (m_editor)
        return *m_editor;
    m_editor = makeEditor();
    m_stack->addWidget(m_editor);
    connect(m_editor, &RecordEditor::closeAsked, this, &DetailTab::leaveEditor);
    connect(m_editor, &RecordEditor::createAsked, this, &DetailTab::createRecord);
    connect(m_editor, &RecordEditor::saved, this, &Tab::placeChanged);
    return *m_editor;
}

bool DetailTab::showPlace(const Uid &record)
{
    if (isEditing() && m_editor->uid() == record && !record.isNull())
        return true;
    if (!mayLeave())
        return false;
    if (record.isNull()) {
        m_stack->setCurrentWidget(m_list);
        Q_EMIT recordShown({});
        return true;
    }
    if (const auto loaded = editor().open(record); !loaded) {
        workspace().sayError(loaded.error());
        return false;
    }
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT recordShown(record);
    return true;
}

bool DetailTab::saveFirst()
{
    return !isEditing() || m_editor->save();
}

QList<Uid> DetailTab::recordsInSight()
{
    if (isEditing())
        return m_editor->uid().isNull() ? QList<Uid>() : QList{m_editor->uid()};
    const auto records = recordUids(workspace().bank().context().db, m_list->view().selectedIds());
    if (!records)
        workspace().sayError(records.error());
    return records ? *records : QList<Uid>();
}

bool DetailTab::mayLeave()
{
    return !isEditing() || m_editor->mayLeave();
}

void DetailTab::focusFilter()
{
    if (showPlace({}))
        m_list->filterBar().focusSearch();
}

void DetailTab::focusContent()
{
    if (m_stack->currentWidget() == m_list)
        m_list->focusContent();
    else
        m_editor->focusFirst();
}

void DetailTab::openCurrent()
{
    openRow(m_list->view().currentId());
}

void DetailTab::step(int by)
{
    if (m_stack->currentWidget() == m_list)
        m_list->view().step(by);
}

QList<QWidget *> DetailTab::panes()
{
    return m_stack->currentWidget() == m_list ? m_list->panes() : m_editor->panes();
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
    connect(m_stack, &QStackedWidget::currentChanged, this, &DetailTab::followSelection);
    followSelection();
    return m_changeSelection;
}

void DetailTab::followSelection()
{
    const bool canChange = !workspace().isReadOnly() && m_stack->currentWidget() == m_list;
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

void DetailTab::createRecord()
{
    if (mayLeave())
        showNew(editor().open({}));
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
        m_editor->beginStep(values, at);
}

void DetailTab::copyRecord()
{
    const Uid original = recordHere();
    if (!original.isNull() && mayLeave())
        showNew(editor().openCopy(original));
}

Uid DetailTab::recordHere()
{
    return isEditing() ? m_editor->uid() : uidOf(m_list->view().currentId());
}

bool DetailTab::saveOpen()
{
    return !isEditing() || m_editor->save();
}

void DetailTab::showNew(const Result<> &ready)
{
    if (!ready)
        return workspace().sayError(ready.error());
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusFirst();
    Q_EMIT recordShown({});
}

Uid DetailTab::openRecord() const
{
    return isEditing() ? m_editor->uid() : Uid();
}

void DetailTab::refreshOpenRecord()
{
    const Uid record = openRecord();
    if (record.isNull())
        return;
    if (const auto shown = m_editor->open(record); !shown)
        leaveEditor(); // it is not here any more
}

void DetailTab::followOpenRecord()
{
    if (isEditing() && !m_editor->isChanged())
        refreshOpenRecord();
}

bool DetailTab::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

void DetailTab::openRow(qint64 id)
{
    const Uid record = uidOf(id);
    if (record.isNull() || !showPlace(record))
        return;
    m_editor->focusFirst();
    Q_EMIT placeChanged(record);
}

void DetailTab::leaveEditor()
{
    if (!showPlace({}))
        return;
    focusContent();
    Q_EMIT placeChanged({});
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
