// SPDX-License-Identifier: EUPL-1.2
#include "store/sqlfile.h"

#include <QFile>
#include <QHash>

namespace kb {

const QByteArray &sqlFile(QByteArrayView name)
{
    thread_local QHash<QByteArray, QByteArray> texts;
    const QByteArray key = QByteArray::fromRawData(name.data(), name.size());
    if (const auto known = texts.constFind(key); known != texts.constEnd())
        return *known;

    QFile file(QStringLiteral(":/sql/queries/%1.sql").arg(QLatin1StringView(name.data(), name.size())));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such query: %.*s", int(name.size()), name.data());
    return *texts.insert(name.toByteArray(), file.readAll());
}

} // namespace kb
