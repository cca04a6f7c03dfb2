// SPDX-License-Identifier: EUPL-1.2
#include "base/uid.h"

#include <QRandomGenerator>

namespace kb {

namespace {

/// Our own name space for version 5 uids; never to be changed.
const QUuid Root(0x6b656e6e, 0x6973, 0x4261, 0x8e, 0x6b, 0x00, 0x00, 0x4b, 0x49, 0x45, 0x4d);

} // namespace

Uid newUid(const QDateTime &now)
{
    const auto milliseconds = quint64(now.toMSecsSinceEpoch());
    quint32 random[3];
    QRandomGenerator::system()->fillRange(random);

    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(milliseconds >> (40 - 8 * i));
    memcpy(bytes.data() + 6, random, 10);
    bytes[6] = char((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = char((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return QUuid::fromRfc4122(bytes);
}

Uid namedUid(QLatin1StringView space, QByteArrayView name)
{
    const QUuid inSpace = QUuid::createUuidV5(Root, QByteArray(space.data(), space.size()));
    return QUuid::createUuidV5(inSpace, name.toByteArray());
}

QByteArray bytesOf(const Uid &uid)
{
    return uid.isNull() ? QByteArray() : uid.toRfc4122();
}

Uid uidFromBytes(QByteArrayView bytes)
{
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes.toByteArray()) : QUuid();
}

QString textOf(const Uid &uid)
{
    return uid.isNull() ? QString() : uid.toString(QUuid::WithoutBraces);
}

} // namespace kb
