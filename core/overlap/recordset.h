// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/likenessgraph.h"
#include "overlap/postings.h"
#include "overlap/similarwish.h"
#include "overlap/smoothing.h"
#include "overlap/snapshot.h"
#include "overlap/weighedprofile.h"

namespace kb::overlap {

/// The records of a bank, weighed with one snapshot. Records go by number; a removed record leaves its number
/// empty.
class RecordSet
{
public:
    explicit RecordSet(const OverlapSnapshot &snapshot);
    Q_DISABLE_COPY_MOVE(RecordSet)

    void put(const OverlapProfile &profile);
    void remove(const Uid &record);

    const OverlapSnapshot &snapshot() const { return m_snapshot; }
    const std::vector<WeighedProfile> &records() const { return m_records; }
    std::optional<quint32> find(const Uid &record) const;
    qsizetype size() const { return m_numbers.size(); }
    /// Compares the texts that came since the last time with all before them. Until then mostLike() works,
    /// and what asks for the graph compares by itself. Takes time with the square of the records: .1 ms for
    /// each new one per thousand others. Fails only with Cancelled.
    Result<> compare(const Progress &progress = {}, const std::stop_token &stop = {});
    const LikenessGraph &graph();
    ProfileReader &reader() { return m_reader; }

    /// Every record that could score so many points with this one, and some others, each with the likeness
    /// of their texts; by rising number.
    Neighbours candidates(quint32 record, double points, Smoothing &smoothing) const;

    /// The records most like a text, best first; those that are to come first before all.
    Neighbours mostLike(const WeighedProfile &text, const SimilarWish &wish);

private:
    std::vector<double> withoutSpellings(const WeighedProfile &text, size_t count) const;
    double addSpellings(double likeness, const WeighedProfile &other) const;
    void keepMostLike(Neighbours &candidates, size_t count) const;
    void compareWithEarlier(quint32 record);
    void enter(quint32 record);
    void withdraw(quint32 record);
    void addLinked(quint32 record, QSet<quint32> &found) const;
    void addWithConcepts(quint32 record, QSet<quint32> &found) const;
    void addAlike(quint32 record, const Neighbours &neighbours, double points, QSet<quint32> &found) const;
    void addAlikeInPlainWords(quint32 record, double points, QSet<quint32> &found) const;
    bool isPresent(quint32 record) const { return !m_records[record].profile.record.isNull(); }

    OverlapSnapshot m_snapshot;
    const Knowledge &m_knowledge;
    ProfileReader m_reader;
    std::vector<WeighedProfile> m_records;
    QHash<Uid, quint32> m_numbers;
    Postings m_words;
    Postings m_plain; ///< of records tagged by a person
    SpreadVector m_spellings;
    LikenessGraph m_graph;
    quint32 m_compared = 0;                     ///< the records below are in the graph with their edges
    QHash<Uid, QList<quint32>> m_byLink;        ///< records by linked study, dossier ...
    QHash<quint32, QList<quint32>> m_byConcept; ///< records by concept
};

} // namespace kb::overlap
