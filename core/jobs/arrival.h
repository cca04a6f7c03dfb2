// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/item.h"
#include "model/recordtypes.h"

namespace kb {

class Bank;
class ReferenceResolver;
struct Identity;

/// A record of a file as it stands in this bank. Words that are concepts here are links instead of keywords,
/// the code of another bank is a code elsewhere, and what has no place here is kept under other data.
struct Arrival
{
    AnyRecord record; ///< its owner is null when the file names none, or none that this bank may set
    QList<Uid> concepts;
    QStringList institutes; ///< by name; those that are not here are made
    QString otherOwner;     ///< the unit that the file names as owner, where this bank cannot write for it
};

Arrival arrivalOf(const Item &item, const ReferenceResolver &references, const Identity &bank);

/// What an arrival says that the record here does not say yet.
struct News
{
    Values values;
    QList<Uid> concepts;
    QStringList institutes;

    bool isEmpty() const { return values.isEmpty() && concepts.isEmpty() && institutes.isEmpty(); }
    /// Names of the fields that would change.
    QStringList fields(const RecordType &type) const;
    /// The same without the fields that these values fill already.
    News without(const Values &here) const;
};

/// What the arrival does not say stays as it is: words are added to lists of words, never taken away, and the
/// status of a question is the bank's own. NotFound when there is no such record.
Result<News> newsOf(Bank &bank, const ReferenceResolver &references, const Arrival &arrival,
                    const Uid &record);

} // namespace kb
