// SPDX-License-Identifier: EUPL-1.2
#include "core/bank/troubles.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;

/// Lets each call of the disk fail in turn while a bank is made. All are tried with KB_FAULT_STRIDE=1.
class TestMakeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makingLeavesABankOrNothing_data()
    {
        QTest::addColumn<Trouble>("trouble");
        for (const Trouble &trouble : Troubles)
            QTest::newRow(trouble.name) << trouble;
    }

    void makingLeavesABankOrNothing()
    {
        QFETCH(const Trouble, trouble);
        const QString path = m_folder.filePath(QStringLiteral("new.kennisbank"));
        for (int call = 1;; call += stride()) {
            removeBank(path);
            m_disk.failAt(call, trouble.fault);
            const bool isMade = bool(Bank::create(path, settingsOf(QStringLiteral("DGVB"))));
            const bool isReached = m_disk.hasFailed();
            m_disk.heal();
            if (!isReached)
                break; // all was done before that call

            const auto bank = Bank::open(path);
            const QString where =
                QStringLiteral("call %1: %2").arg(call).arg(bank ? QString() : bank.error().detail);
            if (trouble.fault != Fault::PowerCut) { // a dead machine cannot clear up
                QVERIFY2(QFile::exists(path) == isMade, qPrintable(where));
                QVERIFY2(bool(bank) == isMade, qPrintable(where));
            }
            QVERIFY2(!bank || (*bank)->identity().unitCode == QStringLiteral("DGVB"), qPrintable(where));
        }
    }

private:
    QTemporaryDir m_folder;
    FaultyDisk m_disk;
};

QTEST_GUILESS_MAIN(TestMakeFaults)
#include "tst_makefaults.moc"
