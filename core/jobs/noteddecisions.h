// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/noteddecision.h"
#include "jobs/pastdecisions.h"

#include <QHash>

namespace kb {

/// What people decided about groups of questions, gaps and rows of the gap map, as the log keeps it: also
/// that of which a later decision took the place, but not what was undone.
class NotedDecisions
{
public:
    NotedDecisions(Bank &bank, const PastDecisions &past)
        : m_bank(bank)
        , m_past(past)
    {
    }

    /// By the local id of the setting that keeps it, oldest first.
    using BySetting = QHash<qint64, QList<NotedDecision>>;

    /// About this; of nothing in particular: about anything.
    Result<BySetting> all(const QList<DecisionAbout> &about = {}) const;
    /// Of these settings; what else is asked for is left out.
    Result<BySetting> of(const QList<qint64> &records) const;

private:
    Result<BySetting> read(const QList<DecisionAbout> &about, const std::optional<QString> &records) const;

    Bank &m_bank;
    const PastDecisions &m_past;
};

} // namespace kb
