// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "gaps/gap.h"

#include <QHash>

namespace kb {

/// What somebody decided about a gap, and what the rule saw then.
struct GapDecision
{
    GapState state = GapState::Mogelijk;
    QString reason;
    QString person;
    QDate on;
    QString facts;

    /// Something changed since, so that the decision has to be taken again.
    bool isOutdated(const Gap &gap) const { return facts != factsOf(gap); }

    bool operator==(const GapDecision &) const = default;
};

/// The decisions of this bank about gaps. They are settings of the bank: in its log, to be undone, and gone
/// with none of the records.
class GapDecisions
{
public:
    explicit GapDecisions(Bank &bank);

    /// By the key of the gap.
    Result<QHash<QString, GapDecision>> all() const;
    /// One step. InvalidInput when a gap is accepted without a reason; Mogelijk takes the decision away, and
    /// is no step where there is none.
    Result<> decide(const Gap &gap, GapState state, const QString &reason, const QString &title) const;

private:
    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
