// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtypes.h"

#include <QJsonObject>

namespace kb {

/// Turns the objects of the example into values, by the field tables. A key is the name of its field; dates
/// are written as distances from the day of opening (`need_by_months`, `date_days`, `from_years`), and other
/// records by their code or id in the example.
class ExampleValues
{
public:
    ExampleValues(QDate today, QHash<QString, Uid> records)
        : m_today(today)
        , m_records(std::move(records))
    {
    }

    Values of(const RecordType &type, const QJsonObject &object) const;

    /// Null when the example has no such record.
    Uid record(const QString &codeOrId) const { return m_records.value(codeOrId); }
    QList<Uid> records(const QJsonValue &codesOrIds) const;

    /// The date that a key with one of the endings tells; invalid when there is none.
    QDate date(const QJsonObject &object, const QString &name) const;

private:
    Value value(const FieldInfo &field, const QJsonObject &object) const;
    QJsonValue resolved(const QJsonValue &part) const;
    QDate inMonths(int months) const;
    /// A date with its ending, and the time on the clock there (`start_days`, `start_time`, `timezone`).
    QDateTime instant(const QJsonObject &object, const QString &name) const;
    QString partialDate(const QJsonObject &object, const QString &name) const;

    QDate m_today;
    QHash<QString, Uid> m_records;
};

} // namespace kb
