// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "model/unituid.h"
#include "report/labels.h"

namespace kb::cli {

namespace {

/// A value as typed on the command line; empty when the text is none for such a field.
std::optional<Value> valueFrom(const FieldInfo &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? std::optional<Value>(number) : std::nullopt;
    }
    case FieldKind::Flag:
        return Value(text == QStringLiteral("1") || text == QStringLiteral("true"));
    case FieldKind::Ref: {
        const Uid uid(text);
        return uid.isNull() ? std::nullopt : std::optional<Value>(bytesOf(uid));
    }
    case FieldKind::Date:
        return QDate::fromString(text, Qt::ISODate).isValid() ? std::optional<Value>(text) : std::nullopt;
    case FieldKind::List:
        return Codec<QList<QString>>::to(text.split(u';', Qt::SkipEmptyParts));
    default:
        return Value(text);
    }
}

/// A code that the field does not know would be kept, and mean nothing.
bool isCodeOf(const RecordType &type, const FieldInfo &field, const QString &text)
{
    const auto codes = codesOfField(type.kind, field.id);
    return field.kind != FieldKind::Enum || codes.isEmpty() ||
           std::ranges::any_of(codes, [&](QLatin1StringView code) { return text == code; });
}

/// What must be filled in is asked before the bank is opened.
Result<Values> complete(const RecordType &type, const Values &values)
{
    for (const FieldInfo *field : type.fields) {
        if (field->need == Need::Required && !values.contains(field->id))
            return Error{Error::Code::InvalidInput, QString::fromLatin1(field->name)};
    }
    return values;
}

/// Options that name a field become its value; `--field` of another name is an error.
Result<Values> valuesFrom(const RecordType &type, const Arguments &arguments)
{
    static const QStringList global{QStringLiteral("bank"), QStringLiteral("json"), QStringLiteral("now"),
                                    QStringLiteral("lang"), QStringLiteral("user")};
    Values values;
    for (const QString &option : arguments.options()) {
        if (global.contains(option))
            continue;
        const QByteArray name = option.toLatin1().replace('-', '_');
        const FieldInfo *field = type.field(QLatin1StringView(name));
        const QString text = arguments.value(option);
        const auto value = field ? valueFrom(*field, text) : std::nullopt;
        if (!value || !isCodeOf(type, *field, text))
            return Error{Error::Code::InvalidInput, option};
        values.insert(field->id, *value);
    }
    return complete(type, values);
}

Uid uidFor(const RecordType &type, const Values &values, const QDateTime &now)
{
    if (type.kind != Kind::Unit)
        return newUid(now);
    return unitUid(values.value(type.field(QLatin1StringView("code"))->id).toString());
}

ExitCode add(Session &session, const RecordType &type)
{
    const auto values = valuesFrom(type, session.arguments());
    if (!values) {
        session.fail(values.error());
        return ExitCode::WrongUse;
    }
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const Uid uid = uidFor(type, *values, bank->now());
    if (recordKind(bank->context().db, uid))
        return session.fail({Error::Code::Conflict, session.arguments().value(QStringLiteral("code"))});
    const auto made = bank->write({QStringLiteral("make"), type.kind},
                                  [&](Write &write) { return write.create(type, uid, *values); });
    if (!made)
        return session.fail(made.error());
    session.print(textOf(uid));
    return ExitCode::Done;
}

QJsonObject toJson(const RecordType &type, const StoredRecord &record)
{
    QJsonObject object{{QStringLiteral("uid"), textOf(record.uid)}};
    for (const FieldInfo *field : type.fields) {
        const Value value = record.values.value(field->id);
        if (value.isByteArray())
            object.insert(QLatin1StringView(field->name), textOf(uidFromBytes(value.toByteArray())));
        else if (!value.isUndefined() && !value.isNull())
            object.insert(QLatin1StringView(field->name), value.toJsonValue());
    }
    return object;
}

ExitCode list(Session &session, const RecordType &type)
{
    constexpr qsizetype ChunkSize = 500;
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto ids = recordIds(bank->context().db, type, Shelf::InUse);
    if (!ids)
        return session.fail(ids.error());
    for (qsizetype at = 0; at < ids->size(); at += ChunkSize) {
        const auto rows = storedRows(bank->context().db, type, ids->mid(at, ChunkSize));
        if (!rows)
            return session.fail(rows.error());
        QList<Uid> uids;
        for (const StoredRecord &row : *rows)
            uids.append(row.uid);
        const auto lines = headlines(bank->context().db, uids);
        if (!lines)
            return session.fail(lines.error());
        for (const StoredRecord &row : *rows) {
            const Headline line = lines->value(row.uid);
            session.isJson()
                ? session.print(toJson(type, row))
                : session.print(QStringLiteral("%1  %2  %3").arg(textOf(row.uid), line.code, line.title));
        }
    }
    return ExitCode::Done;
}

ExitCode show(Session &session, const RecordType &type)
{
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto record = storedRecord(bank->context().db, type, session.uid(1));
    if (!record)
        return session.fail(record.error());
    const QJsonObject object = toJson(type, *record);
    if (session.isJson()) {
        session.print(object);
        return ExitCode::Done;
    }
    for (const FieldInfo *field : type.fields) {
        const QJsonValue value = object.value(QLatin1StringView(field->name));
        if (!value.isUndefined())
            session.print(fieldLabel(type.kind, field->id) + QStringLiteral(": ") +
                          value.toVariant().toString());
    }
    return ExitCode::Done;
}

} // namespace

ExitCode recordCommand(Session &session, Kind kind)
{
    const RecordType &type = *recordType(kind);
    const QString verb = session.arguments().word(0);
    if (verb == QStringLiteral("add"))
        return add(session, type);
    if (verb == QStringLiteral("list"))
        return list(session, type);
    if (verb == QStringLiteral("show"))
        return show(session, type);
    return session.wrongUse();
}

} // namespace kb::cli
