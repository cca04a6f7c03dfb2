// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importjob.h"

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QComboBox;
class QTableView;

namespace kb {

class Workspace;

/// Asks for files and imports them.
void chooseAndImport(Workspace &workspace, QWidget *parent);
/// Reads the files beside the window, shows what would come in, and imports what the user agrees to.
void importPaths(Workspace &workspace, const QStringList &paths, QWidget *parent);
/// The paths of local files that may hold records.
QStringList importablePaths(const QList<QUrl> &urls);

/// What importing a file will do, before it is done: every record with its line and the reason.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportPlan &plan, QWidget *parent = nullptr);

    ImportChoices choices() const;

private:
    QWidget *buildSummary();
    QWidget *buildTable();
    QWidget *buildChoices();
    QWidget *buildButtons();

    ImportPlan m_plan;
    QTableView *m_table = nullptr;
    QCheckBox *m_takeDoubles = nullptr;
    QComboBox *m_share = nullptr;
};

} // namespace kb
