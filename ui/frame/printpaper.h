// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

class QWidget;

namespace kb {

class Bank;
class Workspace;

/// Collects a paper and sets it in type beside the window; then shows it as it will be printed. `make` runs
/// on the thread of the job.
void previewPaper(Workspace &workspace, QWidget *parent,
                  const std::function<Result<Document>(Bank &bank, Language language)> &make);

} // namespace kb
