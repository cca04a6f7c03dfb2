// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "workspace/overlapkeeper.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace std::chrono_literals;

class TestOverlapKeeper : public QObject
{
    Q_OBJECT

    static OverlapRun lastRun(Workspace &workspace) { return *OverlapStore(workspace.bank()).lastRun(); }
    static qint64 operations(Workspace &workspace) { return *workspace.bank().context().log.count(); }

    /// The example was computed on the second of March.
    static bool isOfToday(Workspace &workspace)
    {
        return lastRun(workspace).computedAt.date() == workspace.bank().now().toUTC().date();
    }

private Q_SLOTS:
    void bankThatIsOpenedOnAnotherDayIsComputedAnew()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        QVERIFY(!isOfToday(workspace));
        const QSignalSpy told(&workspace.bank().notifier(), &ChangeNotifier::changed);

        const OverlapKeeper keeper(workspace, nullptr, 10ms);

        QTRY_VERIFY(isOfToday(workspace));
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!OverlapStore(workspace.bank()).ids({})->isEmpty());
    }

    void changesAreFollowedOnTheSameSnapshot()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        const OverlapKeeper keeper(workspace, nullptr, 10ms);
        QTRY_VERIFY(isOfToday(workspace));
        const int snapshot = lastRun(workspace).snapshot;

        insert(workspace.bank(), aQuestion(QStringLiteral("Hoe oud worden ooievaars?")));

        QTRY_COMPARE(lastRun(workspace).operations, operations(workspace));
        QCOMPARE(lastRun(workspace).snapshot, snapshot);
    }

    void bankThatMayNotBeWrittenIsLeftAsItIs()
    {
        Desk desk;
        Workspace workspace(desk.open(OpenMode::ReadOnly), desk.settings());

        const OverlapKeeper keeper(workspace, nullptr, 1ms);

        QTest::qWait(50);
        QVERIFY(!isOfToday(workspace));
    }
};

QTEST_MAIN(TestOverlapKeeper)
#include "tst_overlapkeeper.moc"
