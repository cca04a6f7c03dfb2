// SPDX-License-Identifier: EUPL-1.2
#include "frame/bankdoor.h"
#include "support/openbank.h"
#include "support/watchdog.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens the file and waits for what comes of it.
std::optional<Result<OpenedBank>> openedBy(BankDoor &door, const QString &path)
{
    std::optional<Result<OpenedBank>> told;
    door.open(path, [&](Result<OpenedBank> opened) { told = std::move(opened); });
    (void)QTest::qWaitFor([&] { return told.has_value(); }, 10000);
    return told;
}

} // namespace

class TestBankDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bankThatCameCanBeReadAndWrittenHere()
    {
        const Desk desk(Desk::Content::Nothing);
        BankDoor door;

        auto opened = openedBy(door, desk.path());

        QVERIFY(opened && *opened);
        Bank &bank = *(*opened)->bank;
        QVERIFY((*opened)->lock);
        QCOMPARE(bank.notifier().thread(), QThread::currentThread());
        QVERIFY(bank.write(
            {}, [&](Write &write) { return bank.settings().set(write, settingname::BankName, u"Wonen"_s); }));
        QCOMPARE(bank.settings().value(settingname::BankName)->toString(), u"Wonen"_s);
    }

    void windowIsNotKeptWaiting()
    {
        const Desk desk;
        BankDoor door;
        bool isTold = false;
        Watchdog watchdog;

        watchdog.run([&] { door.open(desk.path(), [&](const Result<OpenedBank> &) { isTold = true; }); });

        QVERIFY(watchdog.watchUntil([&] { return isTold; }));
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void fileThatIsNotThereIsRefused()
    {
        const Desk desk(Desk::Content::Nothing);
        BankDoor door;

        const auto opened = openedBy(door, desk.file(u"weg.kennisbank"_s));

        QVERIFY(opened && !*opened);
        QCOMPARE(opened->error().code, Error::Code::NotFound);
    }

    void bankThatSomebodyElseHasCanOnlyBeRead()
    {
        const Desk desk(Desk::Content::Nothing);
        BankLock elsewhere(desk.path());
        QVERIFY(elsewhere.take());
        BankDoor door;

        const auto opened = openedBy(door, desk.path());

        QVERIFY(opened && *opened);
        QVERIFY(!(*opened)->lock);
        QVERIFY((*opened)->bank->context().db.isReadOnly());
        QVERIFY(!(*opened)->holder.computer.isEmpty());
    }

    void bankOfAnotherWindowIsShownThere()
    {
        const Desk desk(Desk::Content::Nothing);
        BankDoor there;
        there.answerFor(desk.path());
        QSignalSpy knocked(&there, &BankDoor::knocked);
        BankDoor here;

        const auto opened = openedBy(here, desk.path());

        QVERIFY(opened && *opened);
        QVERIFY(!(*opened)->bank);
        QTRY_COMPARE(knocked.size(), 1);
    }

    void openingThatIsGivenUpIsNotToldAndLetsTheBankGo()
    {
        const Desk desk(Desk::Content::Nothing);
        BankDoor door;
        bool isTold = false;

        door.open(desk.path(), [&](const Result<OpenedBank> &) { isTold = true; });
        door.giveUp();
        const auto again = openedBy(door, desk.path());

        QVERIFY(!isTold);
        QVERIFY(again && *again && (*again)->lock); // nobody holds the lock any more
    }

    void bankWaitsUntilADialogHasItsAnswer()
    {
        const Desk desk(Desk::Content::Nothing);
        BankDoor door;
        bool isTold = false;
        QMessageBox question;
        question.open();

        door.open(desk.path(), [&](const Result<OpenedBank> &) { isTold = true; });
        QTest::qWait(300);
        const bool isToldTooEarly = isTold;
        question.close();

        QVERIFY(!isToldTooEarly);
        QTRY_VERIFY(isTold);
    }
};

QTEST_MAIN(TestBankDoor)
#include "tst_bankdoor.moc"
