// SPDX-License-Identifier: EUPL-1.2
#include "editors/linkedrecords.h"
#include "support/openbank.h"
#include "support/testbank.h"

using namespace kb;

/// The list of records that belong to another (editors/linkedrecords.h).
class TestLinkedRecordsList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadStaysAsItIsInTheBank()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        const Uid question = test::insert(bank, test::aQuestion());
        const Uid study = test::insert(bank, test::aStudy());
        LinkedRecords list(workspace, LinkType::Included, {Kind::Study}, QStringLiteral("Studies"));
        const auto save = [&] {
            return bank.write({.act = QStringLiteral("edit")},
                              [&](Write &write) { return list.write(write, question); });
        };
        list.show({study});
        QVERIFY_RESULT(save());

        QVERIFY_RESULT(bank.context().db.runScript("ALTER TABLE link RENAME TO elsewhere"));
        QVERIFY(!list.load(question));
        QVERIFY_RESULT(bank.context().db.runScript("ALTER TABLE elsewhere RENAME TO link"));
        QVERIFY_RESULT(save());

        QCOMPARE(list.records(), QList<Uid>());
        QCOMPARE(*bank.links().from(question, LinkType::Included), QList<Uid>{study});
        QVERIFY_RESULT(list.load(question)); // and when it can be read again it is shown
        QCOMPARE(list.records(), QList<Uid>{study});
    }
};

QTEST_MAIN(TestLinkedRecordsList)
#include "tst_linkedrecordslist.moc"
