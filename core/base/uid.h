// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"

#include <QUuid>

namespace kb {

/// Names a record in every bank, for ever. Local row ids never leave their file.
using Uid = QUuid;

/// A new uid of version 7 (RFC 9562): the first 48 bits are the time in milliseconds, so that uids made
/// later sort later.
Uid newUid(const QDateTime &now);

/// The uid of version 5 over what identifies a thing, so that two banks that make the same thing (a unit, a
/// link, a verdict) make the same record.
Uid namedUid(QLatin1StringView space, QByteArrayView name);

/// 16 bytes, as stored; empty for the null uid.
QByteArray bytesOf(const Uid &uid);
Uid uidFromBytes(QByteArrayView bytes);

/// The uid without braces, as written in lists, JSON and on the command line.
QString textOf(const Uid &uid);

} // namespace kb
