// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/recordset.h"
#include "overlap/smoothing.h"
#include "overlap/spreadwords.h"

#include <QSet>

#include <functional>

namespace kb::overlap {

/// Finds whom a record might pair with, so that only few pairs are scored. One serves one thread, while no
/// record changes.
class CandidateSearch
{
public:
    /// Which other records are asked about, by number.
    using Wanted = std::function<bool(quint32 other)>;

    /// All must outlive this; `alike` knows the words of the short texts.
    CandidateSearch(const RecordSet &records, Smoothing &smoothing, AlikeWords &alike);

    /// Every wanted record that could score so many points with this one, and some others, each with the
    /// likeness of their texts; by rising number.
    Neighbours of(quint32 record, double points, const Wanted &isWanted);

private:
    using Found = QSet<quint32>;

    void addLinked(quint32 record, Found &found) const;
    void addWithConcepts(quint32 record, Found &found) const;
    void addAlike(quint32 record, const Neighbours &alike, double points, Found &found);
    void addAlikeInPlainWords(quint32 record, double points, Found &found) const;

    const RecordSet &m_records;
    const Knowledge &m_knowledge;
    Smoothing &m_smoothing;
    SpreadWords m_words;
};

} // namespace kb::overlap
