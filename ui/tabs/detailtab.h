// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/alsowritten.h"
#include "jobs/removejob.h"
#include "model/value.h"
#include "tabs/editingtab.h"
#include "widgets/paper.h"

namespace kb {

class PaperView;
class RecordList;
class Changes;

/// A tab with a list and a preview, and an editor that takes the place of both while a record is open.
class DetailTab : public EditingTab
{
    Q_OBJECT

public:
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    QList<Uid> recordsInSight() override;
    QList<QWidget *> panes() override;
    /// Begins a new record with these values; `also` is written in the step that saves it.
    void createWith(const Values &values, const AlsoWritten &also = {});

protected:
    using EditingTab::EditingTab;

    /// Takes the list over.
    void build(RecordList &list);
    /// Greys out what would change a bank that can only be read.
    void limitActions(const QList<QAction *> &changing);
    /// Changes what is selected; off where nothing is, or where the list is not in sight.
    QAction *addChangeSelection(Kind kind);
    QAction *addCopyRecord();
    /// After printing a record, where that is offered; otherwise it is what printing does here.
    QAction *addPrintList(const std::function<void()> &print);
    /// What the preview shows of the current row; empty without one.
    virtual Paper preview() = 0;
    virtual Uid uidOf(qint64 id) = 0;
    /// The codes of what is selected, as people write them in a text.
    virtual QStringList selectedCodes() = 0;
    virtual void follow(const Changes &changes) = 0;

    /// Files that are dropped are imported, where that is offered.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    /// The record that is open or, in the list, current; null for none, or for a new one.
    Uid recordHere();
    /// Shows the open record as the bank has it now. What is not saved must have been asked about before.
    void refreshOpenRecord();
    /// The same after somebody else changed it; what is being typed stays.
    void followOpenRecord();
    /// Opens what is meant by "this" and begins a step of it, as RecordEditor::beginStep() says.
    void beginStep(const Values &values, FieldId at);
    /// Begins a new record with the values of the one that is open or, in the list, current.
    void copyRecord();
    /// Asks first; then puts what is selected in the trash, as one step.
    void removeSelected(Kind kind, const QString &question);
    void showPreview();

private:
    void openRow(qint64 id);
    void showMenu(const QPoint &place);
    void followSelection();
    void sayRemoved(Kind kind, const Result<RemovedRecords> &removed);

    RecordList *m_list = nullptr;
    PaperView *m_preview = nullptr;
    QAction *m_changeSelection = nullptr;
};

} // namespace kb
