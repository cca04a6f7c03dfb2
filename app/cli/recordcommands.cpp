// SPDX-License-Identifier: EUPL-1.2
#include "bank/fieldids.h"
#include "bank/headlines.h"
#include "cli/commands.h"
#include "cli/recordshow.h"
#include "cli/session.h"
#include "jobs/doublestudy.h"
#include "model/eventtimes.h"
#include "model/person.h"
#include "model/recordattention.h"
#include "model/study.h"
#include "model/unituid.h"
#include "model/validation.h"
#include "model/valuechecks.h"
#include "report/labels.h"
#include "wording/attentiontext.h"
#include "wording/doubletext.h"
#include "wording/guardtext.h"

namespace kb::cli {

namespace {

std::optional<Value> numberFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional<Value>(number) : std::nullopt;
}

std::optional<Value> flagFrom(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("ja"),
                                 QStringLiteral("yes")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("nee"),
                                QStringLiteral("no")};
    if (!yes.contains(text) && !no.contains(text))
        return std::nullopt;
    return yes.contains(text);
}

/// ISO 8601; without an offset it is what the clock says in Amsterdam.
std::optional<Value> instantFrom(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    const QDateTime instant =
        read.timeSpec() == Qt::LocalTime ? momentAt(read.date(), read.time(), Event().timezone) : read;
    return instant.isValid() ? std::optional(Codec<QDateTime>::to(instant)) : std::nullopt;
}

/// A value as typed on the command line; empty when the text is none for such a field. Whether the field can
/// have it is another question: see fits().
std::optional<Value> valueFrom(const FieldInfo &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return numberFrom(text);
    case FieldKind::Money: {
        const auto cents = centsIn(text);
        return cents ? std::optional<Value>(*cents) : std::nullopt;
    }
    case FieldKind::Flag:
        return flagFrom(text);
    case FieldKind::Ref: {
        const Uid uid(text);
        return uid.isNull() ? std::nullopt : std::optional<Value>(bytesOf(uid));
    }
    case FieldKind::Url: {
        const QUrl url(text.trimmed());
        return url.isValid() ? std::optional(Codec<QUrl>::to(url)) : std::nullopt;
    }
    case FieldKind::Instant:
        return instantFrom(text);
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

/// What a new record begins with, in the window too.
Values beginningOf(const RecordType &type, QDate today)
{
    if (type.kind == Kind::Study)
        return valuesOf(Study{.language = UsualLanguage});
    if (type.kind == Kind::Person)
        return valuesOf(Person{.reviewAfter = today.addMonths(ReviewMonths)});
    return {};
}

/// Options that name a field become its value; `--field` of another name is an error.
Result<Values> valuesFrom(const RecordType &type, const Arguments &arguments, QDate today)
{
    static const QStringList global{QStringLiteral("bank"), QStringLiteral("json"), QStringLiteral("now"),
                                    QStringLiteral("lang"), QStringLiteral("user")};
    Values values = beginningOf(type, today);
    for (const QString &option : arguments.options()) {
        if (global.contains(option))
            continue;
        const QByteArray name = option.toLatin1().replace('-', '_');
        const FieldInfo *field = type.field(QLatin1StringView(name));
        const QString text = arguments.value(option);
        if (field && text.isEmpty()) {
            values.remove(field->id);
            continue;
        }
        const auto value = field ? valueFrom(*field, text) : std::nullopt;
        if (!value || !fits(type, *field, *value) || !isCodeOf(type, *field, text))
            return Error{Error::Code::InvalidInput, QStringLiteral("--%1 %2").arg(option, text)};
        values.insert(field->id, inNormalForm(type, *field, *value));
    }
    return complete(type, values);
}

Uid uidFor(const RecordType &type, const Values &values, const QDateTime &now)
{
    if (type.kind != Kind::Unit)
        return newUid(now);
    return unitUid(values.value(type.field(QLatin1StringView("code"))->id).toString());
}

/// A record that a field refers to must be here, and what owns others must be a unit.
Result<> checkReferences(Database &db, const RecordType &type, const Values &values)
{
    for (const FieldInfo *field : type.fields) {
        const Uid uid = field->kind == FieldKind::Ref ? Codec<Uid>::from(values.value(field->id)) : Uid();
        if (uid.isNull())
            continue;
        const auto kind = recordKind(db, uid);
        if (!kind && kind.error().code != Error::Code::NotFound)
            return kind.error();
        if (!kind || (type.owned && field->id == OwnerField && *kind != Kind::Unit))
            return Error{Error::Code::NotFound,
                         QStringLiteral("--%1 %2").arg(QLatin1StringView(field->name), textOf(uid))};
    }
    return {};
}

/// What looks wrong about the values is told; they are kept all the same.
ExitCode remarkOn(Session &session, const RecordType &type, const Values &values)
{
    const int thisYear = session.clock()().date().year();
    QList<Attention> told;
    for (const FieldInfo *field : type.fields) {
        const auto point = attentionFor(type, *field, values.value(field->id), thisYear);
        if (!point)
            continue;
        session.say(QStringLiteral("--%1: %2").arg(QLatin1StringView(field->name), attentionText(*point)));
        told.append(*point);
    }
    for (const Attention point : remarksOn(type, values)) {
        if (told.contains(point))
            continue;
        session.say(attentionText(point));
        told.append(point);
    }
    return told.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

/// V-16: that the study seems to be here already is told; both are kept.
ExitCode remarkOnDouble(Session &session, Bank &bank, const Uid &uid)
{
    const auto study = bank.records<Study>().get(uid);
    const auto known = study ? doubleOf(bank, *study) : study.error();
    if (known && !*known)
        return ExitCode::Done;
    if (!known)
        session.fail(known.error()); // the study itself is made
    else
        session.say(QStringLiteral("%1 %2").arg(doubleText(**known), textOf((*known)->uid)));
    return ExitCode::Findings;
}

ExitCode add(Session &session, const RecordType &type)
{
    const auto values = valuesFrom(type, session.arguments(), session.clock()().date());
    if (!values) {
        session.fail(values.error());
        return ExitCode::WrongUse;
    }
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto known = checkReferences(bank->context().db, type, *values); !known)
        return session.fail(known.error());
    const Uid uid = uidFor(type, *values, bank->now());
    if (recordKind(bank->context().db, uid))
        return session.fail({Error::Code::Conflict, session.arguments().value(QStringLiteral("code"))});
    const auto made = bank->write({QStringLiteral("make"), type.kind},
                                  [&](Write &write) { return write.create(type, uid, *values); });
    if (!made)
        return session.fail(inWords(made.error(), type.kind));
    session.print(textOf(uid));
    const ExitCode told = remarkOn(session, type, *values);
    return type.kind == Kind::Study ? std::max(told, remarkOnDouble(session, *bank, uid)) : told;
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
    const auto around = record ? aroundRecord(*bank, type.kind, record->uid) : record.error();
    if (!around)
        return session.fail(around.error());
    QJsonObject object = toJson(type, *record);
    if (session.isJson()) {
        for (auto part = around->json.begin(); part != around->json.end(); ++part)
            object.insert(part.key(), part.value());
        session.print(object);
        return ExitCode::Done;
    }
    for (const FieldInfo *field : type.fields) {
        const QJsonValue value = object.value(QLatin1StringView(field->name));
        if (!value.isUndefined())
            session.print(fieldLabel(type.kind, field->id) + QStringLiteral(": ") + wordsOf(value));
    }
    for (const QString &line : around->lines)
        session.print(line);
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
