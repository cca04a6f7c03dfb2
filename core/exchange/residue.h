// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"

#include <QJsonObject>

namespace kb {

/// Whether a field leaves its bank in exchange files. Uids, owner, sharing, quality, origin and the
/// assessment for publication do not: they travel in packages only.
bool travels(const FieldInfo &field);

/// The item without what does not travel.
Item travelling(Item item);

/// Our fields by name, where the item differs from what its reader would understand of what was written in
/// the format's own words. Written beside those words, it makes reading back exact; empty when they said it
/// all.
QJsonObject residueOf(const Item &item, const Item &understood);

/// Sets the fields of a residue; unknown ones, and fields that do not travel, are passed over.
void restore(Item &item, const QJsonObject &residue);

/// The residue as one line in which braces are balanced, as BibTeX wants them.
QByteArray balancedJson(const QJsonObject &residue);
QJsonObject residueFrom(const QString &json);

} // namespace kb
