// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/noteddecision.h"
#include "jobs/pastdecisions.h"

#include <QHash>

namespace kb {

/// What people decided about groups of questions, gaps and rows of the gap map, and what became
/// of agreements, as the log keeps it: also that of which a later decision took the place, but not what was
/// undone.
class NotedDecisions
{
public:
    NotedDecisions(Bank &bank, const PastDecisions &past)
        : m_bank(bank)
        , m_past(past)
    {
    }

    /// By the local id of the setting that keeps it, or of the agreement, oldest first.
    using ByRecord = QHash<qint64, QList<NotedDecision>>;

    /// About this; of nothing in particular: about anything.
    Result<ByRecord> all(const QList<DecisionAbout> &about = {}) const;
    /// Of these settings and agreements; what else is asked for is left out.
    Result<ByRecord> of(const QList<qint64> &records) const;

private:
    Result<ByRecord> read(const QList<DecisionAbout> &about, const std::optional<QString> &records) const;
    Result<ByRecord> withAgreements(Result<ByRecord> found, const std::optional<QString> &records) const;

    Bank &m_bank;
    const PastDecisions &m_past;
};

} // namespace kb
