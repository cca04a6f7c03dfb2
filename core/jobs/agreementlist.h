// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/institute.h"

namespace kb {

class Bank;

/// How far the end of an agreement is away.
enum class AgreementTerm { EndsSoon, Runs, Ended };

/// What was agreed with one institute.
struct AgreementLine
{
    Uid institute;
    QString name; ///< of the institute
    Agreement agreement;
    AgreementTerm term = AgreementTerm::Runs;
};

/// Whoever prepares a new agreement needs half a year for it (spec 01, S26a).
AgreementTerm termOf(const Agreement &agreement, QDate today);

/// The agreements with all institutes (spec 03, 3.10): what ends first is first, what has ended last.
Result<QList<AgreementLine>> agreements(Bank &bank);

} // namespace kb
