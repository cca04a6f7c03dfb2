// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/listquery.h"
#include "jobs/shownoverlap.h"
#include "overlap/overlapindex.h"

namespace kb {

class Bank;
class Database;
class DecidedPairs;

/// Which pairs a list shows; an empty list of choices shows all.
struct OverlapFilter
{
    /// More than one has the weak pairs too that people confirmed.
    QList<OverlapLevel> levels{OverlapLevel::Strong, OverlapLevel::Probable};
    QList<OverlapKind> about;   ///< what the list is for: of these kinds, whatever is chosen
    QList<OverlapKind> kinds;   ///< chosen among them
    QList<OverlapState> states; ///< a pair that was set aside and is reopened is new
    bool isPutOffToo = false;  ///< beside those states what waits for a later day, which is not new till then
    bool onlyFound = false;    ///< by a run and at these levels, without what people put or keep there
    bool onlyDisputed = false; ///< one reviewer confirmed what another set aside
    QString askedOf;           ///< this person was asked to judge too, and has not yet
    bool isMixed = false;      ///< in an order that says nothing about scores
    ListSorting sorting;       ///< else by this column; without one in the order of the report
    QList<ShowRule> rules; ///< empty: what is never shown is left out, what is always shown has every level
    QList<Uid> units;      ///< at least one side is of one of these
    QList<Uid> others;     ///< and the other side of one of these
    QList<Uid> concepts;   ///< both have one of these, or one has and the other a broader or narrower one
    QList<Uid> dossiers;   ///< at least one side is of one of these

    bool operator==(const OverlapFilter &) const = default;
};

/// When the pairs were last worked out, and from what.
struct OverlapRun
{
    QDateTime computedAt;  ///< invalid: never
    int snapshot = 0;      ///< number of the snapshot that the records were weighed with
    qint64 operations = 0; ///< how many the bank had
    int weakFrom = 0;      ///< with so many points a pair was kept; 0: an older program did not say
};

/// The pairs of the last run and what was decided about them.
class OverlapStore
{
public:
    explicit OverlapStore(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Replaces all pairs. A transaction of its own, no step: nothing here is the user's.
    Result<> keep(const QList<Overlap> &pairs, const OverlapRun &run);
    /// Replaces the pairs of some records.
    Result<> keep(const OverlapUpdate &update, const OverlapRun &run);

    /// What a later look found beside what the run kept of the pair. No step: nothing here is the user's.
    Result<> addEvidence(const Overlap &later);

    Result<QList<qint64>> ids(const OverlapFilter &filter) const;
    Result<QList<ShownOverlap>> rows(const QList<qint64> &ids) const;
    Result<QList<ShownOverlap>> ofRecord(const Uid &record) const;
    /// NotFound when the last run did not keep the pair.
    Result<ShownOverlap> ofPair(const Uid &one, const Uid &other) const;
    /// Pairs that were set aside and changed since, best first; weak ones too where it is asked.
    Result<QList<ShownOverlap>> reopened(bool isWeakToo = false) const;
    Result<OverlapRun> lastRun() const;

    /// What this unit and person decide about a pair: one step to undo. Rules about showing it stay. As
    /// jobs/currentrecords.h for what is out of sight.
    Result<> decide(const Overlap &pair, const Verdict &decision);

private:
    struct PairIds
    {
        QList<qint64> ids;      ///< in the order of the report
        QList<qint64> setAside; ///< those of them whose latest verdict says so
    };
    Result<qint64> idOfPair(const Uid &one, const Uid &other) const;
    Result<QList<qint64>> idsByState(const OverlapFilter &filter) const;
    /// The states as the verdicts have them.
    Result<PairIds> pairsByVerdict(const OverlapFilter &filter) const;
    /// The verdicts, whether they still stand, and without one what was agreed.
    Result<> addVerdicts(ShownOverlap &shown, const DecidedPairs &decided) const;
    Result<> takeBackWhatFell(ShownOverlap &shown) const;
    Result<> addRule(ShownOverlap &shown) const;
    Result<> addAgreement(ShownOverlap &shown, const DecidedPairs &decided) const;
    using Clear = std::function<Result<>(Database &db)>;
    Result<> replace(const QList<Overlap> &pairs, const OverlapRun &run, const Clear &clear);

    Bank &m_bank;
};

} // namespace kb
