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

    /// One text beside the first so many records.
    class Beside
    {
    public:
        /// The product of the spellings with those of one of the records, to about 1e-4.
        double product(quint32 record) const;

    private:
        friend class SpellingTable;

        const SpellingTable *m_table = nullptr;
        std::vector<qint16> m_common;
        std::vector<double> m_rare; ///< by record
    };
    Beside beside(const SparseVector &spellings, size_t records) const;

private:
    /// Of a feature, in the row of a text.
    std::optional<quint32> placeOf(quint32 feature) const;
    void writeCommon(const SparseVector &spellings, qint16 *row) const;
    SparseVector rareOf(const SparseVector &spellings) const;

    size_t m_width = 0;            ///< of a row
    std::vector<quint32> m_places; ///< by feature
    std::vector<qint16> m_rows;    ///< of all records
    Postings m_rare;
};

} // namespace kb::overlap
