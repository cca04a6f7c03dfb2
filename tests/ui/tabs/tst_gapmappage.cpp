// SPDX-License-Identifier: EUPL-1.2
#include "maproom.h"
#include "support/testbank.h"
#include "support/widgetwalk.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestGapMapPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supplyAndDemandOfARowAreHeard()
    {
        MapRoom room;

        room.goTo(u"netcongestie: 2 "_s);

        QVERIFY2(room.heard().contains(u"2 needed"_s), qPrintable(room.heard()));
        QVERIFY(room.heard().contains(u"gap"_s));
    }

    void arrowsWalkOverTheCells()
    {
        MapRoom room;
        const QString first = room.heard();

        room.press(Qt::Key_Down);
        const QString below = room.heard();
        room.press(Qt::Key_Up);

        QVERIFY(below != first);
        QCOMPARE(room.heard(), first);
    }

    void whatIsInTheCellStandsBesideIt()
    {
        MapRoom room;

        room.goTo(u"netcongestie: 2 "_s);

        auto *preview = room.tab->findChild<PaperView *>();
        QTRY_VERIFY(preview->toPlainText().contains(u"DGVB-VRG-0007"_s));
        QVERIFY(preview->toPlainText().contains(u"Signals of this row"_s));
    }

    void enterGoesToWhatIsInTheCell()
    {
        MapRoom room;
        room.tab->focusContent();

        room.press(Qt::Key_Return);

        QVERIFY(room.tab->findChild<PaperView *>()->hasFocus());
    }

    void tableSaysTheSameAndStaysAtTheCell()
    {
        MapRoom room;
        room.goTo(u"netcongestie, "_s);

        room.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(room.view().isVisible());
        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(room.cell(room.view().currentIndex().row(), 0), u"netcongestie"_s);
    }

    void otherRowsAreChosenAndRemembered()
    {
        MapRoom room;

        room.rowsChoice().setCurrentIndex(int(MapRows::Units));
        settle(room.workspace);

        QVERIFY(room.heard().startsWith(u"DG"_s));
        const GapMapPage again(room.workspace);
        QCOMPARE(again.findChild<QComboBox *>()->currentIndex(), int(MapRows::Units));
        settle(room.workspace);
    }

    void legendFollowsHowTheCellsAreShown()
    {
        MapRoom room;
        const auto isToldOf = [&](const QString &figure) {
            const auto labels = room.tab->findChildren<TextLabel *>();
            return std::ranges::any_of(
                labels, [&](const TextLabel *label) { return label->text().startsWith(figure); });
        };
        QComboBox &display = room.displayChoice();
        const QStringList figures{u"Full mark"_s, u"A number"_s, u"A larger bubble"_s, u"A denser box"_s,
                                  u"A longer bar"_s};

        QCOMPARE(display.count(), figures.size());
        for (int place = 0; place < figures.size(); ++place) {
            display.setCurrentIndex(place);
            settle(room.workspace);
            QVERIFY2(isToldOf(figures[place]), qPrintable(figures[place]));
        }
    }

    void cellStaysWithItsRowWhenSomethingChanges()
    {
        MapRoom room;
        room.goTo(u"netcongestie, "_s);
        const QString before = room.heard();

        test::insert(room.workspace.bank(), test::aStudy());
        settle(room.workspace);

        QCOMPARE(room.heard(), before);
    }

    void minusClosesARowAndPlusOpensIt()
    {
        MapRoom room;
        room.tab->focusContent();
        room.goTo(u": open, "_s);
        const qsizetype all = room.picture().points().size();

        room.press(Qt::Key_Minus);
        const QString closed = room.heard();
        const qsizetype fewer = room.picture().points().size();
        room.press(Qt::Key_Plus);

        QVERIFY2(closed.contains(u": closed, "_s), qPrintable(closed));
        QVERIFY(fewer < all);
        QCOMPARE(room.picture().points().size(), all);
        QVERIFY(room.heard().contains(u": open, "_s));
    }

    void enterAtTheMarkClosesAndOpens()
    {
        MapRoom room;
        room.tab->focusContent();
        room.goTo(u": open, "_s);

        room.press(Qt::Key_Return);
        const QString closed = room.heard();
        room.press(Qt::Key_Return);

        QVERIFY(closed.contains(u": closed, "_s));
        QVERIFY(room.heard().contains(u": open, "_s));
        QVERIFY(room.picture().hasFocus());
    }

    void clickAtTheMarkClosesTheRow()
    {
        MapRoom room;
        room.goTo(u": open, "_s);
        const QPoint mark = room.picture().points()[room.picture().current()].place.center().toPoint();

        QTest::mouseClick(&room.picture(), Qt::LeftButton, Qt::NoModifier, mark);

        QVERIFY(room.heard().contains(u": closed, "_s));
    }

    void minusInARowThatIsPartOfAnotherClosesThatOne()
    {
        MapRoom room;
        room.tab->focusContent();
        room.goTo(u": open, "_s);
        const QString theme = room.heard().section(u':', 0, 0);
        const QString closed = theme + u": closed, "_s;
        room.press(Qt::Key_Right);
        room.press(Qt::Key_Down);
        const bool isBelow = !room.heard().startsWith(theme);

        for (int level = 0; level < 4 && !room.heard().startsWith(closed); ++level)
            room.press(Qt::Key_Minus); // from the inside out

        QVERIFY(isBelow);
        QVERIFY2(room.heard().startsWith(closed), qPrintable(room.heard()));
    }

    void whatIsClosedIsRemembered()
    {
        MapRoom room;
        const qsizetype all = room.picture().points().size();
        room.action(u"Close all rows"_s)->trigger();
        const qsizetype closed = room.picture().points().size();

        const GapMapPage again(room.workspace);
        settle(room.workspace);

        QVERIFY(closed < all);
        QCOMPARE(again.findChild<DrawnView *>()->points().size(), closed);
        QVERIFY(!room.action(u"Close all rows"_s)->isEnabled());
    }

    void allRowsAreOpenedAtOnce()
    {
        MapRoom room;
        const qsizetype all = room.picture().points().size();
        room.action(u"Close all rows"_s)->trigger();

        room.action(u"Open all rows"_s)->trigger();

        QCOMPARE(room.picture().points().size(), all);
        QVERIFY(!room.action(u"Open all rows"_s)->isEnabled());
    }

    void mapIsCopiedAsATable()
    {
        MapRoom room;

        room.press(Qt::Key_C, Qt::ControlModifier);

        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(rows.size() > 20);
        for (const QString &row : rows)
            QCOMPARE(row.count(u'\t'), rows.first().count(u'\t'));
    }

    void everythingHasANameForWhoListens()
    {
        MapRoom room;

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void emptyBankSaysSo()
    {
        TabRoom<GapMapPage> room(Desk::Content::Nothing);

        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
        QCOMPARE(
            message->sentence(),
            u"Nothing to show here yet. Choose other rows, or add concepts to your questions and studies."_s);
    }
};

QTEST_MAIN(TestGapMapPage)
#include "tst_gapmappage.moc"
