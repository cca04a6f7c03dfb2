// SPDX-License-Identifier: EUPL-1.2
#include "jobs/loglist.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "bank/storedrecord.h"
#include "jobs/searchjob.h"
#include "model/setting.h"

namespace kb {

namespace {

constexpr qsizetype MostRecords = 200; ///< that the words of a query may find
constexpr qsizetype MostAbout = 2;     ///< records that stand for one without a name

Result<std::optional<QString>> idsOfWords(Bank &bank, const QString &words)
{
    if (words.trimmed().isEmpty())
        return std::optional<QString>();
    const auto found = findIds(bank, words, {}, MostRecords);
    if (!found)
        return found.error();
    QList<qint64> ids;
    for (const SearchHit &hit : found->hits)
        ids.append(hit.record);
    return std::optional(QString::fromLatin1(jsonOf(ids)));
}

Result<OperationFilter> filterOf(Bank &bank, const LogQuery &query)
{
    const auto records = idsOfWords(bank, query.words);
    if (!records)
        return records.error();
    OperationFilter filter{.records = *records};
    if (!query.who.isNull())
        filter.who = query.who;
    if (query.day.isValid()) {
        filter.from = Hlc::at(query.day.startOfDay().toMSecsSinceEpoch());
        filter.before = Hlc::at(query.day.addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    return filter;
}

LogAct actOf(const Operation &operation)
{
    const auto alive = operation.fields.constFind(Alive);
    const bool isBlank = alive != operation.fields.cend() && alive->isNull();
    if (alive == operation.fields.cend() || (isBlank && !operation.observed.isEmpty()))
        return LogAct::Changed;
    if (alive->isFalse())
        return LogAct::Removed;
    return operation.observed.isEmpty() ? LogAct::Made : LogAct::Restored;
}

LogEntry entryOf(const Operation &operation)
{
    LogEntry entry{.when = instantOf(operation.when),
                   .kind = operation.kind,
                   .record = operation.record,
                   .act = actOf(operation)};
    for (auto field = operation.fields.begin(); field != operation.fields.end(); ++field) {
        if (!belongsToLog(field.key()))
            entry.fields.append(field.key());
    }
    return entry;
}

/// A step writes one operation per reach; somebody who looks sees one change.
bool isSameChange(const Operation &one, const Operation &other)
{
    return one.id.bank == other.id.bank && one.step == other.step && one.record == other.record;
}

QList<LogEntry> entriesOf(Bank &bank, const QList<Operation> &operations)
{
    QHash<UserId, Profile> users;
    QList<LogEntry> entries;
    const Operation *former = nullptr;
    for (const Operation &operation : operations) {
        LogEntry entry = entryOf(operation);
        if (former && isSameChange(*former, operation)) {
            entries.last().fields += entry.fields;
            if (entry.act != LogAct::Changed)
                entries.last().act = entry.act;
            continue;
        }
        former = &operation;
        if (!users.contains(operation.who)) {
            const auto user = bank.records<Profile>().get(operation.who);
            users.insert(operation.who, user ? *user : Profile());
        }
        entry.who = users[operation.who].name;
        entry.initials = users[operation.who].initials;
        entries.append(entry);
    }
    return entries;
}

/// A setting that is gone has no name any more.
Result<> nameSettings(Bank &bank, QList<LogEntry> &entries)
{
    for (LogEntry &entry : entries) {
        if (entry.kind != Kind::Setting)
            continue;
        const auto setting = bank.records<Setting>().get(entry.record);
        if (!setting && setting.error().code != Error::Code::NotFound)
            return setting.error();
        entry.setting = setting ? setting->name : QString();
    }
    return {};
}

/// Both ends of a link, the pair of a verdict, the dossier of a milestone.
Result<QList<Uid>> recordsNamedIn(Bank &bank, const LogEntry &entry)
{
    const RecordType *type = recordType(entry.kind);
    if (!type)
        return QList<Uid>();
    const auto stored = storedRecord(bank.context().db, *type, entry.record);
    if (!stored && stored.error().code != Error::Code::NotFound)
        return stored.error();
    QList<Uid> named;
    for (const FieldInfo *field : type->fields) {
        const bool isRecord = stored && field->kind == FieldKind::Ref && stored->values.contains(field->id);
        if (isRecord && named.size() < MostAbout)
            named.append(Codec<Uid>::from(stored->values.value(field->id)));
    }
    return named;
}

Result<> nameRecords(Bank &bank, QList<LogEntry> &entries)
{
    QList<Uid> records;
    for (const LogEntry &entry : std::as_const(entries))
        records.append(entry.record);
    const auto lines = headlines(bank.context().db, records);
    if (!lines)
        return lines.error();
    for (LogEntry &entry : entries)
        entry.line = lines->value(entry.record);
    return {};
}

Result<> nameWhatHasNoName(Bank &bank, QList<LogEntry> &entries)
{
    QHash<Uid, QList<Uid>> named;
    QList<Uid> records;
    for (const LogEntry &entry : std::as_const(entries)) {
        if (!entry.line.uid.isNull() || named.contains(entry.record))
            continue;
        const auto about = recordsNamedIn(bank, entry);
        if (!about)
            return about.error();
        named.insert(entry.record, *about);
        records += *about;
    }
    const auto lines = headlines(bank.context().db, records);
    if (!lines)
        return lines.error();
    for (LogEntry &entry : entries) {
        for (const Uid &record : named.value(entry.record)) {
            if (const auto line = lines->constFind(record); line != lines->cend())
                entry.about.append(*line);
        }
    }
    return {};
}

} // namespace

Result<QList<LogEntry>> logEntries(Bank &bank, const LogQuery &query)
{
    const auto filter = filterOf(bank, query);
    const auto operations =
        filter ? bank.context().log.newest(*filter) : Result<QList<Operation>>(filter.error());
    if (!operations)
        return operations.error();
    QList<LogEntry> entries = entriesOf(bank, *operations);
    if (auto named = nameSettings(bank, entries); !named)
        return named.error();
    if (auto named = nameRecords(bank, entries); !named)
        return named.error();
    if (auto named = nameWhatHasNoName(bank, entries); !named)
        return named.error();
    return entries;
}

} // namespace kb
