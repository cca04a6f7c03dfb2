// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

namespace kb {

class Bank;

/// Makes the proposal for joint research about these questions: a project in *idee* of this bank's unit, with
/// the questions, their concepts and dossiers, and the other units that ask as taking part. A record has one
/// owner (spec 05, 5.8): the others get it as a proposal with the next package. One step to undo.
Result<Uid> proposeJointResearch(Bank &bank, const QString &title, const QList<Uid> &questions);

} // namespace kb
