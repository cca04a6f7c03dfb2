// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/approach.h"
#include "model/approachverdict.h"

namespace kb {

class Bank;

/// Which approaches a list shows, and in which order. A choice that is empty lets everything through.
struct ApproachQuery
{
    QString words;
    QList<ApproachKind> kinds;
    QList<Uid> concepts; ///< with all that are narrower
    QList<Uid> owners;
    int leastStrength = 0; ///< with a finding at least as strong; 0: also without any
    ListSorting sorting;

    bool operator==(const ApproachQuery &) const = default;
};

/// An approach with what studies that still stand found about it (spec 03, 3.3e).
struct ApproachLine : Approach
{
    QString ownerCode;
    bool isOurs = false;
    QList<Finding> findings; ///< id, direction and strength alone: what works first, the strongest first
    JudgedApproach judged;
    QStringList units; ///< codes of the units whose studies these are
};

/// The approaches as a list, by name. What went into another one is not there.
class ApproachList
{
public:
    explicit ApproachList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const ApproachQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<ApproachLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
