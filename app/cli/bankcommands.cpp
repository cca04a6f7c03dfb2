// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "base/savefile.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/backupjob.h"
#include "jobs/examplebank.h"
#include "jobs/seedunits.h"
#include "model/valuechecks.h"
#include "print/pdf.h"
#include "report/labels.h"
#include "text/analyser.h"
#include "wording/steptext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kb::cli {

namespace {

NewBank settingsFrom(const Arguments &arguments)
{
    NewBank settings;
    settings.unit = unitWithCode(arguments.value(QStringLiteral("unit")).toUpper());
    settings.name = arguments.value(QStringLiteral("name"), settings.unit.code);
    settings.user.name = arguments.value(QStringLiteral("user"), QStringLiteral("-"));
    return settings;
}

/// How many records are in use, by table.
Result<QJsonObject> countsPerKind(Database &db)
{
    QJsonObject kinds;
    for (const RecordType *type : recordTypes()) {
        const auto ids = recordIds(db, *type, Shelf::InUse);
        if (!ids)
            return ids.error();
        if (!ids->isEmpty())
            kinds.insert(QLatin1StringView(type->table), ids->size());
    }
    return kinds;
}

QString shown(const Value &value)
{
    if (isErased(value))
        return Cli::tr("erased");
    if (value.isByteArray())
        return textOf(uidFromBytes(value.toByteArray()));
    if (value.isArray() || value.isMap())
        return value.toDiagnosticNotation();
    return value.toVariant().toString();
}

/// What a step back or again did; with nothing to do, the shell is told that it failed.
struct StepWords
{
    QString done; ///< with the place of the name of the step
    QString nothing;
};

ExitCode tellStep(Session &session, const Result<UndoOutcome> &outcome, const StepWords &words)
{
    if (!outcome && outcome.error().code != Error::Code::NotFound)
        return session.fail(outcome.error());
    if (!outcome) {
        session.say(words.nothing);
        return ExitCode::Failed;
    }
    const QString step = stepText(outcome->label);
    if (session.isJson())
        session.print(QJsonObject{{QStringLiteral("step"), step},
                                  {QStringLiteral("fields_left"), outcome->fieldsLeft}});
    else
        session.print(words.done.arg(step));
    if (outcome->fieldsLeft == 0)
        return ExitCode::Done;
    session.say(
        Cli::tr("%n field(s) were changed later and stay as they are.", nullptr, outcome->fieldsLeft));
    return ExitCode::Findings;
}

/// A copy that cannot be written says nothing about the bank.
ExitCode tellCopied(Session &session, const Result<> &copied, const QString &to)
{
    if (copied)
        return ExitCode::Done;
    const Error::Code code = copied.error().code;
    const bool isLost = code == Error::Code::Storage && !QFileInfo(QFileInfo(to).path()).isDir();
    return session.fail(isLost || code == Error::Code::DiskFull ? unwritten(to, code) : copied.error());
}

ExitCode tellWrongUnit(Session &session, const QString &unit)
{
    (void)session.fail({Error::Code::InvalidInput, QStringLiteral("--unit ") + unit});
    return ExitCode::WrongUse;
}

} // namespace

ExitCode bankNew(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString path = arguments.word(0);
    const bool isExample = arguments.has(QStringLiteral("example"));
    const QString unit =
        arguments.value(QStringLiteral("unit"), isExample ? QStringLiteral("KIEM") : QString());
    if (path.isEmpty() || unit.isEmpty())
        return session.wrongUse();
    const RecordType &units = recordTypeOf<Unit>;
    if (!fits(units, *units.field(QLatin1StringView("code")), unit.toUpper()))
        return tellWrongUnit(session, unit);
    const auto bank = isExample ? makeExampleBank(path, unit, session.clock(), print::renderPdf)
                                : Bank::create(path, settingsFrom(arguments), session.clock());
    return bank ? ExitCode::Done : session.fail(bank.error());
}

