// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "model/policydossier.h"
#include "support/openbank.h"
#include "support/testbank.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

    void runOnce(Workspace &workspace, const QString &what, int &done) const
    {
        workspace.runJobOnce(
            what, this, [](JobContext &) -> Result<int> { return 1; },
            [&done](const Result<int> &made) { done += *made; });
    }

private Q_SLOTS:
    void stepWithOneRecordIsWrittenAtOnceAndOneWithMoreBeside()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        int written = 0;
        const auto makeStudies = [&](int count) {
            workspace.writeStep(
                u"Making studies"_s, {.act = u"make"_s, .kind = Kind::Study, .count = count}, this,
                [](JobContext &context, Write &write) {
                    return context.bank.records<Study>().insert(write, aStudy());
                },
                [&](const Result<Uid> &made) { written += made ? 1 : 0; });
        };

        makeStudies(1);
        const int atOnce = written;
        makeStudies(2);
        const int meanwhile = written;
        settle(workspace);

        QCOMPARE(atOnce, 1);
        QCOMPARE(meanwhile, 1);
        QCOMPARE(written, 2);
        QCOMPARE(workspace.bank().records<Study>().ids()->size(), 2);
    }

    void sameCommandWhileItsFirstRunsIsDoneOnceAndSaysThatItIsBusy()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QStringList told;
        connect(&workspace, &Workspace::said, this, [&](const Message &said) { told.append(said.sentence); });
        int papers = 0;
        const auto print = [&] { runOnce(workspace, u"Making the paper"_s, papers); };

        print();
        const QStringList first = told;
        print();
        QVERIFY(settle(workspace));

        QCOMPARE(papers, 1);
        QVERIFY(first.isEmpty());
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(u"Making the paper"_s), qPrintable(told.first()));
    }

    void otherCommandWhileOneRunsIsDoneAfterIt()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const QSignalSpy told(&workspace, &Workspace::said);
        int papers = 0;
        int ideas = 0;

        runOnce(workspace, u"Making the paper"_s, papers);
        runOnce(workspace, u"Making the project idea"_s, ideas);
        QVERIFY(settle(workspace));

        QCOMPARE(papers, 1);
        QCOMPARE(ideas, 1);
        QCOMPARE(told.count(), 0);
    }

    void whatWasDoneIsToldWithTheWayBack()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        insert(bank, PolicyDossier{.code = u"WON"_s, .title = u"Betaalbaar wonen"_s});
        QList<Message> told;
        connect(&workspace, &Workspace::said, this, [&](const Message &said) { told.append(said); });

        workspace.sayDone(u"The dossier is made."_s);
        const Message done = told.takeFirst();
        done.follow();
        settle(workspace);

        QCOMPARE(done.sentence, u"The dossier is made."_s);
        QVERIFY(!done.action.isEmpty());
        QVERIFY(done.tone == Message::Tone::Done);
        QCOMPARE(bank.records<PolicyDossier>().ids()->size(), 0);
    }

    void undoThatWouldDoubleACodeIsToldInOneSentence()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        const Uid dossier = insert(bank, PolicyDossier{.code = u"WON"_s, .title = u"Betaalbaar wonen"_s});
        QVERIFY_RESULT(edit<PolicyDossier>(bank, dossier, [](PolicyDossier &one) { one.code = u"BOU"_s; }));
        const auto colleague = makeBank();
        insert(*colleague, PolicyDossier{.code = u"WON"_s, .title = u"Wonen in kernen"_s});
        QVERIFY_RESULT(receive(bank, *allOperations(*colleague)));
        QList<Message> told;
        connect(&workspace, &Workspace::said, this, [&](const Message &said) { told.append(said); });

        workspace.undo();
        settle(workspace);

        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().tone == Message::Tone::Failed);
        QVERIFY2(told.first().sentence.startsWith(u"Nothing was changed"_s),
                 qPrintable(told.first().sentence));
        QCOMPARE(bank.records<PolicyDossier>().get(dossier)->code, u"BOU"_s);
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
