// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kb {

/// The shapes of values in CSL-JSON: names and dates are objects, texts may be numbers.

/// `{"family": "Vries", "given": "Jan", "non-dropping-particle": "de"}` as `de Vries, Jan`; also a bare text.
QString nameFromCsl(const QJsonValue &name);
bool isOnePieceInCsl(const QJsonValue &name);
QJsonObject nameToCsl(const QString &name);
QJsonObject organisationToCsl(const QString &name);

/// What a date says, most exact first: "2005-07-15" of its parts, then any literal text beside them.
QStringList dateTextsFromCsl(const QJsonValue &date);
QJsonObject dateToCsl(const QStringList &texts);

/// A text or number as text; anything else as compact JSON.
QString textFromCsl(const QJsonValue &value);

} // namespace kb
