// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"
#include "support/testbank.h"

namespace kb::test {

/// A bank in a file with the runner of its window.
class JobWindow
{
public:
    explicit JobWindow(OpenMode mode = OpenMode::ReadWrite)
    {
        const Clock clock = fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC});
        if (const auto made = Bank::create(path(), settingsOf(QStringLiteral("DGVB")), clock); !made)
            qFatal("%s", qPrintable(made.error().detail));
        auto opened = Bank::open(path(), mode, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        bank = *std::move(opened);
        runner = std::make_unique<JobRunner>(*bank);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.kennisbank")); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !runner->isBusy(); }, 20'000);
    }

private:
    QTemporaryDir m_folder; // first: it outlives the bank

public:
    std::unique_ptr<Bank> bank;
    std::unique_ptr<JobRunner> runner;
    QObject tab; ///< who asks for the jobs
};

} // namespace kb::test
