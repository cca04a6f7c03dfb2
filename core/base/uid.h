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

/// The order of `<`. Where millions are compared most differ in their first letters, and have no need of its
/// look at what kind of uid each is.
inline bool isBefore(const Uid &a, const Uid &b)
{
    const auto isOfOurKind = [](const Uid &uid) { return (uid.data4[0] & 0xc0) == 0x80; };
    return a.data1 != b.data1 && isOfOurKind(a) && isOfOurKind(b) ? a.data1 < b.data1 : a < b;
}

/// 16 bytes, as stored; empty for the null uid.
QByteArray bytesOf(const Uid &uid);
Uid uidFromBytes(QByteArrayView bytes);

/// The uid without braces, as written in lists, JSON and on the command line.
QString textOf(const Uid &uid);

} // namespace kb
