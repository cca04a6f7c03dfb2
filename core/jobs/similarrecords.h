// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "overlap/overlapindex.h"

namespace kb {

class Bank;

/// A record that resembles a text, as a list shows it.
struct SimilarRecord
{
    Headline line;
    double likeness = 0; ///< 0 to 1
    QStringList words;   ///< shared words as typed, strongest first
};

/// "Does this exist already?": finds the records of all units that resemble what somebody is typing. Reads
/// the whole bank at the first question (seconds for thousands of records), and again when told that it
/// changed.
class SimilarRecords
{
public:
    /// Best first; of all kinds when none is given. Cancelled when stopped while reading.
    Result<QList<SimilarRecord>> find(Bank &bank, const QString &text, int count,
                                      const std::stop_token &stop);
    /// The bank changed: what was read does not hold any more.
    void forget() { m_index.reset(); }

private:
    Result<> read(Bank &bank, const std::stop_token &stop);

    std::optional<OverlapIndex> m_index;
};

} // namespace kb
