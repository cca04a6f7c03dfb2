// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

namespace kb {

/// Makes a bank with the example: fictitious studies, questions and projects of five directorates-general,
/// with dates around the day that the clock tells. The bank belongs to the unit with that code; in the bank
/// of one directorate-general what belongs to the others has come in from theirs and cannot be changed.
/// Conflict when the file exists; NotFound for a unit that the example does not have.
Result<std::unique_ptr<Bank>> makeExampleBank(const QString &path, const QString &unitCode,
                                              const Clock &clock = systemClock());

/// Codes of the units whose bank it can be; the coordinator first.
QStringList exampleUnits();

} // namespace kb
