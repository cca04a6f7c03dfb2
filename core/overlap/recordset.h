// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/alikewords.h"
#include "overlap/likenessgraph.h"
#include "overlap/postings.h"
#include "overlap/similarwish.h"
#include "overlap/snapshot.h"
#include "overlap/textcomparison.h"

namespace kb::overlap {

/// The records of a bank, weighed with one snapshot. Records go by number; a removed record leaves its number
/// empty.
class RecordSet
{
public:
    /// Some 4 GB of memory, which most laptops can spare; 12,000 questions have ten million.
    static constexpr size_t MostEdges = 150'000'000;

    explicit RecordSet(const OverlapSnapshot &snapshot);
    Q_DISABLE_COPY_MOVE(RecordSet)

    void put(const OverlapProfile &profile);
    /// The same for many, on all cores. Fails only with Cancelled.
    Result<> putAll(std::span<const OverlapProfile> profiles, const Progress &progress,
                    const std::stop_token &stop);
    void remove(const Uid &record);

    const OverlapSnapshot &snapshot() const { return m_snapshot; }
    const std::vector<WeighedProfile> &records() const { return m_records; }
    std::optional<quint32> find(const Uid &record) const;
    qsizetype size() const { return m_numbers.size(); }
    /// Compares the texts that came since the last time with all before them. Until then mostLike() works,
    /// and what asks for the graph compares by itself. Takes time with the square of the records: .1 ms for
    /// each new one per thousand others. Fails only with Cancelled, or
    /// with NoMemory where more texts are alike than can be held; graph() does not try that again.
    Result<> compare(const Progress &progress = {}, const std::stop_token &stop = {},
                     size_t mostEdges = MostEdges);
    const LikenessGraph &graph();
    ProfileReader &reader() { return m_reader; }

    /// The words of all short texts, to be aligned.
    AlikeWords &alikeWords() { return m_alikeWords; }
    bool isPresent(quint32 record) const { return !m_records[record].profile.record.isNull(); }

    /// The studies, dossiers, signals, approaches, people and codes that tie a record to others.
    static QList<Uid> linksOf(const WeighedProfile &weighed);
    QList<quint32> linkedWith(const Uid &link) const { return m_byLink.value(link); }
    QList<quint32> withConcept(quint32 number) const { return m_byConcept.value(number); }
    /// Of the plain words of a record with those of every record that a person tagged, by number.
    std::vector<double> plainProducts(quint32 record) const;

    /// The records most like a text, best first; those that are to come first before all.
    Neighbours mostLike(const WeighedProfile &text, const SimilarWish &wish);

private:
    TextComparison comparison() const;
    size_t findAlike(std::vector<Edges> &alike, const Progress &progress, const std::stop_token &stop,
                     size_t mostEdges) const;
    void keepMostLike(Neighbours &candidates, size_t count) const;
    void append(WeighedProfile weighed);
    void enter(quint32 record);
    void withdraw(quint32 record);

    OverlapSnapshot m_snapshot;
    const Knowledge &m_knowledge;
    const LikenessFloors m_floors;
    ProfileReader m_reader;
    AlikeWords m_alikeWords;
    std::vector<WeighedProfile> m_records;
    QHash<Uid, quint32> m_numbers;
    Postings m_words;
    Postings m_plain; ///< of records tagged by a person
    SpellingTable m_spellings;
    SpreadVector m_typed; ///< the spellings of a text that is being typed
    LikenessGraph m_graph;
    quint32 m_compared = 0;                     ///< the records below are in the graph with their edges
    bool m_isTooMuch = false;                   ///< comparing the others was refused for memory
    QHash<Uid, QList<quint32>> m_byLink;        ///< records by linked study, dossier ...
    QHash<quint32, QList<quint32>> m_byConcept; ///< records by concept
};

} // namespace kb::overlap
