// SPDX-License-Identifier: EUPL-1.2
#include "jobs/searchjob.h"
#include "support/attached.h"
#include "support/openbank.h"
#include "workspace/filetextkeeper.h"

using namespace kb;
using namespace kb::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestFileTextKeeper : public QObject
{
    Q_OBJECT

    static qsizetype found(Workspace &workspace)
    {
        return searchBank(workspace.bank(), u"leegstand"_s, {Kind::Attachment})->count;
    }

private Q_SLOTS:
    void whatIsAttachedIsFoundAfterAMoment()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const FileTextKeeper keeper(workspace, nullptr, 30ms);

        attach(workspace.bank(), insert(workspace.bank(), aStudy()), u"veldwerk.txt"_s, "Over leegstand.");

        QTRY_COMPARE(found(workspace), 1);
    }

    void whatWasLeftWhenTheBankWasClosedIsRead()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        attach(workspace.bank(), insert(workspace.bank(), aStudy()), u"veldwerk.txt"_s, "Over leegstand.");

        const FileTextKeeper keeper(workspace, nullptr, 1ms);

        QTRY_COMPARE(found(workspace), 1);
    }

    void aBankThatMayNotBeWrittenIsLeftAsItIs()
    {
        Desk desk(Desk::Content::Nothing);
        {
            const auto bank = desk.open();
            attach(*bank, insert(*bank, aStudy()), u"veldwerk.txt"_s, "Over leegstand.");
        }
        Workspace workspace(desk.open(OpenMode::ReadOnly), desk.settings());

        const FileTextKeeper keeper(workspace, nullptr, 1ms);
        QTest::qWait(100);

        QCOMPARE(found(workspace), 0);
    }
};

QTEST_MAIN(TestFileTextKeeper)
#include "tst_filetextkeeper.moc"
