// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"
#include "overlap/recordset.h"
#include "overlap/spreadwords.h"

#include <QSet>

#include <functional>

namespace kb::overlap {

/// A record that another might pair with.
struct Candidate
{
    quint32 record = 0;
    LikeTexts likeness;
};

/// Finds whom a record might pair with, so that only few pairs are scored. One serves one thread, while no
/// record changes.
class CandidateSearch
{
public:
    /// Which other records are asked about: those from a number on, or of them only some.
    struct Wanted
    {
        quint32 first = 0;
        std::function<bool(quint32 other)> isWanted = {}; ///< none: all

        bool operator()(quint32 other) const { return other >= first && (!isWanted || isWanted(other)); }
    };

    /// All must outlive this; `alike` knows the words of the short texts.
    CandidateSearch(const RecordSet &records, Smoothing &smoothing, AlikeWords &alike);

    /// Every wanted record that could score so many points with this one, and some others; by rising number.
    std::vector<Candidate> of(quint32 record, double points, const Wanted &isWanted);

private:
    using Found = QSet<quint32>;

    void addLinked(quint32 record, Found &found) const;
    void addWithConcepts(quint32 record, Found &found) const;
    void addAlikeInPlainWords(quint32 record, double points, Found &found) const;
    LikeTexts likeTexts(quint32 record, quint32 other, double smoothed);

    const RecordSet &m_records;
    const Knowledge &m_knowledge;
    Smoothing &m_smoothing;
    SpreadWords m_words;
};

} // namespace kb::overlap
