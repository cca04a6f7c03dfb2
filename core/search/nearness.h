// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/likeness.h"
#include "search/selection.h"

#include <vector>

namespace kb {

class ReadTransaction;
class SearchIndex;

/// How near records lie to a query on the latent axes: what they are about, whatever words they use. The
/// nearest that an answer may hold has 1, or less where places cannot be trusted, what points another way
/// nothing.
class Nearness
{
public:
    /// Of no record when the index has no axes, or these know no word of the query.
    static Result<Nearness> make(SearchIndex &index, const ReadTransaction &reading, const Query &query,
                                 const Selection &selection);

    /// 0 for a record without a place.
    double of(quint32 record) const { return record < m_shares.size() ? double(m_shares[record]) : 0.0; }

    /// So many records, or all there are, that lie nearest; best first.
    const std::vector<Candidate> &nearest() const { return m_nearest; }

private:
    std::vector<float> m_shares; ///< by record
    std::vector<Candidate> m_nearest;
};

} // namespace kb
