// SPDX-License-Identifier: EUPL-1.2
#include "bank/changes.h"

#include <QTest>

using namespace kb;

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTouchesNothing()
    {
        const Changes none;

        QVERIFY(none.isEmpty());
        QVERIFY(!none.touches(Kind::Study));
        QVERIFY(!none.listChanged(Kind::Study));
    }

    void editedRecordTouchesItsKindAndLeavesTheListAsItIs()
    {
        Changes changes;
        changes.add(Kind::Study, 7);
        changes.add(Kind::Study, 7);

        QCOMPARE(changes.ids(Kind::Study), QSet<qint64>{7});
        QVERIFY(changes.touches(Kind::Study));
        QVERIFY(!changes.listChanged(Kind::Study));
        QVERIFY(!changes.touches(Kind::KnowledgeQuestion));
    }

    void changedListTouchesItsKindWithoutNamingRecords()
    {
        Changes changes;
        changes.addListChange(Kind::Study);

        QVERIFY(changes.touches(Kind::Study));
        QVERIFY(changes.listChanged(Kind::Study));
        QVERIFY(changes.ids(Kind::Study).isEmpty());
        QVERIFY(!changes.listChanged(Kind::KnowledgeQuestion));
    }

    void everythingTouchesEveryKind()
    {
        Changes changes;
        changes.addEverything();

        QVERIFY(!changes.isEmpty());
        QVERIFY(changes.listChanged(Kind::Study));
        QVERIFY(changes.touches(Kind::Concept));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
