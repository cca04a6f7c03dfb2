// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace kb {

/// For whom a finding of a study holds, in the words of who wrote it down.
struct SaidTargetGroup
{
    Uid study;
    QString words;
};

/// For whom the findings of studies hold.
struct TargetGroups
{
    QStringList names;                      ///< those with most studies first, and then by alphabet
    QHash<Uid, QList<qsizetype>> ofStudies; ///< places in the names
    QHash<QString, QSet<Uid>> saidBy;       ///< the studies, by name
};

/// Words that differ in case, accents or signs alone name one group, which is called as most findings call
/// it. The same words give the same groups.
TargetGroups targetGroups(const QList<SaidTargetGroup> &said);

} // namespace kb
