// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "base/result.h"
#include "overlap/overlap.h"

#include <optional>

namespace kb {

class Bank;

/// Which pairs a list shows; an empty list of choices shows all.
struct OverlapFilter
{
    QList<OverlapLevel> levels{OverlapLevel::Strong, OverlapLevel::Probable};
    QList<OverlapKind> kinds;
    QList<OverlapState> states;
    QList<Uid> units; ///< at least one side is of one of these

    bool operator==(const OverlapFilter &) const = default;
};

/// A pair as a list shows it.
struct ShownOverlap
{
    qint64 id = 0;
    Overlap pair;
    Headline a;
    Headline b;
    std::optional<Verdict> verdict; ///< the latest of this bank's unit
    bool isReopened = false;        ///< set aside once, and changed since (spec 02, 2.8)

    OverlapState state() const;
};

/// The pairs of the last run and what was decided about them.
class OverlapStore
{
public:
    explicit OverlapStore(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Replaces all pairs, best first as given. A transaction of its own, no step: nothing here is the
    /// user's.
    Result<> keep(const QList<Overlap> &pairs, const QDateTime &computedAt);
    /// Replaces the pairs of one record; they come after the others of equal rank until the next full run.
    Result<> keepOf(const Uid &record, const QList<Overlap> &pairs);

    Result<QList<qint64>> ids(const OverlapFilter &filter) const;
    Result<QList<ShownOverlap>> rows(const QList<qint64> &ids) const;
    Result<QList<ShownOverlap>> ofRecord(const Uid &record) const;
    /// NotFound when the last run did not keep the pair.
    Result<ShownOverlap> ofPair(const Uid &one, const Uid &other) const;
    /// Invalid when overlaps were never computed.
    Result<QDateTime> computedAt() const;

    /// What this unit and person decide about a pair: one step to undo.
    Result<> decide(const Overlap &pair, const Verdict &decision);

private:
    Result<ShownOverlap> completed(qint64 id, Overlap pair, const QHash<Uid, Headline> &lines) const;
    Result<> add(const Overlap &pair, qint64 rank);

    Bank &m_bank;
};

} // namespace kb
