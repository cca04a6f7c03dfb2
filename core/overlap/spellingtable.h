// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/postings.h"
#include "overlap/vocabulary.h"

namespace kb::overlap {

/// The spellings of many texts, to multiply one text with all others. Most of the letters of a text are in
/// pieces that very many texts have; those stand in rows of whole numbers, one row for each text, which a
/// processor multiplies eight at a time. The others are looked up.
class SpellingTable
{
public:
    explicit SpellingTable(const Vocabulary &vocabulary);

    /// Records come by rising number.
    void add(quint32 record, const SparseVector &spellings);
    void remove(quint32 record, const SparseVector &spellings);

    /// What a text has of the common pieces, each at its place. A kilobyte for each record; of 12,000
    /// questions these are more than half of the pieces of a text.
    static constexpr size_t CommonPieces = 512;
    using Row = std::array<qint16, CommonPieces>;

    /// One text beside the first so many records.
    class Beside
    {
    public:
        /// The product of the spellings with those of one of the records, to about 1e-4.
        double product(quint32 record) const;

    private:
        friend class SpellingTable;

        const SpellingTable *m_table = nullptr;
        Row m_common{};
        std::vector<double> m_rare; ///< by record
    };
    Beside beside(const SparseVector &spellings, size_t records) const;

private:
    /// Of a feature, in the row of a text.
    std::optional<quint32> placeOf(quint32 feature) const;
    Row commonOf(const SparseVector &spellings) const;
    SparseVector rareOf(const SparseVector &spellings) const;

    std::vector<quint32> m_places; ///< by feature
    std::vector<Row> m_rows;       ///< by record
    Postings m_rare;
};

} // namespace kb::overlap
