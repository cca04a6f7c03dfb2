// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/loglist.h"
#include "widgets/dialogframe.h"

class QComboBox;
class QLineEdit;
class QTimer;
class QTreeWidget;

namespace kb {

class FormField;
class PartialDateEdit;
class TextLabel;
class Workspace;

/// Who did what in the bank, newest first; by record, person and day.
class LogDialog : public DialogFrame
{
    Q_OBJECT

public:
    LogDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildFilters();
    void buildList();
    LogQuery query() const;
    void reload();
    void showEntries(const Result<QList<LogEntry>> &entries);
    void openHistory();

    Workspace &m_workspace;
    QLineEdit *m_words;
    QComboBox *m_who;
    PartialDateEdit *m_day;
    FormField *m_dayField = nullptr;
    QTreeWidget *m_list;
    TextLabel *m_count;
    QTimer *m_rest;
    QList<LogEntry> m_entries;
    int m_asked = 0;
};

} // namespace kb
