// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"
#include "exchange/variables.h"

namespace kb {

/// Fields as one text, for tables and lists: dates in ISO form, codes of the specification, lists with bars
/// between their items.

/// Whether the field can be written as one text and read back from it.
bool isTextField(const FieldInfo &field);

/// Reads a text into the field of that name (as in the record's description). Codes may also be given by
/// their Dutch or English label. A memo or list that has something already gets more. NoField for an unknown
/// field, for one that does not travel, and for one that a text cannot hold.
Placed setFieldText(AnyRecord &record, QLatin1StringView field, const QString &text);

/// Empty for a field that setFieldText() does not know.
QString fieldText(const AnyRecord &record, QLatin1StringView field);

/// The items between semicolons and bars; a backslash before one of these keeps it in the item.
QStringList itemsOf(const QString &list);
QString joinedItems(const QStringList &items);

} // namespace kb
