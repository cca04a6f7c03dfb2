// SPDX-License-Identifier: EUPL-1.2
#include "frame/onewindow.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace kb;

class TestOneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowOfTheSameBankIsAskedToComeToTheFront()
    {
        QTemporaryFile bank;
        QVERIFY(bank.open());
        OneWindow first;
        first.answerFor(bank.fileName());
        QSignalSpy raised(&first, &OneWindow::raiseAsked);

        const bool isThere = OneWindow::raiseOther(bank.fileName());

        QVERIFY(isThere);
        QTRY_COMPARE(raised.count(), 1);
    }

    void nobodyAnswersForAnotherBank()
    {
        QTemporaryFile bank;
        QTemporaryFile other;
        QVERIFY(bank.open() && other.open());
        OneWindow first;
        first.answerFor(bank.fileName());

        QVERIFY(!OneWindow::raiseOther(other.fileName()));
    }

    void windowThatWentToAnotherBankAnswersForThatOneOnly()
    {
        QTemporaryFile bank;
        QTemporaryFile other;
        QVERIFY(bank.open() && other.open());
        OneWindow first;

        first.answerFor(bank.fileName());
        first.answerFor(other.fileName());

        QVERIFY(!OneWindow::raiseOther(bank.fileName()));
        QVERIFY(OneWindow::raiseOther(other.fileName()));
    }

    void nobodyAnswersForAWindowThatIsGone()
    {
        QTemporaryFile bank;
        QVERIFY(bank.open());
        {
            OneWindow first;
            first.answerFor(bank.fileName());
        }

        QVERIFY(!OneWindow::raiseOther(bank.fileName()));
    }

    void windowIsAskedAsOftenAsSomebodyComes()
    {
        QTemporaryFile bank;
        QVERIFY(bank.open());
        OneWindow first;
        first.answerFor(bank.fileName());
        QSignalSpy raised(&first, &OneWindow::raiseAsked);

        for (int visitor = 0; visitor < 3; ++visitor)
            QVERIFY(OneWindow::raiseOther(bank.fileName()));

        QTRY_COMPARE(raised.count(), 3);
    }

    void sameBankByAnotherPathIsTheSameWindow()
    {
        QTemporaryFile bank;
        QVERIFY(bank.open());
        OneWindow first;
        first.answerFor(bank.fileName());
        const QFileInfo file(bank.fileName());

        QVERIFY(OneWindow::raiseOther(file.path() + QStringLiteral("/./") + file.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
