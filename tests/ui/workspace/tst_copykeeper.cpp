// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "support/testbank.h"
#include "workspace/copykeeper.h"
#include "workspace/copysettings.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCopyKeeper : public QObject
{
    Q_OBJECT

    static QList<KeptCopy> copiesOf(Workspace &workspace)
    {
        const QString path = workspace.bank().path();
        return copiesIn(copyFolder(path, copySettings(workspace.settings()).place), path);
    }

    static void refuseCopies(Desk &desk)
    {
        QFile inTheWay(copyFolder(desk.path())); // where the folder should be
        if (!inTheWay.open(QIODevice::WriteOnly))
            qFatal("no file");
    }

private Q_SLOTS:
    void copyIsMadeAfterAWhileOfWork()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const CopyKeeper keeper(workspace, nullptr, 100ms);

        insert(workspace.bank(), aStudy());

        QTRY_COMPARE(copiesOf(workspace).size(), 1);
        QTRY_VERIFY(!keeper.isDue());
    }

    void nothingIsDueAfterACopyUntilTheNextChange()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        CopyKeeper keeper(workspace);
        const bool isDueAtFirst = keeper.isDue();

        keeper.makeBeforeLeaving([](const Result<> &) {});
        QTRY_VERIFY(!keeper.isDue());
        insert(workspace.bank(), aStudy());

        QVERIFY(isDueAtFirst);
        QVERIFY(keeper.isDue());
    }

    void whatWasChangedWhileTheCopyWasMadeIsStillDue()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        CopyKeeper keeper(workspace);
        bool isMade = false;

        keeper.makeBeforeLeaving([&](const Result<> &) { isMade = true; });
        insert(workspace.bank(), aStudy());
        QTRY_VERIFY(isMade);

        QVERIFY(keeper.isDue());
    }

    void dueIsRememberedWhenTheBankIsOpenedAgain()
    {
        Desk desk(Desk::Content::Nothing);
        {
            Workspace workspace(desk.open(), desk.settings());
            CopyKeeper keeper(workspace);
            keeper.makeBeforeLeaving([](const Result<> &) {});
            QTRY_VERIFY(!keeper.isDue());
        }

        Workspace workspace(desk.open(), desk.settings());
        QVERIFY(!CopyKeeper(workspace).isDue());
    }

    void whoWantsNoCopiesGetsNone()
    {
        Desk desk(Desk::Content::Nothing);
        keepCopySettings(desk.settings(), {.isAutomatic = false});
        Workspace workspace(desk.open(), desk.settings());

        const CopyKeeper keeper(workspace, nullptr, 1ms);
        insert(workspace.bank(), aStudy());
        QTest::qWait(200);

        QVERIFY(!keeper.isDue());
        QVERIFY(copiesOf(workspace).isEmpty());
    }

    void whoWantsACopyAtOpeningGetsOneAtOnce()
    {
        Desk desk(Desk::Content::Nothing);
        keepCopySettings(desk.settings(), {.isAtOpening = true});
        Workspace workspace(desk.open(), desk.settings());

        const CopyKeeper keeper(workspace);

        QTRY_COMPARE(copiesOf(workspace).size(), 1);
        QTRY_VERIFY(!keeper.isDue());
    }

    void whoWantsNoCopyAtClosingLeavesWithoutOne()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const CopyKeeper keeper(workspace);
        const bool isDueAsUsual = keeper.isDueOnLeaving();

        keepCopySettings(desk.settings(), {.isAtClosing = false});

        QVERIFY(isDueAsUsual);
        QVERIFY(keeper.isDue());
        QVERIFY(!keeper.isDueOnLeaving());
    }

    void copiesGoToTheChosenPlace()
    {
        Desk desk(Desk::Content::Nothing);
        keepCopySettings(desk.settings(), {.place = desk.file(u"usb"_s)});
        Workspace workspace(desk.open(), desk.settings());
        CopyKeeper keeper(workspace);

        keeper.makeBeforeLeaving([](const Result<> &) {});

        QTRY_COMPARE(copiesOf(workspace).size(), 1);
        QVERIFY(copiesOf(workspace).first().path.startsWith(desk.file(u"usb"_s)));
    }

    void bankThatCanOnlyBeReadIsNeverDue()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(OpenMode::ReadOnly), desk.settings());

        QVERIFY(!CopyKeeper(workspace).isDue());
    }

    void copyThatFailsIsSaidAndStaysDue()
    {
        Desk desk(Desk::Content::Nothing);
        refuseCopies(desk);
        Workspace workspace(desk.open(), desk.settings());
        const QSignalSpy said(&workspace, &Workspace::said);

        const CopyKeeper keeper(workspace, nullptr, 1ms);

        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().value<Message>().tone, Message::Tone::Failed);
        QVERIFY(keeper.isDue());
    }

    void whoGoesWithoutIsNotAskedAgainForTheSameWork()
    {
        Desk desk(Desk::Content::Nothing);
        refuseCopies(desk);
        Workspace workspace(desk.open(), desk.settings());
        CopyKeeper keeper(workspace);
        std::optional<Result<>> made;

        keeper.makeBeforeLeaving([&](const Result<> &outcome) { made = outcome; });
        QTRY_VERIFY(made.has_value());
        keeper.goWithout();

        QVERIFY(!*made);
        QVERIFY(!keeper.isDue());
    }
};

QTEST_MAIN(TestCopyKeeper)
#include "tst_copykeeper.moc"
