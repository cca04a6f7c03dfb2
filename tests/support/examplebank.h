// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/examplebank.h"
#include "jobs/overlapjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace kb::test {

/// When the scenarios of the specification begin: Monday 2 March 2026, nine o'clock in Amsterdam.
inline QDateTime scenarioBegin()
{
    return {QDate(2026, 3, 2), QTime(8, 0), Qt::UTC};
}

/// As it comes, or with its overlaps computed.
enum class ExampleState { Plain, Compared };

/// Where programs that run together (run_tests in app/packages.sh) leave the examples for each other.
inline QDir exampleFolder()
{
    static const QTemporaryDir own;
    const QString shared = qEnvironmentVariable("KB_EXAMPLES");
    return QDir(shared.isEmpty() ? own.path() : shared);
}

/// The example of a unit: made once, copied for every test that asks.
inline QString exampleFile(const QString &unit = QStringLiteral("DGVB"),
                           ExampleState state = ExampleState::Compared)
{
    const bool isCompared = state == ExampleState::Compared;
    const QString name = isCompared ? unit : unit + QStringLiteral("-plain");
    const QString file = exampleFolder().filePath(name + QStringLiteral(".kennisbank"));
    if (QFile::exists(file))
        return file;
    const QString draft = file + u'.' + QString::number(QCoreApplication::applicationPid());
    if (isCompared)
        QFile::copy(exampleFile(unit, ExampleState::Plain), draft);
    const Clock clock = fixedClock(scenarioBegin());
    auto bank =
        isCompared ? Bank::open(draft, OpenMode::ReadWrite, clock) : makeExampleBank(draft, unit, clock);
    if (!bank || (isCompared && !runOverlap(**bank)))
        qFatal("no example of %s", qPrintable(unit));
    (*bank).reset(); // closed, all of it is in one file
    if (!QFile::rename(draft, file))
        QFile::remove(draft); // another program was first
    return file;
}

/// A copy of the example of KIEM, in which one test may write.
inline std::unique_ptr<Bank> openExample(const Clock &clock, ExampleState state = ExampleState::Compared)
{
    static const QTemporaryDir folder;
    static int copies = 0;
    const QString path = folder.filePath(QStringLiteral("%1.kennisbank").arg(++copies));
    QFile::copy(exampleFile(QStringLiteral("KIEM"), state), path);
    auto bank = Bank::open(path, OpenMode::ReadWrite, clock);
    if (!bank)
        qFatal("%s", qPrintable(bank.error().detail));
    return *std::move(bank);
}

} // namespace kb::test
