// SPDX-License-Identifier: EUPL-1.2
#include "jobs/advicedraftcodec.h"

namespace kb {

namespace {

constexpr qint64 UidKey = 0; // no field has it
constexpr qint64 SourcesKey = 1;
constexpr QLatin1StringView ReasonKey("reason");
constexpr QLatin1StringView StatementsKey("statements");
constexpr QLatin1StringView ConsultedKey("consulted");
constexpr QLatin1StringView StepsKey("steps");

template <typename R> QCborMap toChildMap(const R &child)
{
    QCborMap map;
    map.insert(UidKey, textOf(child.uid));
    for (const Field<R> &field : Describe<R>::fields)
        map.insert(qint64(field.id), field.get(child));
    return map;
}

template <typename R> R childFrom(const QCborMap &map)
{
    R child;
    child.uid = Uid(map.value(UidKey).toString());
    for (const Field<R> &field : Describe<R>::fields) {
        if (const Value value = map.value(qint64(field.id)); !value.isUndefined())
            field.set(child, value);
    }
    return child;
}

template <typename R> QCborArray toChildArray(const QList<R> &children)
{
    QCborArray array;
    for (const R &child : children)
        array.append(toChildMap(child));
    return array;
}

template <typename R> QList<R> childrenFrom(const Value &value)
{
    QList<R> children;
    for (const auto &child : value.toArray())
        children.append(childFrom<R>(child.toMap()));
    return children;
}

} // namespace

Value toValue(const AdviceParts &parts)
{
    QCborArray statements;
    for (const SupportedStatement &one : parts.statements) {
        QCborMap map = toChildMap(one.statement);
        map.insert(SourcesKey, toChildArray(one.sources));
        statements.append(map);
    }
    QCborMap map;
    map.insert(ReasonKey, toChildArray(parts.reasonSources));
    map.insert(StatementsKey, statements);
    map.insert(ConsultedKey, toChildArray(parts.consulted));
    map.insert(StepsKey, toChildArray(parts.steps));
    return map;
}

AdviceParts partsFrom(const Value &value)
{
    const QCborMap map = value.toMap();
    AdviceParts parts;
    parts.reasonSources = childrenFrom<Citation>(map.value(ReasonKey));
    for (const auto &statement : map.value(StatementsKey).toArray())
        parts.statements.append({childFrom<AdviceStatement>(statement.toMap()),
                                 childrenFrom<Citation>(statement.toMap().value(SourcesKey))});
    parts.consulted = childrenFrom<Consultation>(map.value(ConsultedKey));
    parts.steps = childrenFrom<Task>(map.value(StepsKey));
    return parts;
}

} // namespace kb
