// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "model/decision.h"
#include "model/verdict.h"

namespace kb {

/// Why pairs are always or never shown, and who said so. A rule is of its pair, whoever judges that, so its
/// reason stands in no verdict: they are settings of the bank, in its log and to be undone.
class RuleReasons
{
public:
    explicit RuleReasons(Bank &bank);

    /// Of the rule that the verdict has; where none is kept, as after its questions were merged, what the
    /// verdict itself says.
    Result<Decision> about(const Verdict &verdict) const;

    /// As a part of a step. A rule that is taken away takes its reason along.
    Result<> keep(Write &write, const Verdict &ruled, const QString &reason) const;

private:
    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
