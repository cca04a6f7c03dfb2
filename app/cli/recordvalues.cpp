// SPDX-License-Identifier: EUPL-1.2
#include "cli/recordvalues.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "cli/session.h"
#include "cli/words.h"
#include "model/eventtimes.h"
#include "model/recordattention.h"
#include "model/validation.h"
#include "model/valuechecks.h"
#include "report/labels.h"
#include "wording/attentiontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

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

/// Whether a list that was kept says all that was given.
bool saysAll(const QCborArray &given, const QCborArray &kept)
{
    if (given.size() != kept.size())
        return false;
    for (qsizetype at = 0; at < given.size(); ++at) {
        const QCborMap wanted = given[at].toMap();
        const QCborMap part = kept[at].toMap();
        const bool isWhole = std::ranges::all_of(
            wanted.keys(), [&](const Value &key) { return part.value(key) == wanted.value(key); });
        if (given[at].isMap() ? !isWhole : given[at] != kept[at])
            return false;
    }
    return true;
}

/// A list as JSON, the form in which `show` gives it: a part may leave out what it does not say.
std::optional<Value> partsFrom(const FieldInfo &field, const QString &text)
{
    const Value given = Value::fromJsonValue(QJsonDocument::fromJson(text.toUtf8()).array());
    const Value kept = field.kept(given);
    return saysAll(given.toArray(), kept.toArray()) ? std::optional(kept) : std::nullopt;
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
        return text.startsWith(u'[') ? partsFrom(field, text)
                                     : Codec<QList<QString>>::to(text.split(u';', Qt::SkipEmptyParts));
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

const QStringList &globalOptions()
{
    static const QStringList options{QStringLiteral("bank"), QStringLiteral("json"), QStringLiteral("now"),
                                     QStringLiteral("lang"), QStringLiteral("user")};
    return options;
}

/// An option is the name of its field; a hyphen is as good as an underscore.
const FieldInfo *fieldOf(const RecordType &type, const QString &option)
{
    const QByteArray name = option.toLatin1().replace('-', '_');
    return type.field(QLatin1StringView(name));
}

/// As the field keeps it; empty when it cannot have it.
std::optional<Value> keptValue(const RecordType &type, const FieldInfo &field, const QString &text)
{
    const auto value = valueFrom(field, text);
    const bool isRight = value && fits(type, field, *value) && isCodeOf(type, field, text);
    return isRight ? std::optional<Value>(inNormalForm(type, field, *value)) : std::nullopt;
}

void tellUnknown(Session &session, const RecordType &type, const QString &option, const QStringList &besides)
{
    QStringList names = besides;
    for (const FieldInfo *field : type.fields)
        names.append(QLatin1StringView(field->name));
    names.sort();
    session.say(Cli::tr("Unknown option: --%1").arg(option));
    session.say(Cli::tr("The options are: %1").arg(u"--"_s + names.join(u", --"_s)));
}

/// A record that one of the fields refers to must be here, and what owns others must be a unit.
Result<> checkReference(Database &db, const RecordType &type, const FieldInfo &field, const Uid &uid)
{
    const auto kind = recordKind(db, uid);
    if (!kind && kind.error().code != Error::Code::NotFound)
        return kind.error();
    if (kind && (!type.owned || field.id != OwnerField || *kind == Kind::Unit))
        return {};
    return Error{Error::Code::NotFound,
                 QStringLiteral("--%1 %2").arg(QLatin1StringView(field.name), textOf(uid))};
}

/// Of the whole record, without what was so already; what is given again is told again.
QList<Attention> remarksOnChange(const RecordType &type, const Values &given, const Values &before)
{
    Values whole = before;
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        whole.insert(value.key(), *value);
    const QList<Attention> known = remarksOn(type, before);
    const QList<Attention> ofGiven = remarksOn(type, given);
    QList<Attention> remarks = remarksOn(type, whole);
    remarks.removeIf([&](Attention point) { return known.contains(point) && !ofGiven.contains(point); });
    return remarks;
}

} // namespace

std::optional<Values> givenValues(Session &session, const RecordType &type, const QStringList &besides)
{
    const Arguments &arguments = session.arguments();
    Values values;
    for (const QString &option : arguments.options()) {
        if (globalOptions().contains(option) || besides.contains(option))
            continue;
        const FieldInfo *field = fieldOf(type, option);
        if (!field) {
            tellUnknown(session, type, option, besides);
            return std::nullopt;
        }
        const QString text = arguments.value(option);
        const auto value = text.isEmpty() ? std::optional<Value>(nullptr) : keptValue(type, *field, text);
        if (!value) {
            (void)session.fail({Error::Code::InvalidInput, u"--%1 %2"_s.arg(option, text)});
            return std::nullopt;
        }
        values.insert(field->id, *value);
    }
    return values;
}

ExitCode tellMissing(Session &session, const RecordType &type, const QList<const FieldInfo *> &missing)
{
    QStringList words;
    for (const FieldInfo *field : missing)
        words.append(u"%1 (--%2)"_s.arg(fieldLabel(type.kind, field->id), QLatin1StringView(field->name)));
    session.say(Cli::tr("This must be filled in too: %1").arg(words.join(u", "_s)));
    return ExitCode::WrongUse;
}

Result<> checkReferences(Bank &bank, const RecordType &type, const Values &values)
{
    for (const FieldInfo *field : type.fields) {
        const Uid uid = field->kind == FieldKind::Ref ? Codec<Uid>::from(values.value(field->id)) : Uid();
        if (uid.isNull())
            continue;
        if (auto known = checkReference(bank.context().db, type, *field, uid); !known)
            return known;
    }
    return {};
}

ExitCode remarkOn(Session &session, const RecordType &type, const Values &values, const Values &before)
{
    const int thisYear = session.clock()().date().year();
    QList<Attention> told;
    for (const FieldInfo *field : type.fields) {
        const auto point = attentionFor(type, *field, values.value(field->id), thisYear);
        if (!point)
            continue;
        session.say(u"--%1: %2"_s.arg(QLatin1StringView(field->name), attentionText(*point)));
        told.append(*point);
    }
    for (const Attention point : remarksOnChange(type, values, before)) {
        if (told.contains(point))
            continue;
        session.say(attentionText(point));
        told.append(point);
    }
    return told.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace kb::cli
