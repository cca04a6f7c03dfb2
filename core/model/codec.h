// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/codes.h"
#include "model/partialdate.h"
#include "model/value.h"

#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace kb {

/// The only place where C++ types meet values: to() and from() of each type that a field can have.
/// Default values become null, so that "empty" is written in one way only.
template <typename T> struct Codec;

template <> struct Codec<QString>
{
    static Value to(const QString &text) { return text.isEmpty() ? Value(nullptr) : Value(text); }
    static QString from(const Value &value) { return value.toString(); }
};

template <> struct Codec<bool>
{
    static Value to(bool flag) { return flag; }
    static bool from(const Value &value) { return value.isBool() ? value.toBool() : integerOf(value) != 0; }
};

template <std::integral T>
requires(!std::same_as<T, bool>) struct Codec<T>
{
    static Value to(T number) { return qint64(number); }
    static T from(const Value &value) { return T(integerOf(value)); }
};

template <> struct Codec<double>
{
    static Value to(double number) { return number; }
    static double from(const Value &value) { return value.toDouble(); }
};

template <> struct Codec<QDate>
{
    static Value to(QDate date) { return Codec<QString>::to(date.toString(Qt::ISODate)); }
    static QDate from(const Value &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
};

template <> struct Codec<QDateTime>
{
    static Value to(const QDateTime &instant)
    {
        return Codec<QString>::to(instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString());
    }
    static QDateTime from(const Value &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }
};

template <> struct Codec<PartialDate>
{
    static Value to(const PartialDate &date) { return Codec<QString>::to(date.text); }
    static PartialDate from(const Value &value) { return {value.toString()}; }
};

template <> struct Codec<QUrl>
{
    static Value to(const QUrl &url) { return Codec<QString>::to(url.toString(QUrl::FullyEncoded)); }
    static QUrl from(const Value &value) { return QUrl(value.toString()); }
};

template <> struct Codec<Uid>
{
    static Value to(const Uid &uid) { return uid.isNull() ? Value(nullptr) : Value(bytesOf(uid)); }
    static Uid from(const Value &value)
    {
        return value.isByteArray() ? uidFromBytes(value.toByteArray()) : Uid(value.toString());
    }
};

/// An enumeration is written as its code from the specification, never as a number.
template <typename E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static Value to(E value) { return QString(codeOf(value)); }
    static E from(const Value &value) { return fromCode<E>(value.toString()).value_or(E{}); }
};

template <typename T> struct Codec<std::optional<T>>
{
    static Value to(const std::optional<T> &value) { return value ? Codec<T>::to(*value) : Value(nullptr); }
    static std::optional<T> from(const Value &value)
    {
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        return Codec<T>::from(value);
    }
};

template <typename T> struct Codec<QList<T>>
{
    static Value to(const QList<T> &list)
    {
        QCborArray array;
        for (const T &item : list)
            array.append(Codec<T>::to(item));
        return array.isEmpty() ? Value(nullptr) : Value(array);
    }
    static QList<T> from(const Value &value)
    {
        QList<T> list;
        const QCborArray array = value.toArray();
        for (const auto &item : array)
            list.append(Codec<T>::from(item));
        return list;
    }
};

/// Uids in lists are text: a list can be read as JSON.
template <> struct Codec<QList<Uid>>
{
    static Value to(const QList<Uid> &list)
    {
        QStringList texts;
        for (const Uid &uid : list)
            texts.append(textOf(uid));
        return Codec<QList<QString>>::to(texts);
    }
    static QList<Uid> from(const Value &value)
    {
        QList<Uid> list;
        for (const QString &text : Codec<QList<QString>>::from(value))
            list.append(Uid(text));
        return list;
    }
};

/// Tag to values: what an import could not place.
template <> struct Codec<QMap<QString, QStringList>>
{
    static Value to(const QMap<QString, QStringList> &tags)
    {
        QCborMap map;
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            map.insert(tag.key(), Codec<QList<QString>>::to(tag.value()));
        return map.isEmpty() ? Value(nullptr) : Value(map);
    }
    static QMap<QString, QStringList> from(const Value &value)
    {
        QMap<QString, QStringList> tags;
        const QCborMap map = value.toMap();
        for (auto tag = map.begin(); tag != map.end(); ++tag)
            tags.insert(tag.key().toString(), Codec<QList<QString>>::from(tag.value()));
        return tags;
    }
};

} // namespace kb
