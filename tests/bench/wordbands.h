// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/chance.h"
#include "bench/ownindex.h"

namespace kb::bench {

/// How many of the records a word finds: 15 to 95 in a hundred, 1 to 15, 0.05 to 0.5, or fewer than 0.03.
enum class Band { VeryCommon, Common, Mid, Rare };

/// Words of the records, by how many of them they find.
class WordBands
{
public:
    /// The words of the texts that are given, of which there should be some hundreds.
    static Result<WordBands> of(const QStringList &texts, OwnIndex &index, qsizetype records, Chance &chance);

    const QStringList &words(Band band) const { return m_words[size_t(band)]; }
    /// One word of each of these bands, all different; empty when a band has too few.
    QStringList oneOfEach(const QList<Band> &bands, Chance &chance) const;

private:
    std::array<QStringList, 4> m_words;
};

/// As somebody who has finished typing, and found by that index.
Asked askedFor(const QStringList &words, OwnIndex &index);

} // namespace kb::bench
