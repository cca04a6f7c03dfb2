// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/person.h"

#include <QList>

namespace kb {

class Bank;

/// A text in which somebody is named without a tie to a person.
struct WrittenName
{
    qint64 record = 0; ///< its local id
    QString text;      ///< of a long one the part around the name

    bool operator==(const WrittenName &) const = default;
};

/// Every text of a record in use, of its lists too, and of the decisions that settings keep, in which the family name of the person stands, or that of
/// one who went into them: in capitals or not, of this person or of another. What is tied to them is told
/// with its record. Reads the texts of the whole bank: not for the window's thread.
Result<QList<WrittenName>> writtenNames(Bank &bank, const Person &person, const QList<Uid> &wentIntoThem);

} // namespace kb
