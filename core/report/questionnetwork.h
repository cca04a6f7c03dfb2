// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/recordhead.h"
#include "overlap/overlap.h"

#include <QStringList>

namespace kb {

struct NetworkQuestion
{
    Uid uid;
    QString code;
    QString title;
    QString unit;
    int group = -1; ///< place in the groups; -1: none
    ShareLevel shareLevel = ShareLevel::InternBzk;
};

/// An overlap of two questions, by their places.
struct NetworkTie
{
    qsizetype one = 0;
    qsizetype other = 0;
    OverlapLevel level = OverlapLevel::Weak;
    int score = 0;
    QString ofPeople; ///< "by hand": how people put it there; empty where a run gave it level and score
};

/// Questions and how they overlap: plain values.
struct QuestionNetwork
{
    QList<NetworkQuestion> questions;   ///< by code
    QList<NetworkTie> ties;             ///< strongest first
    QStringList groups;                 ///< what they are called
    qsizetype leftTies = 0;             ///< overlaps that are not shown
    QList<NetworkQuestion> beside = {}; ///< of a group too, and without room in the drawing

    /// Places of the ties of a question, strongest first.
    QList<qsizetype> tiesOf(qsizetype question) const;
    /// The question at the other end.
    qsizetype otherEnd(const NetworkTie &tie, qsizetype question) const
    {
        return tie.one == question ? tie.other : tie.one;
    }
    QString groupOf(qsizetype question) const;
    /// It is there for its group alone: its overlaps are weaker than those that are shown.
    bool isWithoutTies(qsizetype question) const { return tiesOf(question).isEmpty(); }
};

} // namespace kb
