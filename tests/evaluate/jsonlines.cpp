// SPDX-License-Identifier: EUPL-1.2
#include "jsonlines.h"

#include <QFile>
#include <QJsonDocument>

namespace kb::evaluate {

namespace {

bool isOfSplit(const QJsonObject &object, const QString &split)
{
    return split == QLatin1StringView("all") ||
           object.value(QLatin1StringView("split")).toString(split) == split;
}

} // namespace

Result<QList<QJsonObject>> readJsonLines(const QString &path, const QString &split)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, path};

    QList<QJsonObject> objects;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return Error{Error::Code::Unreadable, QStringLiteral("%1, line %2").arg(path).arg(number)};
        if (isOfSplit(document.object(), split))
            objects.append(document.object());
    }
    return objects;
}

} // namespace kb::evaluate
