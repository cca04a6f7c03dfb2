// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "jobs/exportjob.h"
#include "jobs/importjob.h"
#include "jobs/keptmappings.h"
#include "jobs/searchjob.h"
#include "wording/importtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace kb::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Kind kindNamed(const QString &name)
{
    if (name == QStringLiteral("study"))
        return Kind::Study;
    return name == QStringLiteral("question") ? Kind::KnowledgeQuestion : Kind::None;
}

/// What the contract of the command line promises and no version reads yet.
bool isPlanned(const QString &word)
{
    static const QStringList kinds{QStringLiteral("signal"), QStringLiteral("person"),
                                   QStringLiteral("institute")};
    static const QStringList formats{QStringLiteral("endnote"), QStringLiteral("xlsx"),
                                     QStringLiteral("ods"),     QStringLiteral("nbib"),
                                     QStringLiteral("mods"),    QStringLiteral("refer")};
    return kinds.contains(word) || formats.contains(word);
}

/// What `--map` names: a file with a mapping, which the bank then keeps by its name, or the name of one that
/// it keeps already.
Result<FieldMapping> mappingFor(Bank &bank, const QString &given)
{
    if (given.isEmpty())
        return FieldMapping{};
    QFile file(given);
    if (!file.exists())
        return keptMapping(bank, given);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, given};
    auto mapping = fieldMappingFrom(file.readAll());
    if (!mapping || mapping->name.isEmpty())
        return mapping;
    const auto kept = keepMapping(bank, *mapping);
    return kept ? mapping : kept.error();
}

QJsonObject toJson(const ImportPlan &plan, const ImportOutcome &outcome)
{
    QJsonArray records;
    for (qsizetype at = 0; at < plan.records.size(); ++at) {
        const PlannedRecord &record = plan.records[at];
        const Uid written = outcome.records.value(at);
        records.append(QJsonObject{{QStringLiteral("line"), record.line},
                                   {QStringLiteral("action"), QString(codeOf(record.action))},
                                   {QStringLiteral("uid"), textOf(written.isNull() ? record.uid : written)},
                                   {QStringLiteral("reason"), reasonText(record)}});
    }
    QJsonObject object{{QStringLiteral("file"), plan.file}, {QStringLiteral("records"), records}};
    for (const ImportAction action : allOf<ImportAction>())
        object.insert(QString(codeOf(action)), plan.count(action));
    return object;
}

/// What is simply new or already there is counted only.
bool isWorthTelling(const PlannedRecord &record)
{
    const bool isPlain = record.action == ImportAction::New || record.action == ImportAction::Same;
    return !isPlain || !record.remarks.isEmpty();
}

void tell(Session &session, const ImportPlan &plan, const ImportOutcome &outcome)
{
    if (session.isJson()) {
        session.print(toJson(plan, outcome));
        return;
    }
    session.print(tr("%1: %2 new, %3 the same, %4 changed, %5 possibly double, %6 skipped")
                      .arg(QFileInfo(plan.file).fileName())
                      .arg(plan.count(ImportAction::New))
                      .arg(plan.count(ImportAction::Same))
                      .arg(plan.count(ImportAction::Changed))
                      .arg(plan.count(ImportAction::PossiblyDouble))
                      .arg(plan.count(ImportAction::Skipped)));
    for (const Remark &remark : plan.remarks)
        session.say(remarkText(remark));
    for (const PlannedRecord &record : plan.records) {
        if (isWorthTelling(record))
            session.say(QStringLiteral("%1: %2: %3")
                            .arg(record.line)
                            .arg(actionText(record.action), reasonText(record)));
    }
}

