// SPDX-License-Identifier: EUPL-1.2
#include "pairsroom.h"
#include "support/testbank.h"
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
    void pressAndSettle(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(key, modifiers);
        settle(workspace);
    }
    QAction &decideAlike()
    {
        for (QAction *each : tab->actions()) {
            if (each->text().startsWith(u"Decide the same"_s))
                return *each;
        }
        qFatal("nothing decides the same");
    }
    qsizetype confirmed()
    {
        const auto ids = OverlapStore(workspace.bank()).ids({.states = {OverlapState::Bevestigd}});
        return ids->size();
    }
};

/// Three questions of the same text are three pairs.
struct SameTextsRoom : EveryPairRoom
{
    SameTextsRoom()
    {
        Bank &bank = workspace.bank();
        const KnowledgeQuestion question = aQuestion(u"Waar staan woningen leeg?"_s);
        const Uid one = insert(bank, question);
        const Uid two = insert(bank, question);
        const Uid three = insert(bank, question);
        settle(workspace);
        const auto kept =
            OverlapStore(bank).keep(QList<Overlap>{strong(one, two), strong(one, three), strong(two, three)},
                                    {.computedAt = bank.now(), .snapshot = 1});
        if (!kept)
            qFatal("no pairs");
        tab->findChild<FilterBar *>()->setState({.chosen = {{u"kind"_s, {u"vraag_vraag"_s}}}});
        settle(workspace);
        view().select(idAt(0));
        settle(workspace);
    }

    static Overlap strong(const Uid &one, const Uid &other)
    {
        return {.a = std::min(one, other),
                .b = std::max(one, other),
                .score = 60,
                .exact = 60,
                .level = OverlapLevel::Strong};
    }
};

/// The current pair, for as long as the dialog proposes; whether it asked.
bool putOff(PairsRoom &room)
{
    const bool isAsked = answering<DecisionDialog>([&] { room.press(Qt::Key_F9, Qt::ShiftModifier); },
                                                   [](DecisionDialog &dialog) { dialog.accept(); });
    settle(room.workspace);
    return isAsked;
}

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

    void pairThatIsPutOffLeavesTheNewOnesAndSaysUntilWhen()
    {
        PairsRoom room;
        const int before = room.rows();

        const bool isAsked = putOff(room);
        const int left = room.rows();
        room.tab->findChild<FilterBar *>()->setState({.chosen = {{u"state"_s, {u"later"_s}}}});
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(left, before - 1);
        QCOMPARE(room.rows(), 1);
        QVERIFY2(room.cell(0, 5).startsWith(u"later, until "_s), qPrintable(room.cell(0, 5)));
    }

    void pairThatWasConfirmedStaysSoWhenItIsPutOff()
    {
        EveryPairRoom room;
        const qint64 first = room.idAt(0);
        room.pressAndSettle(Qt::Key_F7);
        room.view().select(first);
        settle(room.workspace);

        const bool isAsked = putOff(room);

        QVERIFY(isAsked);
        const auto rows = OverlapStore(room.workspace.bank()).rows({first});
        QCOMPARE(rows->first().state(), OverlapState::Bevestigd);
        QVERIFY(rows->first().putOffUntil.isValid());
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

    void pairsOfTheSameTextsGetTheSameVerdictWithOneKey()
    {
        SameTextsRoom room;
        QCOMPARE(room.rows(), 3);
        QVERIFY(!room.decideAlike().isEnabled());
        room.pressAndSettle(Qt::Key_F7);
        QTRY_VERIFY(room.decideAlike().isEnabled());
        QVERIFY(room.decideAlike().text().contains(u" 2 "_s));

        room.pressAndSettle(Qt::Key_F7, Qt::ShiftModifier);

        QCOMPARE(room.confirmed(), 3);
        QTRY_VERIFY(!room.decideAlike().isEnabled());
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(room.confirmed(), 1);
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
