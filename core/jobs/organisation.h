// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QDateTime>
#include <QList>

namespace kb {

class Bank;

struct UnitMember
{
    Uid uid;
    QString name;
};

struct UnitAudience
{
    QString code; ///< of an extensible list
    int questions = 0;
};

/// A unit with what this bank has of it.
struct UnitSummary
{
    Uid uid;
    Uid parent;
    QString code;
    QString name;
    QString knowledgeGroup;
    QString mailbox;
    int studies = 0;
    int questions = 0;
    int signals_ = 0;
    int projects = 0;
    int dossiers = 0;
    QDateTime lastChange;          ///< of a record that it owns; invalid when it owns none here
    QList<UnitMember> members;     ///< knowledge officers who work there now
    QList<UnitAudience> audiences; ///< for whom its questions are meant, most first
    int depth = 0;                 ///< how many units stand above it

    bool ownsNothing() const { return !lastChange.isValid(); }
};

/// The units in use as a tree, each below the one it is part of. Counts whole tables: not for the window's
/// thread.
Result<QList<UnitSummary>> organisation(Bank &bank);

} // namespace kb
