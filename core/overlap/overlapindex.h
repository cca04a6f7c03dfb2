// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/opportunities.h"
#include "overlap/overlap.h"
#include "overlap/similarwish.h"
#include "overlap/snapshot.h"

namespace kb {

/// A record that resembles what somebody is typing.
struct SimilarItem
{
    Uid record;
    double likeness = 0; ///< 0 to 1
    QStringList words;   ///< shared words as typed, strongest first

    bool operator==(const SimilarItem &) const = default;
};

/// How much another record overlaps with one.
struct ScoredRecord
{
    Uid record;
    double score = 0; ///< 0 to 100, not rounded

    bool operator==(const ScoredRecord &) const = default;
};

/// What single changes did to the pairs of a bank.
struct OverlapUpdate
{
    QSet<Uid> records;          ///< whose pairs are to be replaced; some may be gone
    QList<Overlap> pairs;       ///< all pairs that they have now, in report order
    QList<LikeQuestions> alike; ///< for grouping: all pairs of questions that they are in now, in no order
};

/// Every profile of a bank, weighed with one snapshot and ready to be compared. One index serves one thread.
class OverlapIndex
{
public:
    /// Weighs all profiles; the first question about pairs compares them. Fails only with Cancelled.
    static Result<OverlapIndex> make(const OverlapSnapshot &snapshot,
                                     std::span<const OverlapProfile> profiles, const Progress &progress = {},
                                     const std::stop_token &stop = {});
    OverlapIndex(OverlapIndex &&) noexcept;
    OverlapIndex &operator=(OverlapIndex &&) noexcept;
    ~OverlapIndex();

    const OverlapSnapshot &snapshot() const;
    qsizetype size() const;

    /// Adds the record, or replaces its earlier version.
    void put(const OverlapProfile &profile);
    void remove(const Uid &record);

    /// All overlapping pairs, in report order (spec 05, 5.4). Fails only with Cancelled, or with NoMemory
    /// where more texts are alike than can be held.
    Result<QList<Overlap>> overlaps(const Progress &progress = {}, const std::stop_token &stop = {}) const;
    /// The pairs that put() and remove() changed since the last update, or since the index was made: also
    /// those of other records, as texts are alike by what resembles both. Put in place of the earlier pairs
    /// of these records they give exactly overlaps(). Fails as overlaps() does; the next one brings it all
    /// then.
    Result<OverlapUpdate> update(const Progress &progress = {}, const std::stop_token &stop = {});
    /// Those of one record that score highest, also below the weakest level and without their evidence.
    QList<ScoredRecord> bestScores(const Uid &record, qsizetype count) const;
    /// Compares the texts that came since the last time, so that explain() need not. Fails as overlaps()
    /// does.
    Result<> compare(const Progress &progress = {}, const std::stop_token &stop = {});
    /// The questions that are paired, for grouping.
    QList<GroupedQuestion> questions() const;
    /// The pair with its parts and evidence, whatever its score; empty when the two are never paired.
    std::optional<Overlap> explain(const Uid &a, const Uid &b) const;
    /// Its pairs that reach the weakest level, in the order of the others and without their words: it looks
    /// at every other, without the filters that find candidates. To check what a run finds; in time with the
    /// number of others. May be asked on several threads at once when the texts are compared.
    QList<Overlap> lookAtEach(const Uid &record, std::span<const Uid> others) const;

    /// Records most like the text, best first ("Bestaat dit al?").
    QList<SimilarItem> similarTo(const QString &text, const SimilarWish &wish = {}) const;

private:
    struct State;
    explicit OverlapIndex(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace kb
