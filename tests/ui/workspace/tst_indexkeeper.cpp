// SPDX-License-Identifier: EUPL-1.2
#include "jobs/indexjob.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "workspace/indexkeeper.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace std::chrono_literals;

class TestIndexKeeper : public QObject
{
    Q_OBJECT

    static int waiting(Workspace &workspace)
    {
        return *workspace.bank().context().search.index().mergeSome(0);
    }

private Q_SLOTS:
    void changesAreWorkedInWhenNothingHappensForAWhile()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const IndexKeeper keeper(workspace, nullptr, 30ms);

        insert(workspace.bank(), aStudy(QStringLiteral("Winkelleegstand")));
        QVERIFY(waiting(workspace) > 0);

        QTRY_COMPARE(waiting(workspace), 0);
    }

    void anIndexOfAnOlderVersionIsMadeAnewAndSaidSo()
    {
        Desk desk;
        QVERIFY(desk.open()->context().db.runScript(
            "UPDATE note_to_self SET value = 'older' WHERE name = 'search.pipeline'"));
        Workspace workspace(desk.open(), desk.settings());
        const QSignalSpy told(&workspace, &Workspace::jobStarted);

        const IndexKeeper keeper(workspace);

        QCOMPARE(told.size(), 1);
        QVERIFY(settle(workspace));
        QVERIFY(*isIndexCurrent(workspace.bank()));
    }

    void aBankThatMayNotBeWrittenIsLeftAsItIs()
    {
        Desk desk;
        QVERIFY(desk.open()->context().db.runScript(
            "UPDATE note_to_self SET value = 'older' WHERE name = 'search.pipeline'"));
        Workspace workspace(desk.open(OpenMode::ReadOnly), desk.settings());
        const QSignalSpy told(&workspace, &Workspace::jobStarted);

        const IndexKeeper keeper(workspace, nullptr, 1ms);

        QVERIFY(settle(workspace));
        QVERIFY(told.isEmpty());
        QVERIFY(!*isIndexCurrent(workspace.bank()));
    }
};

QTEST_MAIN(TestIndexKeeper)
#include "tst_indexkeeper.moc"
