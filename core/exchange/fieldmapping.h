// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace kb {

/// Which of our fields a foreign table's columns hold; kept by name, so that a yearly file is mapped once.
struct FieldMapping
{
    QString name;
    /// Their header → our field, both as typed. A column with an empty field is kept beside the fields, also
    /// when we know its header.
    QMap<QString, QString> columns;

    bool isEmpty() const { return columns.isEmpty(); }
    bool operator==(const FieldMapping &) const = default;
};

/// From `{"name": …, "columns": {"their header": "our field"}}`. Fails with InvalidInput; the detail names
/// what is wrong.
Result<FieldMapping> fieldMappingFrom(const QByteArray &json);
QByteArray toJson(const FieldMapping &mapping);

} // namespace kb
