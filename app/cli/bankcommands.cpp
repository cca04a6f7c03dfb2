// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "jobs/backupjob.h"
#include "jobs/examplebank.h"
#include "report/labels.h"
#include "text/analyser.h"

#include <QCoreApplication>

namespace kb::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

NewBank settingsFrom(const Arguments &arguments)
{
    NewBank settings;
    settings.unit.code = arguments.value(QStringLiteral("unit")).toUpper();
    settings.unit.nameNl = settings.unit.code;
    settings.unit.isCoordinator = settings.unit.code == QStringLiteral("KIEM");
    settings.name = arguments.value(QStringLiteral("name"), settings.unit.code);
    settings.user.name = arguments.value(QStringLiteral("user"), QStringLiteral("-"));
    return settings;
}

QString shown(const Value &value)
{
    if (value.isByteArray())
        return textOf(uidFromBytes(value.toByteArray()));
    if (value.isArray() || value.isMap())
        return value.toDiagnosticNotation();
    return value.toVariant().toString();
}

ExitCode tellUndone(Session &session, const Result<UndoOutcome> &undone)
{
    if (!undone)
        return session.fail(undone.error());
    if (undone->fieldsLeft == 0)
        return ExitCode::Done;
    session.say(tr("%1 fields were changed later and stayed as they are.").arg(undone->fieldsLeft));
    return ExitCode::Findings;
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
        return session.wrongUse(QStringLiteral("bank new FILE --unit CODE [--example]"));
    const auto bank = isExample ? makeExampleBank(path, unit, session.clock())
                                : Bank::create(path, settingsFrom(arguments), session.clock());
    return bank ? ExitCode::Done : session.fail(bank.error());
}

ExitCode bankInfo(Session &session)
{
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    QJsonObject kinds;
    for (const RecordType *type : recordTypes()) {
        const auto ids = recordIds(bank->context().db, *type, Shelf::InUse);
        if (!ids)
            return session.fail(ids.error());
        if (!ids->isEmpty())
            kinds.insert(QLatin1StringView(type->table), ids->size());
    }
    const auto operations = bank->context().log.count();
    if (!operations)
        return session.fail(operations.error());
    const QJsonObject info{{QStringLiteral("unit"), bank->identity().unitCode},
                           {QStringLiteral("kinds"), kinds},
                           {QStringLiteral("pipeline"), textPipeline()},
                           {QStringLiteral("operations"), *operations}};
    if (session.isJson()) {
        session.print(info);
        return ExitCode::Done;
    }
    session.print(tr("Unit: %1").arg(bank->identity().unitCode));
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        session.print(QStringLiteral("%1: %2").arg(kind.key()).arg(kind->toInt()));
    session.print(tr("Operations: %1").arg(*operations));
    return ExitCode::Done;
}

ExitCode bankCheck(Session &session)
{
    const auto bank = session.openBank();
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
    const auto rebuilt = bank->rebuild();
    return rebuilt ? ExitCode::Done : session.fail(rebuilt.error());
}

ExitCode bankHistory(Session &session)
{
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const Uid record(session.arguments().word(0));
    const auto kind = recordKind(bank->context().db, record);
    const auto changes = bank->history().of(record);
    if (!kind || !changes)
        return session.fail(kind ? changes.error() : kind.error());
    for (const RecordChange &change : *changes) {
        for (const FieldChange &field : change.fields) {
            session.print(QStringLiteral("%1  %2: %3 → %4")
                              .arg(change.when.toString(Qt::ISODate), fieldLabel(*kind, field.field),
                                   shown(field.before), shown(field.after)));
        }
        if (change.deleted || change.restored)
            session.print(change.when.toString(Qt::ISODate) + QStringLiteral("  ") +
                          (change.deleted ? tr("to the trash") : tr("restored")));
    }
    return ExitCode::Done;
}

ExitCode bankUndo(Session &session)
{
    const auto bank = session.openBank();
    return bank ? tellUndone(session, bank->undo()) : ExitCode::Failed;
}

ExitCode bankRedo(Session &session)
{
    const auto bank = session.openBank();
    return bank ? tellUndone(session, bank->redo()) : ExitCode::Failed;
}

ExitCode bankBackup(Session &session)
{
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (session.arguments().word(0).isEmpty())
        return session.wrongUse(QStringLiteral("bank backup TO"));
    const auto made = backUp(*bank, session.arguments().word(0));
    return made ? ExitCode::Done : session.fail(made.error());
}

ExitCode bankRestore(Session &session)
{
    const QString from = session.arguments().word(0);
    const QString path = session.arguments().value(QStringLiteral("bank"));
    if (from.isEmpty() || path.isEmpty())
        return session.wrongUse(QStringLiteral("--bank FILE bank restore FROM"));
    const auto restored = restoreBackup(from, path, session.clock());
    return restored ? ExitCode::Done : session.fail(restored.error());
}

ExitCode bankCopy(Session &session)
{
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (session.arguments().word(0).isEmpty())
        return session.wrongUse(QStringLiteral("bank copy TO"));
    const auto copied = copyBank(*bank, session.arguments().word(0));
    return copied ? ExitCode::Done : session.fail(copied.error());
}

} // namespace kb::cli
