// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/recordset.h"
#include "overlap/score.h"

#include <functional>

namespace kb::overlap {

/// A look at all records while none of them changes.
class OverlapView
{
public:
    explicit OverlapView(RecordSet &records);
    Q_DISABLE_COPY_MOVE(OverlapView)

    /// Empty when the two are never paired.
    std::optional<Pair> pair(quint32 one, quint32 other);

    /// Which other records are asked about, by number.
    using Wanted = std::function<bool(quint32 other)>;
    static bool every(quint32) { return true; }

    /// Hands over each pair of the record with at least so many points, by rising number.
    using Visit = std::function<void(const Pair &pair, const Score &score)>;
    void forEachPair(quint32 record, double points, const Wanted &isWanted, const Visit &visit);

    /// The pairs of a record that reach the weakest level, in no order.
    QList<Overlap> overlaps(quint32 record, const Wanted &isWanted = every);

private:
    RecordSet &m_records;
    Smoothing m_smoothing;
    QuotedTexts m_quotes;
    Comparison m_all;
};

} // namespace kb::overlap
