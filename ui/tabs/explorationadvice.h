// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/exploration.h"

class QWidget;

namespace kb {

class Workspace;

/// Makes an advice of what an exploration found: one step. Where one of it is still being written, asks
/// whether that is to be filled up instead.
void makeAdviceOf(Workspace &workspace, const Exploration &exploration, QWidget *parent);

} // namespace kb
