// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

class QWidget;

namespace kb {

class Workspace;

/// Makes an advice of what an exploration found. Where one is being written already, the user is asked
/// whether it is completed with what it does not have yet.
void makeAdviceFrom(Workspace &workspace, const Uid &exploration, QWidget *parent);

} // namespace kb
