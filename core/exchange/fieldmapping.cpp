// SPDX-License-Identifier: EUPL-1.2
#include "exchange/fieldmapping.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView NameKey("name");
constexpr QLatin1StringView ColumnsKey("columns");

} // namespace

Result<FieldMapping> fieldMappingFrom(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Error::Code::InvalidInput, problem.errorString()};
    const QJsonValue columns = document.object().value(ColumnsKey);
    if (!columns.isObject())
        return Error{Error::Code::InvalidInput, QString(ColumnsKey)};

    FieldMapping mapping{.name = document.object().value(NameKey).toString()};
    const QJsonObject pairs = columns.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (!pair->isString())
            return Error{Error::Code::InvalidInput, pair.key()};
        mapping.columns.insert(pair.key(), pair->toString());
    }
    return mapping;
}

QByteArray toJson(const FieldMapping &mapping)
{
    QJsonObject columns;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
        columns.insert(column.key(), column.value());
    return QJsonDocument(QJsonObject{{NameKey, mapping.name}, {ColumnsKey, columns}}).toJson();
}

} // namespace kb
