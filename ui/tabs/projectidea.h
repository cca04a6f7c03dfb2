// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

#include <functional>

class QWidget;

namespace kb {

class Bank;
class Workspace;

/// Makes one project in the phase idea about these questions, called after the first, and says so. At least
/// one question.
void ideaFor(Workspace &workspace, const QList<Uid> &questions, QWidget *parent);

/// Makes a project idea of that title in the way that is given, beside the window, and says so.
void makeIdea(Workspace &workspace, const QString &title, QWidget *parent,
              const std::function<Result<Uid>(Bank &)> &make);

} // namespace kb
