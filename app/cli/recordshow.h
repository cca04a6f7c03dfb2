// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"

#include <QJsonObject>
#include <QStringList>

namespace kb {
class Bank;
}

namespace kb::cli {

/// What stands around a record: to be added to its fields.
struct Around
{
    QJsonObject json;
    QStringList lines; ///< the same in words
};

/// To what the record links; of a dossier also its moments of decision and what is known.
Result<Around> aroundRecord(Bank &bank, Kind kind, const Uid &record);

/// A value in one line: of a list all parts, of a small struct in it what it says.
QString wordsOf(const QJsonValue &value);

} // namespace kb::cli
