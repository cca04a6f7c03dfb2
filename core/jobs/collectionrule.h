// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/keptfilters.h"
#include "jobs/studylist.h"

namespace kb {

/// Whether a filter of the list of studies can be the rule of a knowledge bank.
enum class RuleFitness {
    Fine,
    AsksNothing,     ///< it would select every study there is, also what comes in later
    AsksCollections, ///< a rule does not ask for knowledge banks, which have rules themselves
};
RuleFitness fitnessOf(const KeptFilter &filter);

/// A rule as the field of the record keeps it; empty for a filter that asks nothing.
QString ruleText(const KeptFilter &filter);
/// What a rule asks, to be shown; asks nothing for a text that cannot be read.
KeptFilter ruleFilter(const QString &rule);

/// What to ask of the list of studies. Nothing when there is no rule, or when it asks what this version does
/// not know: to leave that out would select more than was meant, and a selection may be made public.
std::optional<StudyQuery> ruleQuery(const QString &rule);

} // namespace kb
