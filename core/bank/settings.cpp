// SPDX-License-Identifier: EUPL-1.2
#include "bank/settings.h"

#include "bank/write.h"
#include "store/sqlfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kb {

namespace {

/// A JSON value alone is no document; it is kept as the only item of an array.
QString jsonTextOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue valueFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().first();
}

} // namespace

Result<QJsonValue> Settings::value(QLatin1StringView name, const QJsonValue &fallback) const
{
    auto text = m_db.one(
        sqlFile("setting/value"), [](Row row) { return row.next<QString>(); }, QStringView(QString(name)));
    if (text)
        return valueFrom(*text);
    if (text.error().code == Error::Code::NotFound)
        return fallback;
    return text.error();
}

Result<> Settings::set(Write &write, QLatin1StringView name, const QJsonValue &value) const
{
    const Setting setting{.name = QString(name), .value = jsonTextOf(value)};
    return write.create(recordTypeOf<Setting>, namedUid(QLatin1StringView("setting"), name),
                        valuesOf(setting));
}

Result<QStringList> Settings::names(QLatin1StringView start) const
{
    auto names = m_db.all(
        sqlFile("setting/names"), [](Row row) { return row.next<QString>(); }, QStringView(QString(start)));
    if (!names)
        return names.error();
    return QStringList(*names);
}

Result<QList<NamedValue>> Settings::values(QLatin1StringView start) const
{
    return m_db.all(
        sqlFile("setting/values"),
        [](Row row) {
            NamedValue kept;
            kept.name = row.next<QString>();
            kept.value = valueFrom(row.next<QString>());
            return kept;
        },
        QStringView(QString(start)));
}

} // namespace kb
