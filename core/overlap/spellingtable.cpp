// SPDX-License-Identifier: EUPL-1.2
#include "overlap/spellingtable.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

/// A kilobyte for each record. Of 12,000 questions these are more than half of the pieces of a text.
constexpr size_t CommonPieces = 512;
constexpr double WeightUnit = 32767;
constexpr quint32 Nowhere = ~quint32(0);

std::vector<quint32> commonPieces(const Vocabulary &vocabulary)
{
    std::vector<quint32> pieces;
    for (quint32 feature = 0; feature < vocabulary.size(); ++feature) {
        if (!vocabulary.isTerm(feature))
            pieces.push_back(feature);
    }
    std::ranges::sort(pieces, {}, [&](quint32 feature) {
        return std::pair(-qint64(vocabulary.frequency(feature).inProfiles), feature);
    });
    pieces.resize(std::min(pieces.size(), CommonPieces));
    return pieces;
}

} // namespace

SpellingTable::SpellingTable(const Vocabulary &vocabulary)
    : m_places(vocabulary.size(), Nowhere)
{
    for (const quint32 piece : commonPieces(vocabulary))
        m_places[piece] = quint32(m_width++);
}

std::optional<quint32> SpellingTable::placeOf(quint32 feature) const
{
    return feature < m_places.size() && m_places[feature] != Nowhere ? std::optional(m_places[feature])
                                                                     : std::nullopt;
}

void SpellingTable::writeCommon(const SparseVector &spellings, qint16 *row) const
{
    for (const Weight &weight : spellings) {
        if (const auto place = placeOf(weight.id))
            row[*place] = qint16(std::lround(weight.value * WeightUnit));
    }
}

SparseVector SpellingTable::rareOf(const SparseVector &spellings) const
{
    SparseVector rare = spellings;
    std::erase_if(rare, [this](const Weight &weight) { return placeOf(weight.id).has_value(); });
    return rare;
}

void SpellingTable::add(quint32 record, const SparseVector &spellings)
{
    m_rows.resize(m_width * (record + size_t(1)));
    writeCommon(spellings, m_rows.data() + m_width * record);
    m_rare.add(record, rareOf(spellings));
}

void SpellingTable::remove(quint32 record, const SparseVector &spellings)
{
    std::fill_n(m_rows.begin() + qsizetype(m_width * record), m_width, qint16(0));
    m_rare.remove(record, rareOf(spellings));
}

SpellingTable::Beside SpellingTable::beside(const SparseVector &spellings, size_t records) const
{
    Beside beside;
    beside.m_table = this;
    beside.m_common.resize(m_width);
    writeCommon(spellings, beside.m_common.data());
    beside.m_rare = m_rare.products(rareOf(spellings), records);
    return beside;
}

double SpellingTable::Beside::product(quint32 record) const
{
    const qint16 *row = m_table->m_rows.data() + m_table->m_width * record;
    qint32 sum = 0; // at most WeightUnit squared, for both have length 1
    for (size_t place = 0; place < m_common.size(); ++place)
        sum += qint32(m_common[place]) * row[place];
    return sum / (WeightUnit * WeightUnit) + m_rare[record];
}

} // namespace kb::overlap
