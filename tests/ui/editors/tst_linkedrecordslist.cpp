// SPDX-License-Identifier: EUPL-1.2
#include "editors/linkedrecords.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "widgets/emptystate.h"

#include <QListWidget>

using namespace kb;

/// The list of records that belong to another (editors/linkedrecords.h).
class TestLinkedRecordsList : public QObject
{
    Q_OBJECT

    static LinkedWords words()
    {
        return {.list = QStringLiteral("Studies"),
                .nothing = QStringLiteral("None yet."),
                .next = QStringLiteral("Choose one.")};
    }

private Q_SLOTS:
    void whatCannotBeReadStaysAsItIsInTheBank()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        const Uid question = test::insert(bank, test::aQuestion());
        const Uid study = test::insert(bank, test::aStudy());
        LinkedRecords list(workspace, LinkType::Included, {Kind::Study}, words());
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
        QVERIFY(list.findChild<EmptyState *>()->isHidden()); // nobody knows whether there is nothing
        QCOMPARE(*bank.links().from(question, LinkType::Included), QList<Uid>{study});
        QVERIFY_RESULT(list.load(question)); // and when it can be read again it is shown
        QCOMPARE(list.records(), QList<Uid>{study});
    }

    void emptyListSaysWhatToDo()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const Uid study = test::insert(workspace.bank(), test::aStudy());
        LinkedRecords list(workspace, LinkType::Included, {Kind::Study}, words());
        test::show(list, {});
        const auto *nothing = list.findChild<EmptyState *>();
        auto *rows = list.findChild<QListWidget *>();
        QVERIFY(nothing->isVisible() && !rows->isVisible());
        QCOMPARE(nothing->sentence(), QStringLiteral("None yet. Choose one."));

        list.show({study});
        QVERIFY(!nothing->isVisible() && rows->isVisible());
        rows->setFocus();
        rows->setCurrentRow(0);
        QTest::keyClick(rows, Qt::Key_Delete);

        QCOMPARE(list.records(), QList<Uid>());
        QVERIFY(nothing->isVisible() && !rows->isVisible());
    }

    void whoMayOnlyReadIsNotInvitedToAdd()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        LinkedRecords list(workspace, LinkType::Included, {Kind::Study}, words());
        const auto sentence = [&] { return list.findChild<EmptyState *>()->sentence(); };

        list.setAccess(Access::ReadOnly);
        QCOMPARE(sentence(), QStringLiteral("None yet."));

        list.setAccess(Access::ReadWrite); // the next record is one's own
        QCOMPARE(sentence(), QStringLiteral("None yet. Choose one."));
    }
};

QTEST_MAIN(TestLinkedRecordsList)
#include "tst_linkedrecordslist.moc"
