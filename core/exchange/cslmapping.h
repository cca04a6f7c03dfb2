// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"

#include <QJsonObject>

namespace kb {

/// The study that an object of CSL-JSON describes.
IncomingOrSkipped studyFrom(const QJsonObject &csl, int line);

/// A study in the words of CSL-JSON; what those cannot say stands under "custom". The id serves when the
/// study has no key of its own.
QJsonObject cslFrom(const Item &item, const QString &id);

} // namespace kb
