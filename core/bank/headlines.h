// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"
#include "model/linktype.h"
#include "model/recordhead.h"

#include <QHash>
#include <QList>
#include <QStringList>

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
    ShareLevel shareLevel = ShareLevel::InternBzk; ///< also of what has none of its own
};

/// The headlines of these records by uid; unknown ones are left out.
Result<QHash<Uid, Headline>> headlines(Database &db, const QList<Uid> &records);

/// The headlines of what is in use of these records, in their order.
Result<QList<Headline>> linesOf(Database &db, const QList<Uid> &records);

/// Code and title, as far as it has them.
QString nameOf(const Headline &line);

/// How it is called where there is room for little: its code, or its title where it has none.
QString codeOrTitle(const Headline &line);

/// How two records are called together: "DGVB-VRG-0003 × DGKR-VRG-0005".
QString pairName(const Headline &a, const Headline &b);

/// The titles of what a record is linked to, in the order in which the links were made.
Result<QStringList> linkedTitles(Database &db, const Uid &record, LinkType type);

} // namespace kb
