// SPDX-License-Identifier: EUPL-1.2
#include "cli/chosenrecords.h"
#include "cli/commands.h"
#include "cli/doublechoices.h"
#include "cli/session.h"
#include "cli/words.h"
#include "exchange/pdfcontents.h"
#include "jobs/exportjob.h"
#include "jobs/importjob.h"
#include "jobs/keptmappings.h"
#include "jobs/searchjob.h"
#include "wording/importtext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace kb::cli {

namespace {

Kind kindNamed(const QString &name)
{
    if (name == QStringLiteral("study"))
        return Kind::Study;
    return name == QStringLiteral("question") ? Kind::KnowledgeQuestion : Kind::None;
}

/// Kinds and formats that the contract names and no version has yet.
bool isPromised(const QString &name)
{
    static const QStringList promised{
        QStringLiteral("signal"),   QStringLiteral("person"), QStringLiteral("institute"),
        QStringLiteral("endnote"),  QStringLiteral("xlsx"),   QStringLiteral("ods"),
        QStringLiteral("nbib"),     QStringLiteral("mods"),   QStringLiteral("refer"),
        QStringLiteral("json"),     QStringLiteral("skos"),   QStringLiteral("ics"),
        QStringLiteral("html-site")};
    return promised.contains(name);
}

/// What to say about a kind or a format that is not there.
ExitCode refuse(Session &session, const QString &name)
{
    return isPromised(name) ? session.fail({Error::Code::NotBuiltYet, name}) : session.wrongUse();
}

/// What `--map` names: a file with a mapping, or the name of one that the bank keeps.
Result<FieldMapping> mappingFor(Bank &bank, const QString &given)
{
    if (given.isEmpty())
        return FieldMapping{};
    QFile file(given);
    if (!file.exists())
        return keptMapping(bank, given);
    return file.open(QIODevice::ReadOnly) ? fieldMappingFrom(file.readAll())
                                          : Error{Error::Code::Storage, given};
}

/// Whether what is chosen for all records says something.
bool areChoicesClear(const Arguments &arguments)
{
    const QString share = arguments.value(QStringLiteral("share"));
    const auto areUids = [&](const QString &name) {
        return std::ranges::all_of(arguments.values(name), [](const QString &given) {
            return given.isEmpty() || !Uid(given).isNull();
        });
    };
    const bool saysBoth =
        arguments.has(QStringLiteral("keep-doubles")) && arguments.has(QStringLiteral("fill-doubles"));
    return !saysBoth && (share.isEmpty() || fromCode<ShareLevel>(share)) &&
           areUids(QStringLiteral("dossier")) && areUids(QStringLiteral("collection")) &&
           areUids(QStringLiteral("concept"));
}

/// What is simply new or already there is counted only.
bool isWorthTelling(const PlannedRecord &record)
{
    const bool isPlain = record.action == ImportAction::New || record.action == ImportAction::Same;
    return !isPlain || !record.remarks.isEmpty();
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
    QJsonObject object{{QStringLiteral("file"), plan.files.join(QStringLiteral(", "))},
                       {QStringLiteral("records"), records}};
    for (const ImportAction action : allOf<ImportAction>())
        object.insert(QString(codeOf(action)), plan.count(action));
    return object;
}

void tell(Session &session, const ImportPlan &plan, const ImportOutcome &outcome)
{
    if (session.isJson()) {
        session.print(toJson(plan, outcome));
        return;
    }
    session.print(Cli::tr("%1: %2 new, %3 the same, %4 changed, %5 possibly double, %6 skipped")
                      .arg(plan.name())
                      .arg(plan.count(ImportAction::New))
                      .arg(plan.count(ImportAction::Same))
                      .arg(plan.count(ImportAction::Changed))
                      .arg(plan.count(ImportAction::PossiblyDouble))
                      .arg(plan.count(ImportAction::Skipped)));
    for (const Remark &remark : plan.remarks)
        session.say(remarkText(remark));
    for (const PlannedRecord &record : plan.records) {
        if (isWorthTelling(record))
            session.say(Cli::tr("line %1: %2: %3")
                            .arg(record.line)
                            .arg(actionText(record.action), reasonText(record)));
    }
}

bool canRead(const QString &format)
{
    const Format *known = kb::format(format);
    return format == PdfFormat || (known && known->read);
}

/// Several files go in only when all of them can be read.
Result<QList<FileBatch>> readFiles(const Arguments &arguments, const ReadOptions &options)
{
    QList<FileBatch> batches;
    for (const QString &path : arguments.words()) {
        auto batch = readFile(path, arguments.value(QStringLiteral("format")), options);
        if (!batch)
            return batch.error();
        batches.append({path, *std::move(batch)});
    }
    return batches;
}

/// What is chosen for all records.
ImportChoices choicesIn(const Arguments &arguments)
{
    ImportChoices choices;
    if (arguments.has(QStringLiteral("keep-doubles")))
        choices.doubles = DoublesPolicy::TakeIn;
    if (arguments.has(QStringLiteral("fill-doubles")))
        choices.doubles = DoublesPolicy::FillIn;
    choices.shareLevel = fromCode<ShareLevel>(arguments.value(QStringLiteral("share")));
    choices.dossier = Uid(arguments.value(QStringLiteral("dossier")));
    choices.collection = Uid(arguments.value(QStringLiteral("collection")));
    for (const QString &given : arguments.values(QStringLiteral("concept")))
        choices.concepts.append(Uid(given));
    choices.concepts.removeAll(Uid());
    return choices;
}

/// Nothing is linked to what is not there, or to something else. NotFound.
Result<> areThere(Bank &bank, const ImportChoices &choices)
{
    QList<std::pair<Uid, Kind>> chosen{{choices.dossier, Kind::PolicyDossier},
                                       {choices.collection, Kind::Collection}};
    for (const Uid &subject : choices.concepts)
        chosen.append({subject, Kind::Concept});
    for (const auto &[record, kind] : std::as_const(chosen)) {
        const auto found = record.isNull() ? Result<Kind>(kind) : recordKind(bank.context().db, record);
        if (!found)
            return found.error();
        if (*found != kind)
            return Error{Error::Code::NotFound, textOf(record)};
    }
    return {};
}

/// All files are one plan and one step to undo.
ExitCode importAll(Session &session, Bank &bank, const QList<FileBatch> &files)
{
    const Arguments &arguments = session.arguments();
    ImportChoices choices = choicesIn(arguments);
    if (const auto known = areThere(bank, choices); !known)
        return session.fail(known.error());
    const auto plan = planImport(bank, files);
    if (!plan)
        return session.fail(plan.error());
    const auto perDouble = chosenPerLine(*plan, arguments.value(QStringLiteral("doubles")));
    if (!perDouble)
        return session.wrongUse();
    choices.perDouble = *perDouble;
    ImportOutcome outcome;
    if (!arguments.has(QStringLiteral("dry-run"))) {
        auto applied = applyImport(bank, *plan, choices);
        if (!applied)
            return session.fail(applied.error());
        outcome = *applied;
    }
    tell(session, *plan, outcome);
    return plan->hasFindings() || leavesOutUnasked(*plan, choices) ? ExitCode::Findings : ExitCode::Done;
}

/// Those of the uids, or else all records of a kind, or those that a query finds.
Result<QList<qint64>> chosen(Bank &bank, Kind kind, const QList<Uid> &uids, const QString &query)
{
    if (!uids.isEmpty())
        return localIds(bank, kind, uids);
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
    const QString format = arguments.value(QStringLiteral("format"));
    ReadOptions options{.as = kindNamed(as)};
    if (arguments.words().isEmpty())
        return session.wrongUse();
    if (arguments.has(QStringLiteral("as")) && options.as == Kind::None)
        return refuse(session, as);
    if (arguments.has(QStringLiteral("format")) && !canRead(format))
        return refuse(session, format);
    if (!areChoicesClear(arguments))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto mapping = mappingFor(*bank, arguments.value(QStringLiteral("map")));
    if (!mapping)
        return session.fail(mapping.error());
    options.mapping = *mapping;
    const auto batches = readFiles(arguments, options);
    if (!batches)
        return failToRead(session, batches.error());
    const bool isKept = !mapping->name.isEmpty() && !arguments.has(QStringLiteral("dry-run"));
    if (const auto kept = isKept ? keepMapping(*bank, *mapping) : Result<>(); !kept)
        return session.fail(kept.error());

    return importAll(session, *bank, *batches);
}

ExitCode exportRecords(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const QString id = arguments.value(QStringLiteral("format"), QFileInfo(out).suffix().toLower());
    const Format *format = arguments.has(QStringLiteral("format")) ? kb::format(id) : formatOf(out, {});
    const QString kindName = arguments.value(QStringLiteral("kind"), QStringLiteral("study"));
    const Kind kind = kindNamed(kindName);
    const QList<Uid> uids = session.uids();
    if (out.isEmpty() || uids.contains(Uid()))
        return session.wrongUse();
    if (kind == Kind::None)
        return refuse(session, kindName);
    if (!format || !format->write)
        return refuse(session, id);
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto ids = chosen(*bank, kind, uids, arguments.value(QStringLiteral("query")));
    return ids ? session.outcome(exportTo(*bank, out, *format, kind, *ids)) : session.fail(ids.error());
}

ExitCode convertFile(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Format *to = kb::format(arguments.value(QStringLiteral("to"), QStringLiteral("csljson")));
    const bool isText = to && to->write && to->read; // it goes to the terminal
    if (arguments.words().size() != 1 || !isText)
        return session.wrongUse();
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
            session.say(Cli::tr("line %1: %2").arg(item.line).arg(remarkText(remark)));
    }
    for (const Skipped &skipped : batch->skipped)
        session.say(Cli::tr("line %1: %2").arg(skipped.line).arg(skippedText(skipped)));
    return batch->skipped.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace kb::cli
