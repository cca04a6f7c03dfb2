// SPDX-License-Identifier: EUPL-1.2
#include "overlap/spreadprofile.h"

namespace kb::overlap {

SpreadProfile::SpreadProfile(std::span<const WeighedProfile> records)
    : m_records(records)
{
}

void SpreadProfile::spread(quint32 record)
{
    m_record = record;
    m_words.spread(m_records[record].words);
    m_spellings.spread(m_records[record].spellings);
}

TextLikeness SpreadProfile::likeness(quint32 a, quint32 b, bool hasAxes) const
{
    if (m_record != a && m_record != b)
        return rawLikeness(m_records[a], m_records[b], hasAxes);
    const WeighedProfile &other = m_records[m_record == a ? b : a];
    return weighLikeness(m_words.dot(other.words), dot(m_records[*m_record].place, other.place),
                         m_spellings.dot(other.spellings), hasAxes);
}

} // namespace kb::overlap
