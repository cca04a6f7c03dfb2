// SPDX-License-Identifier: EUPL-1.2
#include "editors/celltable.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QRegularExpression>
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

    void withoutRowsASentenceSaysSo()
    {
        Room room;
        const auto *nothing = room.edit.findChild<TextLabel *>();
        room.edit.sayWhenEmpty(u"No steps yet."_s, u"Add one."_s);
        QVERIFY(!nothing->isVisible());

        room.edit.setRows({});
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), u"No steps yet. Add one."_s);
        QCOMPARE(room.table.accessibleDescription(), nothing->text());

        room.edit.setAccess(Access::ReadOnly);
        QCOMPARE(nothing->text(), u"No steps yet."_s); // who reads can add nothing
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

    void enterEndsTheWritingAndBeginsNoOther()
    {
        QTest::failOnWarning(QRegularExpression(u"editing failed"_s));
        Room room;
        room.edit.activateWindow();
        (void)QTest::qWaitForWindowActive(&room.edit);
        room.table.setCurrentCell(0, 0);
        room.table.edit(room.table.currentIndex());
        QTest::keyClicks(QApplication::focusWidget(), u"drie"_s);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_COMPARE(room.first(), (QStringList{u"drie"_s, u"twee"_s}));
        QTRY_COMPARE(QApplication::focusWidget(), &room.table);
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
