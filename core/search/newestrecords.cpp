// SPDX-License-Identifier: EUPL-1.2
#include "search/newestrecords.h"

namespace kb {

Result<SearchAnswer> NewestRecords::withBeginning(QByteArrayView beginning)
{
    m_answer = {};
    m_confirmed = {};
    const auto readAll = m_live.eachNewest(listOfBeginningName(beginning), [&](const Posting &posting) {
        return wantsMoreAfter(posting.record);
    });
    if (!readAll)
        return readAll.error();
    if (!m_confirmed)
        return m_confirmed.error();
    m_answer.count = m_answer.hits.size();
    m_answer.counted = *readAll ? HitCount::Exact : HitCount::AtLeast;
    return m_answer;
}

bool NewestRecords::wantsMoreAfter(quint32 record)
{
    if (!m_selection.contains(record))
        return true;
    if (m_options.isTimeUp())
        return false;
    const auto isMeant = m_confirmation.of(record);
    if (!isMeant)
        m_confirmed = isMeant.error();
    if (!isMeant || !*isMeant)
        return bool(isMeant);
    if (m_answer.hits.size() >= m_options.limit)
        return false; // there is one more than was asked for: the count is not exact
    m_answer.hits.append({record, m_live.kinds()[record], 0});
    return true;
}

} // namespace kb
