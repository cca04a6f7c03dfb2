// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/jointaction.h"

#include <QDate>
#include <QList>

namespace kb {

/// A project on a side of a pair: that side itself, or one that is to answer its question.
struct SideProject
{
    Uid uid;
    QString code;
    QString unit; ///< code of its owner
    Phase phase = Phase::Idee;
    Uid owner; ///< that unit
};

/// What counts of one side of a pair, or of a question of a group, for what units can do with it.
struct PairSide
{
    QString unit; ///< code of the owner
    QDate needBy; ///< of a question
    QList<SideProject> projects;
    Uid owner; ///< that unit
};

/// Whether one side needs its answer before the other; a side without a day waits.
bool isNeededBefore(const PairSide &one, const PairSide &other);

/// What the program proposes to do with a pair or with a group of questions.
struct PairProposal
{
    JointAction action = JointAction::Programme;
    QString lead;               ///< code of the unit
    QString project;            ///< code of the one that it is about; may be empty
    bool isNeededFirst = false; ///< the answer to its question: that is why it leads
    Uid leadUnit;
    Uid about; ///< that project

    bool operator==(const PairProposal &) const = default;
};

/// Who has the project that it is about leads; without one, who needs the answer first.
PairProposal proposalFor(const QList<PairSide> &sides);
PairProposal proposalFor(const PairSide &a, const PairSide &b);

} // namespace kb
