// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace kb {

class Workspace;

/// Asks for a file, and writes what is copied as a table there as CSV, as a job.
void saveTable(Workspace &workspace, QWidget *parent, const QString &tabbed);

} // namespace kb
