// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplevalues.h"

#include "base/workingday.h"
#include "gaps/gapnorms.h"

#include <QJsonArray>
#include <QTimeZone>

namespace kb {

namespace {

const QString Months = QStringLiteral("_months");
const QString Days = QStringLiteral("_days");
const QString Years = QStringLiteral("_years");

QDate fridayBefore(QDate weekend)
{
    return weekend.addDays(Qt::Friday - weekend.dayOfWeek());
}

} // namespace

QList<Uid> ExampleValues::records(const QJsonValue &codesOrIds) const
{
    QList<Uid> found;
    const QJsonArray list = codesOrIds.isArray() ? codesOrIds.toArray() : QJsonArray{codesOrIds};
    for (const auto &each : list) {
        if (const Uid uid = record(each.toString()); !uid.isNull())
            found.append(uid);
    }
    return found;
}

QDate ExampleValues::date(const QJsonObject &object, const QString &name) const
{
    if (const QJsonValue months = object.value(name + Months); months.isDouble())
        return inMonths(months.toInt());
    if (const QJsonValue days = object.value(name + Days); days.isDouble())
        return onWorkingDay(m_today.addDays(days.toInt()));
    return {};
}

/// What is urgent on one day of opening is urgent on each: no weekend takes it over the norm.
QDate ExampleValues::inMonths(int months) const
{
    const QDate date = m_today.addMonths(months);
    const QDate lastUrgent = m_today.addMonths(GapNorms().urgentMonths);
    const QDate worked = onWorkingDay(date);
    return date <= lastUrgent && worked > lastUrgent ? fridayBefore(date) : worked;
}

QDateTime ExampleValues::instant(const QJsonObject &object, const QString &name) const
{
    const QString zone = object.value(QLatin1StringView("timezone")).toString();
    return QDateTime(
        date(object, name),
        QTime::fromString(object.value(name + QStringLiteral("_time")).toString(), QStringLiteral("HH:mm")),
        QTimeZone(zone.toLatin1()));
}

QString ExampleValues::partialDate(const QJsonObject &object, const QString &name) const
{
    if (const QJsonValue years = object.value(name + Years); years.isDouble())
        return QString::number(m_today.year() + years.toInt());
    if (const QDate date = this->date(object, name); date.isValid())
        return date.toString(QStringLiteral("yyyy-MM"));
    return object.value(name).toString();
}

/// Inside lists: dates by their endings, other records as the text of their uid.
QJsonValue ExampleValues::resolved(const QJsonValue &part) const
{
    if (part.isString()) {
        const Uid uid = record(part.toString());
        return uid.isNull() ? part : QJsonValue(textOf(uid));
    }
    if (!part.isObject())
        return part;
    QJsonObject plain;
    const QJsonObject object = part.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key().section(u'_', 0, -2);
        if (member.key().endsWith(Years))
            plain.insert(name, partialDate(object, name));
        else if (member.key().endsWith(Months) || member.key().endsWith(Days))
            plain.insert(name, date(object, name).toString(Qt::ISODate));
        else
            plain.insert(member.key(), resolved(*member));
    }
    return plain;
}

Value ExampleValues::value(const FieldInfo &field, const QJsonObject &object) const
{
    const QString name = QString::fromLatin1(field.name);
    const QJsonValue given = object.value(name);
    switch (field.kind) {
    case FieldKind::Date:
        return Codec<QDate>::to(date(object, name));
    case FieldKind::Instant:
        return Codec<QDateTime>::to(instant(object, name));
    case FieldKind::PartialDate:
        return Codec<QString>::to(partialDate(object, name));
    case FieldKind::Ref:
        return Codec<Uid>::to(record(given.toString()));
    case FieldKind::Money: // the example counts in euros
        return given.isDouble() ? Value(qint64(given.toDouble()) * 100) : Value(nullptr);
    case FieldKind::Integer:
        return given.isDouble() ? Value(given.toInteger()) : Value(nullptr);
    case FieldKind::Flag:
        return given.isBool() ? Value(given.toBool()) : Value(nullptr);
    case FieldKind::List: {
        QJsonArray list;
        const QJsonArray parts = given.toArray();
        for (const auto &part : parts)
            list.append(resolved(part));
        return list.isEmpty() ? Value(nullptr) : Value::fromJsonValue(list);
    }
    default:
        return Codec<QString>::to(given.toString());
    }
}

Values ExampleValues::of(const RecordType &type, const QJsonObject &object) const
{
    Values values;
    for (const FieldInfo *field : type.fields) {
        if (const Value given = value(*field, object); !given.isNull())
            values.insert(field->id, given);
    }
    return values;
}

} // namespace kb
