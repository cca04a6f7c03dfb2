// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QList>

class QWidget;

namespace kb {

class Workspace;

/// Makes one project in the phase idea about these questions, called after the first, and says so. At least
/// one question.
void ideaFor(Workspace &workspace, const QList<Uid> &questions, QWidget *parent);

} // namespace kb
