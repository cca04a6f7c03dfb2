// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "tabs/tab.h"

class QStackedWidget;

namespace kb {

class RecordEditor;

/// A tab that gives its place to an editor while a record is open.
class EditingTab : public Tab
{
    Q_OBJECT

public:
    bool showPlace(const Uid &record) override;
    bool mayLeave() override;
    bool saveFirst() override;

protected:
    using Tab::Tab;

    /// Takes over what is in sight while no record is open.
    void setHome(QWidget &home);
    virtual RecordEditor *makeEditor() = 0;
    /// Begins a new record in the editor.
    virtual void createRecord();

    /// Made when the first record is opened.
    RecordEditor &editor();
    bool isEditing() const;
    /// Also false while the tab goes away.
    bool isHomeInSight() const;
    /// The record that is open in the editor; null without one, and for a new one.
    Uid openRecord() const;
    /// Opens a record, with the cursor in it.
    void openHere(const Uid &record);
    /// Shows what was begun in the editor; says why when that could not be done.
    void showNew(const Result<> &begun);
    void leaveEditor();
    QStackedWidget &stack() { return *m_stack; }

private:
    QStackedWidget *m_stack = nullptr;
    QWidget *m_home = nullptr;
    RecordEditor *m_editor = nullptr;
};

} // namespace kb
