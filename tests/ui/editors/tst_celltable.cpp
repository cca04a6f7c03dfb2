// SPDX-License-Identifier: EUPL-1.2
#include "editors/celltable.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestCellTable : public QObject
{
    Q_OBJECT

    struct Room
    {
        CellTable edit{
            u"Stappen"_s,
            {{u"Wat"_s},
             {u"Standpunt"_s, CellHolds::Choice, 1, {{u"ja"_s, u"Akkoord"_s}, {u"nee"_s, u"Niet"_s}}},
             {u"Wanneer"_s, CellHolds::Date}}};
        QTableWidget &table = *edit.findChild<QTableWidget *>();

        Room()
        {
            edit.setRows(
                {{{}, {}, {u"een"_s, u"ja"_s, u"2026-03-02"_s}}, {{}, {}, {u"twee"_s, u"nee"_s, {}}}});
            edit.show();
            QVERIFY(QTest::qWaitForWindowExposed(&edit));
        }

        QStringList first() const
        {
            QStringList cells;
            for (const CellRow &row : edit.rows())
                cells.append(row.cells[0]);
            return cells;
        }
    };

private Q_SLOTS:
    void cellsShowWordsAndKeepCodes()
    {
        Room room;

        QCOMPARE(room.table.item(0, 1)->text(), u"Akkoord"_s);
        QVERIFY(room.table.item(0, 2)->text().contains(u"2026"_s));
        QCOMPARE(room.edit.rows()[0].cells, (QStringList{u"een"_s, u"ja"_s, u"2026-03-02"_s}));
    }

    void tabInACellGoesToTheNextOneAndPastTheLastToTheNextField()
    {
        Room room;
        room.edit.activateWindow();
        (void)QTest::qWaitForWindowActive(&room.edit);
        room.table.setCurrentCell(1, 1);
        room.table.edit(room.table.currentIndex());

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(room.table.currentColumn(), 2);
        QVERIFY(room.table.isAncestorOf(QApplication::focusWidget()));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    }

    void altDownMovesTheRowAndStaysOnIt()
    {
        Room room;
        QSignalSpy changed(&room.edit, &CellTable::changed);
        room.table.setCurrentCell(0, 0);

        QTest::keyClick(&room.table, Qt::Key_Down, Qt::AltModifier);

        QCOMPARE(room.first(), (QStringList{u"twee"_s, u"een"_s}));
        QCOMPARE(room.table.currentRow(), 1);
        QVERIFY(!changed.isEmpty());
    }

    void deleteTakesTheRowAway()
    {
        Room room;
        room.table.setCurrentCell(0, 0);

        QTest::keyClick(&room.table, Qt::Key_Delete);

        QCOMPARE(room.first(), QStringList{u"twee"_s});
    }

    void whatCanOnlyBeReadIsNotMoved()
    {
        Room room;
        room.edit.setAccess(Access::ReadOnly);
        room.table.setCurrentCell(0, 0);

        QTest::keyClick(&room.table, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&room.table, Qt::Key_Delete);

        QCOMPARE(room.first(), (QStringList{u"een"_s, u"twee"_s}));
    }

    void rowThatIsAddedIsTypedAtOnce()
    {
        Room room;
        room.edit.offerAdding(u"Stap toevoegen"_s);

        room.edit.findChild<QPushButton *>(u"add"_s)->click();

        QCOMPARE(room.edit.rows().size(), 3);
        QCOMPARE(room.table.currentRow(), 2);
    }

    void showingIsNoChange()
    {
        Room room;
        QSignalSpy changed(&room.edit, &CellTable::changed);

        room.edit.setRows({});

        QVERIFY(changed.isEmpty());
    }
};

QTEST_MAIN(TestCellTable)
#include "tst_celltable.moc"