ExitCode bankInfo(Session &session)
{
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto kinds = countsPerKind(bank->context().db);
    const auto operations = bank->context().log.count();
    if (!kinds || !operations)
        return session.fail(kinds ? operations.error() : kinds.error());
    if (session.isJson()) {
        session.print(QJsonObject{{QStringLiteral("unit"), bank->identity().unitCode},
                                  {QStringLiteral("kinds"), *kinds},
                                  {QStringLiteral("pipeline"), textPipeline()},
                                  {QStringLiteral("operations"), *operations}});
        return ExitCode::Done;
    }
    session.print(Cli::tr("Unit: %1").arg(bank->identity().unitCode));
    for (auto kind = kinds->begin(); kind != kinds->end(); ++kind)
        session.print(QStringLiteral("%1: %2").arg(kind.key()).arg(kind->toInt()));
    session.print(Cli::tr("Operations: %1").arg(*operations));
    return ExitCode::Done;
}

ExitCode bankCheck(Session &session)
{
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto findings = checkBank(*bank);
    if (!findings)
        return session.fail(findings.error());
    for (const QString &finding : *findings)
        session.print(finding);
    return findings->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode bankRebuild(Session &session)
{
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    return session.outcome(bank->rebuild());
}

namespace {

/// Empty for somebody of whom this bank knows no more than that it was somebody.
QString nameOf(Bank &bank, const UserId &user)
{
    const auto profile = bank.records<Profile>().get(user);
    return profile ? profile->name : QString();
}

/// Null for what was erased, so that no program takes a word of ours for a value.
QJsonValue shownInJson(const Value &value)
{
    return isErased(value) ? QJsonValue() : QJsonValue(shown(value));
}

QJsonObject toJson(Bank &bank, Kind kind, const RecordChange &change)
{
    QJsonArray fields;
    for (const FieldChange &field : change.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), fieldLabel(kind, field.field)},
                                  {QStringLiteral("before"), shownInJson(field.before)},
                                  {QStringLiteral("after"), shownInJson(field.after)}});
    return {{QStringLiteral("when"), change.when.toString(Qt::ISODate)},
            {QStringLiteral("who"), nameOf(bank, change.who)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("deleted"), change.deleted},
            {QStringLiteral("restored"), change.restored}};
}

/// A line for each field, and for what happened to the record.
void printChange(Session &session, Bank &bank, Kind kind, const RecordChange &change)
{
    const QString head =
        QStringLiteral("%1  %2  ").arg(change.when.toString(Qt::ISODate), nameOf(bank, change.who));
    for (const FieldChange &field : change.fields)
        session.print(head +
                      QStringLiteral("%1: %2 → %3")
                          .arg(fieldLabel(kind, field.field), shown(field.before), shown(field.after)));
    if (change.deleted || change.restored)
        session.print(head + (change.deleted ? Cli::tr("to the trash") : Cli::tr("restored")));
}

} // namespace

ExitCode bankHistory(Session &session)
{
    const Uid record = session.uid(0);
    if (record.isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto kind = recordKind(bank->context().db, record);
    const auto changes = bank->history().of(record);
    if (!kind || !changes)
        return session.fail(kind ? changes.error() : kind.error());
    for (const RecordChange &change : *changes) {
        if (session.isJson())
            session.print(toJson(*bank, *kind, change));
        else
            printChange(session, *bank, *kind, change);
    }
    return ExitCode::Done;
}

ExitCode bankUndo(Session &session)
{
    const auto bank = session.openBank();
    return bank ? tellStep(session, bank->undo(),
                           {Cli::tr("Undone: %1"), Cli::tr("There is nothing to undo.")})
                : ExitCode::Failed;
}

ExitCode bankRedo(Session &session)
{
    const auto bank = session.openBank();
    return bank ? tellStep(session, bank->redo(),
                           {Cli::tr("Done again: %1"), Cli::tr("There is nothing to do again.")})
                : ExitCode::Failed;
}

ExitCode bankBackup(Session &session)
{
    const QString to = session.arguments().word(0);
    if (to.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? tellCopied(session, backUp(*bank, to), to) : ExitCode::Failed;
}

ExitCode bankRestore(Session &session)
{
    const QString from = session.arguments().word(0);
    const QString path = session.arguments().value(QStringLiteral("bank"));
    if (from.isEmpty() || path.isEmpty())
        return session.wrongUse();
    const auto restored = restoreBackup(from, path, session.clock());
    return restored ? ExitCode::Done : session.fail(restored.error());
}

ExitCode bankCopy(Session &session)
{
    const QString to = session.arguments().word(0);
    if (to.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank();
    return bank ? tellCopied(session, copyBank(*bank, to), to) : ExitCode::Failed;
}

} // namespace kb::cli
