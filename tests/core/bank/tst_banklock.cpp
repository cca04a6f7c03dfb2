// SPDX-License-Identifier: EUPL-1.2
#include "bank/banklock.h"
#include "support/testresult.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace kb;
using namespace Qt::StringLiterals;

class TestBankLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondOneIsToldWhoHasIt()
    {
        const QTemporaryDir folder;
        BankLock first(folder.filePath(u"a.kennisbank"_s));
        BankLock second(folder.filePath(u"a.kennisbank"_s));
        QVERIFY_RESULT(first.take());

        const auto taken = second.take();

        QCOMPARE_ERROR(taken, Error::Code::Busy);
        QCOMPARE(second.holder().computer, QSysInfo::machineHostName());
        QVERIFY(second.holder().since.isValid());
    }

    void otherBankInTheSameFolderIsFree()
    {
        const QTemporaryDir folder;
        BankLock first(folder.filePath(u"a.kennisbank"_s));
        BankLock other(folder.filePath(u"b.kennisbank"_s));

        QVERIFY_RESULT(first.take());
        QVERIFY_RESULT(other.take());
    }

    void bankIsFreeAgainAndNothingLiesBesideIt()
    {
        const QTemporaryDir folder;
        {
            BankLock first(folder.filePath(u"a.kennisbank"_s));
            QVERIFY_RESULT(first.take());
        }
        const auto left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        BankLock second(folder.filePath(u"a.kennisbank"_s));

        QCOMPARE(left, QStringList());
        QVERIFY_RESULT(second.take());
    }

    void sameFileReachedByAnotherPathIsTheSameBank()
    {
        const QTemporaryDir folder;
        BankLock first(folder.filePath(u"a.kennisbank"_s));
        BankLock second(folder.filePath(u"./a.kennisbank"_s));

        QVERIFY_RESULT(first.take());
        QCOMPARE_ERROR(second.take(), Error::Code::Busy);
    }
};

QTEST_GUILESS_MAIN(TestBankLock)
#include "tst_banklock.moc"
