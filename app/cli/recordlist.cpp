// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "bank/owners.h"
#include "cli/recordshow.h"
#include "cli/recordvalues.h"
#include "cli/recordverbs.h"
#include "cli/session.h"
#include "report/labels.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

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

bool hasValues(const StoredRecord &row, const Values &wanted)
{
    for (auto value = wanted.begin(); value != wanted.end(); ++value) {
        if (row.values.value(value.key(), Value(nullptr)) != *value)
            return false;
    }
    return true;
}

/// How a record is named in a line; of what hangs on another the text that it must have.
QString nameIn(const Headline &line, const RecordType &type, const StoredRecord &row)
{
    if (!line.uid.isNull())
        return u"%1  %2"_s.arg(line.code, line.title);
    for (const FieldInfo *field : type.fields) {
        const bool isText = field->kind == FieldKind::Text || field->kind == FieldKind::Memo;
        if (isText && row.values.value(field->id).isString())
            return row.values.value(field->id).toString();
    }
    return {};
}

/// Those of these that have the values that are asked for.
Result<> printChunk(Session &session, Database &db, const RecordType &type, const QList<qint64> &ids,
                    const Values &wanted)
{
    auto rows = storedRows(db, type, ids);
    if (!rows)
        return rows.error();
    rows->removeIf([&](const StoredRecord &row) { return !hasValues(row, wanted); });
    QList<Uid> uids;
    for (const StoredRecord &row : std::as_const(*rows))
        uids.append(row.uid);
    const auto lines = headlines(db, uids);
    if (!lines)
        return lines.error();
    for (const StoredRecord &row : std::as_const(*rows)) {
        if (session.isJson())
            session.print(toJson(type, row));
        else
            session.print(textOf(row.uid) + u"  "_s + nameIn(lines->value(row.uid), type, row));
    }
    return {};
}

/// Records by code and name, units by their code, users by name; what the bank does not know stays a uid.
class Names
{
public:
    explicit Names(Bank &bank)
        : m_bank(bank)
        , m_units(bank)
    {
    }

    QJsonValue in(const QJsonValue &value)
    {
        if (value.isString())
            return Uid(value.toString()).isNull() ? value : QJsonValue(nameOf(Uid(value.toString())));
        if (value.isArray()) {
            QJsonArray names;
            for (const auto &part : value.toArray())
                names.append(in(part));
            return names;
        }
        QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            part.value() = in(part.value());
        return value.isObject() ? QJsonValue(object) : value;
    }

private:
    QString nameOf(const Uid &uid)
    {
        if (const QString unit = m_units.codeOfUnit(uid); !unit.isEmpty())
            return unit;
        if (const auto user = m_bank.records<Profile>().get(uid); user)
            return user->name;
        const auto lines = headlines(m_bank.context().db, {uid});
        return lines && lines->contains(uid) ? kb::nameOf(lines->value(uid)) : textOf(uid);
    }

    Bank &m_bank;
    Owners m_units;
};

void printFields(Session &session, Bank &bank, const RecordType &type, const QJsonObject &record)
{
    Names names(bank);
    for (const FieldInfo *field : type.fields) {
        const QJsonValue value = record.value(QLatin1StringView(field->name));
        if (!value.isUndefined())
            session.print(fieldLabel(type.kind, field->id) + QStringLiteral(": ") + wordsOf(names.in(value)));
    }
}

} // namespace

ExitCode listRecords(Session &session, const RecordType &type)
{
    constexpr qsizetype ChunkSize = 500;
    const auto wanted = givenValues(session, type);
    if (!wanted)
        return ExitCode::WrongUse;
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto ids = recordIds(bank->context().db, type, Shelf::InUse);
    if (!ids)
        return session.fail(ids.error());
    for (qsizetype at = 0; at < ids->size(); at += ChunkSize) {
        const auto printed = printChunk(session, bank->context().db, type, ids->mid(at, ChunkSize), *wanted);
        if (!printed)
            return session.fail(printed.error());
    }
    return ExitCode::Done;
}

ExitCode showRecord(Session &session, const RecordType &type)
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
    printFields(session, *bank, type, object);
    for (const QString &line : around->lines)
        session.print(line);
    return ExitCode::Done;
}

} // namespace kb::cli
