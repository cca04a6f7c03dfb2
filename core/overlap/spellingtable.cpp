// SPDX-License-Identifier: EUPL-1.2
#include "overlap/spellingtable.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

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
    pieces.resize(std::min(pieces.size(), SpellingTable::CommonPieces));
    return pieces;
}

} // namespace

SpellingTable::SpellingTable(const Vocabulary &vocabulary)
    : m_places(vocabulary.size(), Nowhere)
{
    quint32 place = 0;
    for (const quint32 piece : commonPieces(vocabulary))
        m_places[piece] = place++;
}

std::optional<quint32> SpellingTable::placeOf(quint32 feature) const
{
    return feature < m_places.size() && m_places[feature] != Nowhere ? std::optional(m_places[feature])
                                                                     : std::nullopt;
}

SpellingTable::Row SpellingTable::commonOf(const SparseVector &spellings) const
{
    Row row{};
    for (const Weight &weight : spellings) {
        if (const auto place = placeOf(weight.id))
            row[*place] = qint16(std::lround(weight.value * WeightUnit));
    }
    return row;
}

SparseVector SpellingTable::rareOf(const SparseVector &spellings) const
{
    SparseVector rare = spellings;
    std::erase_if(rare, [this](const Weight &weight) { return placeOf(weight.id).has_value(); });
    return rare;
}

void SpellingTable::add(quint32 record, const SparseVector &spellings)
{
    m_rows.resize(record + size_t(1));
    m_rows[record] = commonOf(spellings);
    m_rare.add(record, rareOf(spellings));
}

void SpellingTable::remove(quint32 record, const SparseVector &spellings)
{
    m_rows[record] = {};
    m_rare.remove(record, rareOf(spellings));
}

SpellingTable::Beside SpellingTable::beside(const SparseVector &spellings, size_t records) const
{
    Beside beside;
    beside.m_table = this;
    beside.m_common = commonOf(spellings);
    beside.m_rare = m_rare.products(rareOf(spellings), records);
    return beside;
}

double SpellingTable::Beside::product(quint32 record) const
{
    const Row &row = m_table->m_rows[record];
    qint32 sum = 0; // at most WeightUnit squared, for both have length 1
    for (size_t place = 0; place < CommonPieces; ++place)
        sum += qint32(m_common[place]) * row[place];
    return sum / (WeightUnit * WeightUnit) + m_rare[record];
}

} // namespace kb::overlap
