// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplecontent.h"

#include "jobs/exampleparts.h"
#include "model/unituid.h"

#include <QFile>
#include <QJsonDocument>

namespace kb {

Uid exampleUid(const QString &code)
{
    return namedUid(QLatin1StringView("example"), code.toUtf8());
}

ExampleContent::ExampleContent()
{
    QFile file(QStringLiteral(":/example/bank.json"));
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!m_root.isEmpty()); // it is part of the program
}

QList<QJsonObject> ExampleContent::objects(const char *list) const
{
    QList<QJsonObject> objects;
    const QJsonArray array = m_root.value(QLatin1StringView(list)).toArray();
    for (const auto &object : array)
        objects.append(object.toObject());
    return objects;
}

QJsonObject ExampleContent::unit(const QString &code) const
{
    for (const QJsonObject &unit : objects("units")) {
        if (unit.value(QLatin1StringView("code")).toString() == code)
            return unit;
    }
    return {};
}

QHash<QString, Uid> ExampleContent::uids() const
{
    QHash<QString, Uid> uids;
    for (const QJsonObject &unit : objects("units")) {
        const QString code = unit.value(QLatin1StringView("code")).toString();
        uids.insert(code, unitUid(code));
    }
    for (const ExamplePart &part : exampleParts()) {
        if (!part.id || part.type.kind == Kind::Unit)
            continue;
        for (const QJsonObject &object : objects(part.list)) {
            const QString id = object.value(QLatin1StringView(part.id)).toString();
            uids.insert(id, exampleUid(id));
        }
    }
    return uids;
}

} // namespace kb
