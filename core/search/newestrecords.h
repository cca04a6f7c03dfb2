// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/confirmation.h"
#include "search/selection.h"

namespace kb {

/// The newest records that have a word with a short beginning: so many records have one that no ranking says
/// more. The list of the beginning is read from its end until there are enough, so it takes the same time
/// however large the bank is.
class NewestRecords
{
public:
    /// All must outlive it.
    NewestRecords(const LiveIndex &live, const Selection &selection, const Confirmation &confirmation,
                  const SearchOptions &options)
        : m_live(live)
        , m_selection(selection)
        , m_confirmation(confirmation)
        , m_options(options)
    {
    }

    /// The beginning has at most LongestListedBeginning characters.
    Result<SearchAnswer> withBeginning(QByteArrayView beginning);

private:
    bool wantsMoreAfter(quint32 record);

    const LiveIndex &m_live;
    const Selection &m_selection;
    const Confirmation &m_confirmation;
    const SearchOptions &m_options;
    SearchAnswer m_answer;
    Result<> m_confirmed;
};

} // namespace kb
