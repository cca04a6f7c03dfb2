// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/postings.h"
#include "overlap/textlikeness.h"
#include "overlap/weighedprofile.h"

#include <span>

namespace kb::overlap {

/// One record whose text is laid out to be compared with many.
class SpreadProfile
{
public:
    /// The records must outlive this.
    explicit SpreadProfile(std::span<const WeighedProfile> records);

    void spread(quint32 record);
    /// The likeness of the texts themselves; the same bits whether one of them was spread or not, but then in
    /// a fraction of the time.
    TextLikeness likeness(quint32 a, quint32 b, bool hasAxes) const;

private:
    std::span<const WeighedProfile> m_records;
    std::optional<quint32> m_record;
    SpreadVector m_words;
    SpreadVector m_spellings;
};

} // namespace kb::overlap
