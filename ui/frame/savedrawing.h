// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/drawing.h"

class QWidget;

namespace kb {

class Bank;
class Workspace;

/// Asks for a file, and writes a drawing there as SVG, as a job. `make` runs on the thread of the job.
void saveDrawing(Workspace &workspace, QWidget *parent,
                 const std::function<Result<doc::Drawing>(Bank &bank)> &make);

} // namespace kb
