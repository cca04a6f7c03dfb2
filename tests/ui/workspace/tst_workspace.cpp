// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "model/policydossier.h"
#include "support/openbank.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
