// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QList>

class QWidget;

namespace kb {

class Workspace;

/// Asks to which knowledge bank of this unit the studies are added, and adds them as one step.
void addToChosenCollection(Workspace &workspace, const QList<Uid> &studies, QWidget *parent);

/// Asks from which knowledge bank of this unit the studies are taken; they stay out, whatever its rule says.
void takeOutOfChosenCollection(Workspace &workspace, const QList<Uid> &studies, QWidget *parent);

} // namespace kb
