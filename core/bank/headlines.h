// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"

#include <QHash>

namespace kb {

class Database;

/// How any record is named in a line: its code, its title and whose it is.
struct Headline
{
    qint64 id = 0;
    Uid uid;
    Kind kind = Kind::None;
    QString code;
    QString title;
    Uid unit;
    QString unitCode;
    bool deleted = false;
};

/// The headlines of these records by uid; unknown ones are left out.
Result<QHash<Uid, Headline>> headlines(Database &db, const QList<Uid> &records);

} // namespace kb
