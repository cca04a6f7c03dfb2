// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "model/knowledgequestion.h"
#include "model/study.h"
#include "support/testresult.h"

#include <QTemporaryDir>

namespace kb::test {

/// Monday 2 March 2026, ten o'clock, and a second later at every look.
inline Clock tickingClock()
{
    auto now = std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    return [now] { return *now = now->addSecs(1); };
}

inline NewBank settingsOf(const QString &unit, bool isCoordinator = false)
{
    NewBank settings;
    settings.name = QStringLiteral("Test");
    settings.unit.code = unit;
    settings.unit.nameNl = QStringLiteral("Eenheid ") + unit;
    settings.unit.isCoordinator = isCoordinator;
    settings.user.name = QStringLiteral("Sanne de Wit");
    settings.user.initials = QStringLiteral("S.");
    return settings;
}

/// A new bank in memory that lives for one test function.
inline std::unique_ptr<Bank> makeBank(const QString &unit = QStringLiteral("DGVB"),
                                      bool isCoordinator = false)
{
    auto bank = Bank::create(QStringLiteral(":memory:"), settingsOf(unit, isCoordinator), tickingClock());
    if (!bank)
        qFatal("%s", qPrintable(bank.error().detail));
    return *std::move(bank);
}

inline Study aStudy(const QString &title = QStringLiteral("Energiearmoede meten"))
{
    Study study;
    study.title = title;
    study.issued = {QStringLiteral("2024-05")};
    study.contributions = {{.name = QStringLiteral("Kuipers, E.")}};
    return study;
}

inline KnowledgeQuestion aQuestion(const QString &text = QStringLiteral("Hoe groot is de energiearmoede?"))
{
    KnowledgeQuestion question;
    question.text = text;
    return question;
}

/// Writes one new record as one step, in the state that it has; ends the program when that fails, as it is
/// only the test's beginning.
template <typename R> Uid insert(Bank &bank, const R &record)
{
    const StepLabel label{.act = QStringLiteral("make"), .kind = Describe<R>::kind};
    auto uid = bank.write(label, [&](Write &write) {
        write.takeAsTheyAre();
        return bank.records<R>().insert(write, record);
    });
    if (!uid)
        qFatal("%s", qPrintable(uid.error().detail));
    return *uid;
}

/// Changes one record as one step.
template <typename R> Result<> edit(Bank &bank, const Uid &uid, const std::function<void(R &)> &change)
{
    const auto shown = bank.records<R>().get(uid);
    if (!shown)
        return shown.error();
    R edited = *shown;
    change(edited);
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Describe<R>::kind};
    return bank.write(label, [&](Write &write) { return bank.records<R>().update(write, edited, *shown); });
}

template <typename R> Result<> removeRecord(Bank &bank, const Uid &uid)
{
    const StepLabel label{.act = QStringLiteral("remove"), .kind = Describe<R>::kind};
    return bank.write(label, [&](Write &write) { return bank.records<R>().remove(write, uid); });
}

/// Every row of every table that is made from the log, as text: what rebuild must bring back.
inline QByteArray dump(Bank &bank)
{
    QByteArray text;
    Database &db = bank.context().db;
    for (const RecordType *type : recordTypes()) {
        (void)db.forEach("SELECT * FROM " + QByteArray(type->table) + " ORDER BY id", [&](Row row) {
            text += type->table;
            for (int column = 0; column < row.columns(); ++column)
                text += '|' + (row.isBlob(column) ? row.bytes(column).toHex() : row.text(column).toUtf8());
            text += '\n';
        });
    }
    return text;
}

} // namespace kb::test