ExitCode importFile(Session &session, Bank &bank, const QString &path, const ReadOptions &options)
{
    const Arguments &arguments = session.arguments();
    const auto batch = readFile(path, arguments.value(QStringLiteral("format")), options);
    if (!batch)
        return session.fail(batch.error());
    const auto plan = planImport(bank, path, *batch);
    if (!plan)
        return session.fail(plan.error());
    ImportOutcome outcome;
    if (!arguments.has(QStringLiteral("dry-run"))) {
        ImportChoices choices;
        if (arguments.has(QStringLiteral("keep-doubles")))
            choices.doubles = DoublesPolicy::TakeIn;
        auto applied = applyImport(bank, *plan, choices);
        if (!applied)
            return session.fail(applied.error());
        outcome = *applied;
    }
    tell(session, *plan, outcome);
    return plan->hasFindings() ? ExitCode::Findings : ExitCode::Done;
}

/// All records of a kind, or those that a query finds.
Result<QList<qint64>> chosen(Bank &bank, Kind kind, const QString &query)
{
    if (query.isEmpty())
        return recordIds(bank.context().db, *recordType(kind), Shelf::InUse);
    constexpr qsizetype All = 1'000'000;
    const auto answer = findIds(bank, query, {kind}, All);
    if (!answer)
        return answer.error();
    QList<qint64> ids;
    for (const SearchHit &hit : answer->hits)
        ids.append(hit.record);
    return ids;
}

} // namespace

ExitCode importFiles(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString as = arguments.value(QStringLiteral("as"));
    for (const QString &word : {as, arguments.value(QStringLiteral("format"))}) {
        if (isPlanned(word))
            return session.fail({Error::Code::NotBuiltYet, word});
    }
    const ReadOptions wish{.as = kindNamed(as)};
    if (arguments.words().isEmpty() || (!as.isEmpty() && wish.as == Kind::None))
        return session.wrongUse(QStringLiteral("import FILE... [--as study|question] [--map MAP.json]"));
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    ReadOptions options = wish;
    const auto mapping = mappingFor(*bank, arguments.value(QStringLiteral("map")));
    if (!mapping)
        return session.fail(mapping.error());
    options.mapping = *mapping;

    auto worst = ExitCode::Done;
    for (const QString &path : arguments.words())
        worst = std::max(worst, importFile(session, *bank, path, options));
    return worst;
}

ExitCode exportRecords(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const QString id = arguments.value(QStringLiteral("format"));
    const Format *format = id.isEmpty() ? formatOf(out, {}) : kb::format(id);
    if (out.isEmpty())
        return session.wrongUse(QStringLiteral("export [--format F] [--query Q] --out FILE"));
    if (!format || !format->write)
        return session.fail({Error::Code::NotBuiltYet, id.isEmpty() ? QFileInfo(out).suffix() : id});
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const Kind kind = kindNamed(arguments.value(QStringLiteral("kind"), QStringLiteral("study")));
    const auto ids = chosen(*bank, kind, arguments.value(QStringLiteral("query")));
    if (!ids)
        return session.fail(ids.error());
    const auto written = exportTo(*bank, out, *format, kind, *ids);
    return written ? ExitCode::Done : session.fail(written.error());
}

ExitCode convertFile(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Format *to = kb::format(arguments.value(QStringLiteral("to"), QStringLiteral("csljson")));
    if (arguments.words().size() != 1 || !to || !to->write)
        return session.wrongUse(QStringLiteral("convert IN --to csljson"));
    const auto batch =
        readFile(arguments.word(0), arguments.value(QStringLiteral("format")), {.as = Kind::Study});
    if (!batch)
        return session.fail(batch.error());
    const QList<Item> items(batch->items.begin(), batch->items.end());
    const auto bytes = to->write(items);
    if (!bytes)
        return session.fail(bytes.error());
    session.print(QString::fromUtf8(*bytes));
    for (const Incoming &item : batch->items) {
        for (const Remark &remark : item.remarks)
            session.say(tr("line %1: %2").arg(item.line).arg(remarkText(remark)));
    }
    for (const Skipped &skipped : batch->skipped)
        session.say(tr("line %1: %2").arg(skipped.line).arg(skippedText(skipped)));
    return batch->skipped.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace kb::cli
