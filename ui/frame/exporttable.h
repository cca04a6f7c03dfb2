// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/spreadsheet.h"
#include "jobs/jobthread.h"

class QWidget;

namespace kb {

class Workspace;

/// Asks for a file, a spreadsheet or CSV; then makes the table beside the window and writes it whole. `name`
/// is proposed for the file. `make` runs on the thread of the job.
void exportTable(Workspace &workspace, const QString &name, QWidget *parent,
                 const std::function<Result<Spreadsheet>(JobContext &context)> &make);

} // namespace kb
