// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QHash>
#include <QList>

namespace kb {

class Database;

/// One record stands for all studies with the same DOI: two units that each keep a record of a study share
/// it. It is the one with the least uid, so that two banks choose the same.
class SameWork
{
public:
    static Result<SameWork> read(Database &db);

    /// The record itself when its DOI is not known, or nobody else's.
    Uid of(const Uid &study) const { return m_first.value(study, study); }
    /// Each once, in the order given.
    QList<Uid> of(const QList<Uid> &studies) const;

private:
    QHash<Uid, Uid> m_first;
};

} // namespace kb
