// SPDX-License-Identifier: EUPL-1.2
#include "pairsroom.h"
#include "tabs/actiondialog.h"
#include "tabs/compareview.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// With every pair in the list, whatever was decided, and the first of them current.
struct EveryPairRoom : PairsRoom
{
    EveryPairRoom()
    {
        tab->findChild<FilterBar *>()->setState({});
        settle(workspace);
        view().select(idAt(0));
        settle(workspace);
    }

    qint64 idAt(int row) { return view().model()->index(row, 0).data(IdRole).toLongLong(); }
    void pressAndSettle(Qt::Key key)
    {
        press(key);
        settle(workspace);
    }
};

} // namespace

/// Who judges one pair after the other need not look for the next.
class TestPairsVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairThatIsConfirmedMakesWayThoughItStaysInTheList()
    {
        EveryPairRoom room;
        const qint64 first = room.idAt(0);
        const qint64 second = room.idAt(1);

        room.pressAndSettle(Qt::Key_F7);

        QCOMPARE(room.idAt(0), first);
        QCOMPARE(room.view().currentId(), second);
    }

    void pairOnWhichAnActionIsAgreedMakesWayToo()
    {
        EveryPairRoom room;
        const qint64 second = room.idAt(1);

        const bool isAsked = answering<ActionDialog>([&] { room.press(Qt::Key_F8); },
                                                     [](ActionDialog &dialog) {
                                                         QTest::keyClicks(dialog.focusWidget(), u"Bellen"_s);
                                                         dialog.accept();
                                                     });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.view().currentId(), second);
    }

    void compareViewGoesOnWithThePairThatIsNext()
    {
        EveryPairRoom room;
        const qint64 second = room.idAt(1);
        room.pressAndSettle(Qt::Key_Return);

        room.pressAndSettle(Qt::Key_F7);

        QVERIFY(room.tab->findChild<CompareView *>()->isVisible());
        QCOMPARE(room.view().currentId(), second);
    }

    void lastPairStaysWhenItIsConfirmed()
    {
        EveryPairRoom room;
        const qint64 last = room.idAt(room.rows() - 1);
        room.view().select(last);
        settle(room.workspace);

        room.pressAndSettle(Qt::Key_F7);

        QCOMPARE(room.view().currentId(), last);
    }
};

QTEST_MAIN(TestPairsVerdicts)
#include "tst_pairsverdicts.moc"
