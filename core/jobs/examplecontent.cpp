// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplecontent.h"

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
    for (const char *list : {"institutes", "persons", "dossiers"}) {
        for (const QJsonObject &object : objects(list)) {
            const QString id = object.value(QLatin1StringView("id")).toString();
            uids.insert(id, exampleUid(id));
        }
    }
    for (const QJsonObject &subject : objects("concepts")) {
        const QString label = subject.value(QLatin1StringView("pref_nl")).toString();
        uids.insert(label, namedUid(QLatin1StringView("concept"), label.toUtf8()));
    }
    for (const char *list : {"studies", "questions", "projects"}) {
        for (const QJsonObject &object : objects(list)) {
            const QString code = object.value(QLatin1StringView("code")).toString();
            uids.insert(code, exampleUid(code));
        }
    }
    return uids;
}

} // namespace kb
