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
    QString unit; ///< code of who leads it, its owner where that was not said
    Phase phase = Phase::Idee;
    Uid owner;                 ///< that unit
    bool hasCommittee = false; ///< somebody is on its supervisory committee

    ProjectStage stage() const { return {phase, hasCommittee}; }
};

/// The study that answers the question of a side.
struct SideAnswer
{
    Uid study;
    QString code;
    QString unit; ///< code of its owner
    Uid owner;    ///< that unit
};

/// What counts of one side of a pair, or of a question of a group, for what units can do with it.
struct PairSide
{
    QString unit; ///< code of the owner
    QDate needBy; ///< of a question
    QList<SideProject> projects;
    Uid owner;               ///< that unit
    bool isAnswered = false; ///< a question that has its answer needs nothing any more
    SideAnswer answer;       ///< of a question that is answered by a study

    /// When it needs an answer; never when it has one.
    QDate waitsUntil() const { return isAnswered ? QDate() : needBy; }
};

/// Whether one side needs its answer before the other; a side without a day waits, and so does one that has
/// its answer.
bool isNeededBefore(const PairSide &one, const PairSide &other);

/// What the program proposes to do with a pair or with a group of questions.
struct PairProposal
{
    JointAction action = JointAction::Programme;
    QString lead;               ///< code of the unit
    QString project;            ///< code of the one that it is about; may be empty
    QString study;              ///< code of the one to share where it is about no project; may be empty
    bool isNeededFirst = false; ///< the answer to its question: that is why it leads
    Uid leadUnit;
    Uid about; ///< that project or that study

    /// Its code; may be empty.
    const QString &aboutCode() const { return project.isEmpty() ? study : project; }
    bool operator==(const PairProposal &) const = default;
};

/// Who has the project that it is about leads; without one, who needs the answer first. No new research is
/// proposed where one of the questions is answered: who has the answer shares it first.
PairProposal proposalFor(const QList<PairSide> &sides);
PairProposal proposalFor(const PairSide &a, const PairSide &b);

} // namespace kb
