// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/kind.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kb {

class Bank;

/// The name in the bank under which searches of everything are kept, as those of a list under its own.
inline constexpr char EverythingList[] = "everything";

/// A search that the bank keeps by name: of everything, or of one list.
struct SavedSearch
{
    QString name;
    QByteArray list;
};

/// A list that searches are kept for, and where it is in the window.
struct SearchedList
{
    QByteArray list;
    Kind kind = Kind::None;
};

/// Those of everything first, then of each list.
Result<QList<SavedSearch>> savedSearches(Bank &bank);

/// Where a search of records of this kind is kept: with the list of that kind, else with those of everything.
SearchedList listFor(Kind kind);
/// None for searches of everything.
Kind kindOfList(const QByteArray &list);

} // namespace kb
