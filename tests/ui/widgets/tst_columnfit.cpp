// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "ui/widgets/fittedshelf.h"

#include <QScrollBar>
#include <QTest>

using namespace kb;
using namespace kb::test;

class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnIsAsWideAsWhatIsSeenOfIt()
    {
        FittedShelf shelf;
        shelf.header().showSection(2);
        const int most = shelf.header().sectionSize(2);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {600, 300});

        QTRY_VERIFY(shelf.header().sectionSize(2) < most);

        const QAbstractItemView &cells = shelf.view;
        QVERIFY(shelf.header().sectionSize(2) >= cells.sizeHintForColumn(2));
        QVERIFY(shelf.header().sectionSize(1) > 300); // the name takes what is left
    }

    void widthThatSomebodyGaveStays()
    {
        FittedShelf shelf;
        shelf.header().resizeSection(0, 123);
        shelf.model.showIds(idsUpTo(20));

        show(shelf.view, {600, 300});
        QTest::qWait(20);

        QCOMPARE(shelf.header().sectionSize(0), 123);
    }

    void whatIsHiddenAndShownAgainWasGivenNoWidth()
    {
        FittedShelf shelf;

        shelf.header().hideSection(0);
        shelf.header().showSection(0);

        QVERIFY(!shelf.fit.isGiven(0));
    }

    void otherColumnsYieldSoThatTheTitleCanBeRead()
    {
        FittedShelf shelf(pebbleColumns(), Names::Long);
        shelf.header().showSection(2);
        shelf.model.showIds(idsUpTo(20));
        const int title = 52 * shelf.view.fontMetrics().averageCharWidth();

        show(shelf.view, {title + shelf.header().sectionSizeHint(0), 300});

        QTRY_VERIFY(shelf.fit.hasYielded(2));
        QVERIFY(shelf.header().isSectionHidden(2));
        QVERIFY(!shelf.header().isSectionHidden(0)); // which record it is
        QVERIFY(shelf.header().sectionSize(1) >= title - 60);
    }

    void whatYieldedComesBackWhenThereIsRoom()
    {
        FittedShelf shelf;
        shelf.header().showSection(2);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {150, 300});
        QTRY_VERIFY(shelf.fit.hasYielded(2));

        shelf.view.resize(900, 300);

        QTRY_VERIFY(!shelf.header().isSectionHidden(2));
        QVERIFY(!shelf.fit.hasYielded(2));
    }

    void columnThatSomebodyAskedForDoesNotYield()
    {
        FittedShelf shelf;
        shelf.fit.setShown(2, true);
        shelf.model.showIds(idsUpTo(20));

        show(shelf.view, {150, 300});
        QTest::qWait(20);

        QVERIFY(!shelf.header().isSectionHidden(2));
    }

    void codeIsNeverCutNorLeftOut()
    {
        FittedShelf shelf(codedColumns());
        shelf.model.showIds(idsUpTo(20));

        show(shelf.view, {200, 300});
        QTest::qWait(20);

        const QAbstractItemView &cells = shelf.view;
        QVERIFY(!shelf.header().isSectionHidden(2));
        QVERIFY(shelf.header().sectionSize(2) >= cells.sizeHintForColumn(2));
    }

    void shortTitleNeedsNoMoreThanItIs()
    {
        FittedShelf shelf(wordedColumns());
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {900, 300});
        const QAbstractItemView &cells = shelf.view;
        const int needed =
            shelf.header().sectionSize(0) + cells.sizeHintForColumn(1) + cells.sizeHintForColumn(2);
        const int around = shelf.view.width() - shelf.view.viewport()->width();

        shelf.view.resize(around + needed + 10, 300);
        QTest::qWait(20);

        QVERIFY(!shelf.fit.hasYielded(2));
        QVERIFY(shelf.header().sectionSize(1) >= cells.sizeHintForColumn(1));
    }

    void wordYieldsBeforeTheTitleBecomesTooNarrow()
    {
        FittedShelf shelf(wordedColumns(), Names::Long);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {900, 300});
        const QAbstractItemView &cells = shelf.view;
        const int word = cells.sizeHintForColumn(2);
        QTRY_COMPARE(shelf.header().sectionSize(2), word);
        const int title = 52 * shelf.view.fontMetrics().averageCharWidth();
        const int around = shelf.view.width() - shelf.view.viewport()->width();

        shelf.view.resize(around + shelf.header().sectionSize(0) + title + word * 9 / 10, 300);

        QTRY_VERIFY(shelf.fit.hasYielded(2));
        QVERIFY(shelf.header().sectionSize(1) >= title);
    }

    void titleOfWhichTheBeginningIsEnoughLeavesRoomForAWord()
    {
        FittedShelf shelf(sketchedColumns(), Names::Long);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {900, 300});
        const QAbstractItemView &cells = shelf.view;
        const int word = cells.sizeHintForColumn(2);
        QTRY_COMPARE(shelf.header().sectionSize(2), word);
        const int sentence = 52 * shelf.view.fontMetrics().averageCharWidth();
        const int around = shelf.view.width() - shelf.view.viewport()->width();

        shelf.view.resize(around + shelf.header().sectionSize(0) + sentence * 7 / 10 + word, 300);
        QTest::qWait(20);

        QVERIFY(!shelf.fit.hasYielded(2));
        QCOMPARE(shelf.header().sectionSize(2), word);
        shelf.view.resize(around + shelf.header().sectionSize(0) + word + 20, 300);
        QTRY_VERIFY(shelf.fit.hasYielded(2)); // or nothing of the name would be seen
    }

    void titleThatIsCutFirstLeavesTheWordUntilItsBeginningWouldGo()
    {
        FittedShelf shelf(cutFirstColumns(), Names::Long);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {900, 300});
        const QAbstractItemView &cells = shelf.view;
        const int word = cells.sizeHintForColumn(2);
        QTRY_COMPARE(shelf.header().sectionSize(2), word);
        const int around = shelf.view.width() - shelf.view.viewport()->width();
        const int beginning = 4 * shelf.view.fontMetrics().horizontalAdvance(u'0') + 16;
        const int withoutName = around + shelf.header().sectionSize(0) + word;

        shelf.view.resize(withoutName + beginning + 4, 300);
        QTest::qWait(20);

        QVERIFY(!shelf.fit.hasYielded(2));
        QCOMPARE(shelf.header().sectionSize(2), word);
        shelf.view.resize(withoutName + beginning - 4, 300);
        QTRY_VERIFY(shelf.fit.hasYielded(2));
    }

    void textBecomesAsNarrowAsItsBeginningBeforeItYields()
    {
        FittedShelf shelf(briefColumns(), Names::Long);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {900, 300});
        const QAbstractItemView &cells = shelf.view;
        const int place = cells.sizeHintForColumn(2);
        QTRY_COMPARE(shelf.header().sectionSize(2), place);
        const int title = 52 * shelf.view.fontMetrics().averageCharWidth();
        const int around = shelf.view.width() - shelf.view.viewport()->width();

        shelf.view.resize(around + shelf.header().sectionSize(0) + title + place / 2, 300);

        QTRY_COMPARE(shelf.header().sectionSize(2), place / 2);
        QVERIFY(!shelf.fit.hasYielded(2));
        QVERIFY(shelf.header().sectionSize(1) >= title);
    }

    void onlyTheSortedColumnKeepsRoomForTheArrow()
    {
        FittedShelf shelf;
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {600, 300});
        const int withArrow = shelf.header().sectionSizeHint(0); // as Qt measures every title
        QTRY_VERIFY(shelf.header().sectionSize(0) < withArrow);
        const int unsorted = shelf.header().sectionSize(0);

        shelf.header().setSortIndicator(0, Qt::AscendingOrder);

        QTRY_VERIFY(shelf.header().sectionSize(0) > unsorted);
    }

    void wordIsRatherLeftOutThanCut()
    {
        FittedShelf shelf(wordedColumns());
        shelf.model.showIds(idsUpTo(20));

        show(shelf.view, {200, 300});

        QTRY_VERIFY(shelf.fit.hasYielded(2));
    }

    void columnsOfATableThatScrollsBecomeNarrowerAndStay()
    {
        PlacedTable table(NoRoom::Scrolled);
        const QAbstractItemView &cells = table.view;

        show(table.view, {260, 300});

        QTRY_VERIFY(table.view.columnWidth(2) < cells.sizeHintForColumn(2));
        QVERIFY(!table.view.isColumnHidden(2));
        QVERIFY(table.view.columnWidth(1) >= table.leastOfName());
    }

    void columnsOfATableBesideItsFormYieldBeforeItScrolls()
    {
        PlacedTable table(NoRoom::LeftOut);
        const int code = table.view.horizontalHeader()->sectionSizeHint(0);

        show(table.view, {table.leastOfName() + code + 80, 300});

        QTRY_VERIFY(table.view.isColumnHidden(2));
        QCOMPARE(table.view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.view.columnWidth(1) >= table.leastOfName());
    }

    void emptyListKeepsItsWidths()
    {
        FittedShelf shelf;
        const int most = shelf.header().sectionSize(0);

        show(shelf.view, {600, 300});
        QTest::qWait(20);

        QCOMPARE(shelf.header().sectionSize(0), most);
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
