// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/researchproject.h"

#include <QList>

namespace kb {

class Bank;
class Write;

/// What a proposal for joint research says.
struct JointResearch
{
    QString title;
    QList<Uid> questions;
    Uid lead;         ///< null: this unit where it asks one of them, else the first that asks
    QList<Uid> units; ///< that take part too, beside those that ask
};

/// A project in *idee* of this bank's unit, which leads it.
ResearchProject projectOfUnit(const Bank &bank, const QString &title);

/// Makes the proposal for joint research about these questions: a project in *idee* of this bank's unit, with
/// the questions, their concepts and dossiers, and the other units that ask as taking part. A record has one
/// owner (spec 05, 5.8): the others get it as a proposal with the next package. Who leads as in
/// JointResearch. One step to undo.
Result<Uid> proposeJointResearch(Bank &bank, const QString &title, const QList<Uid> &questions,
                                 const Uid &lead = {});

/// The same as a part of a step.
Result<Uid> writeJointResearch(Bank &bank, Write &write, const JointResearch &research);

} // namespace kb
