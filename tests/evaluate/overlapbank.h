// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "measuringset.h"
#include "overlap/overlapindex.h"

#include <memory>

namespace kb::evaluate {

/// A pair of a set by its ids.
struct MeasuredOverlap
{
    QString a;
    QString b;
    double score = 0; ///< 0 to 100, before it is rounded
};

/// A measuring set as the overlap engine sees it: every document is the question of one unit.
class OverlapOfSet
{
public:
    static Result<OverlapOfSet> make(const QList<MeasuredDocument> &documents, const QStringList &texts,
                                     UnitScope scope);

    /// Ids of the records that overlap most with the query, best first; the query itself is not one of them.
    QStringList ranked(const MeasuredQuery &query, qsizetype count);
    /// Every pair that a full run keeps, best first.
    Result<QList<MeasuredOverlap>> pairs() const;
    /// The score of two records of the set, 0 to 100, before it is rounded.
    double score(const QString &a, const QString &b) const;

private:
    explicit OverlapOfSet(OverlapIndex index)
        : m_index(std::move(index))
    {
    }

    OverlapIndex m_index;
    QHash<Uid, QString> m_ids;
};

} // namespace kb::evaluate
