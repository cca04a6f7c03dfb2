// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"

namespace kb {

/// Whether a field is a list that says of published names who these persons are, as the authors of a study
/// do.
bool tiesSomebody(const Value &value);
/// The same, of one of these persons.
bool tiesOneOf(const Value &value, const QList<Uid> &persons);

/// Leaves the authors of these studies the name that was published, without saying that they are these
/// persons, neither now nor in the log: each operation that said it is erased, and what else it said and
/// still stands is said again. Also of studies in the trash, which stay there, and where authors of the list
/// contradict each other, who still do. What another unit owns stays as it is.
Result<> untieAuthors(Write &write, const QList<Uid> &persons, const QList<qint64> &studies);

/// The studies that may ever have said that an author is one of them: their ids, also of those in the trash.
Result<QList<qint64>> studiesThatMayTie(Database &db, const QList<Uid> &persons);

/// A JSON array of their texts, the way they go into a query.
QString jsonOfTexts(const QList<Uid> &uids);

} // namespace kb
