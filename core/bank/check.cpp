// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"

#include "bank/bank.h"
#include "bank/projection.h"
#include "bank/uniqueness.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<> checkFile(Database &db, QStringList &findings)
{
    return db.forEach(sqlFile("bank/integrity"), [&](Row row) {
        if (const auto text = row.next<QString>(); text != QStringLiteral("ok"))
            findings.append(QStringLiteral("file: ") + text);
    });
}

bool isSameRow(const StoredRecord &kept, const StoredRecord &folded)
{
    return kept.values == folded.values && kept.facts.deleted == folded.facts.deleted &&
           kept.facts.conflict == folded.facts.conflict && kept.facts.revision == folded.facts.revision;
}

/// A row keeps the members of a structure in the order of their names, whatever order they were said in.
Value asRowKeepsIt(const Value &value, FieldKind kind)
{
    return kind == FieldKind::List ? Value::fromJsonValue(value.toJsonValue()) : value;
}

/// The values of a row as the table can hold them: what it has no column for is in the log only.
Values withColumns(const Values &values, const RecordType &type)
{
    Values kept;
    for (const FieldInfo *field : type.fields) {
        const Value value = values.value(field->id);
        if (!value.isNull() && !value.isUndefined())
            kept.insert(field->id, asRowKeepsIt(value, field->kind));
    }
    return kept;
}

/// What a record in use refers to, when this bank has never heard of it or it is of another kind than it
/// ought to be.
Result<> checkReferences(Database &db, const RecordType &type, const StoredRecord &record,
                         QStringList &findings)
{
    for (const FieldInfo *field : type.fields) {
        const Uid target =
            field->kind == FieldKind::Ref ? Codec<Uid>::from(record.values.value(field->id)) : Uid();
        if (target.isNull() || record.facts.deleted)
            continue;
        const auto found = recordKind(db, target);
        if (!found && found.error().code != Error::Code::NotFound)
            return found.error();
        if (found && mayReferTo(*field, *found))
            continue;
        const RecordType *other = found ? recordType(*found) : nullptr;
        const QString fault =
            found ? QStringLiteral("is a %1").arg(QLatin1StringView(other ? other->table : "?"))
                  : QStringLiteral("is not in this bank");
        findings.append(QStringLiteral("%1 %2: its %3 %4")
                            .arg(QLatin1StringView(type.table), textOf(record.uid),
                                 QLatin1StringView(field->name), fault));
    }
    return {};
}

Result<> checkRows(BankContext &context, QStringList &findings, const Progress &progress,
                   const std::stop_token &stop)
{
    const auto check = [&](const RecordType &type, const StoredRecord &shown) -> Result<> {
        StoredRecord folded = shown;
        folded.values = withColumns(folded.values, type);
        const auto kept = storedRows(context.db, type, {folded.facts.id});
        if (!kept)
            return kept.error();
        if (kept->isEmpty() || !isSameRow(kept->first(), folded))
            findings.append(QStringLiteral("%1 %2: the row differs from the log")
                                .arg(QLatin1StringView(type.table), textOf(folded.uid)));
        return checkReferences(context.db, type, folded, findings);
    };
    return eachShownRecord(context, check, progress, stop);
}

} // namespace

Result<QStringList> checkBank(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    QStringList findings;
    BankContext &context = bank.context();
    if (auto checked = checkFile(context.db, findings); !checked)
        return checked.error();
    if (auto checked = checkRows(context, findings, progress, stop); !checked)
        return checked.error();
    const auto index = context.search.check();
    if (!index)
        return index.error();
    for (const IndexFault &fault : *index)
        findings.append(QStringLiteral("index: ") + describe(fault));
    const auto doubled = doubledValues(context.db);
    if (!doubled)
        return doubled.error();
    return findings + *doubled;
}

} // namespace kb
