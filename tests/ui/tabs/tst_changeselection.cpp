// SPDX-License-Identifier: EUPL-1.2
#include "researchroom.h"
#include "tabs/bulkdialog.h"

#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Shares what is selected with everybody, in the dialog that comes when a key is pressed.
bool shareSelection(ResearchRoom &room)
{
    return answering<BulkDialog>([&] { QTest::keyClick(&room.view(), Qt::Key_B, Qt::ControlModifier); },
                                 [](BulkDialog &dialog) {
                                     for (auto *combo : dialog.findChildren<QComboBox *>()) {
                                         if (combo->accessibleName() == u"Sharing"_s)
                                             combo->setCurrentIndex(combo->findData(u"openbaar"_s));
                                     }
                                     dialog.accept();
                                 });
}

enum class Whose { Theirs, Ours };

/// Studies that are not for everybody yet.
qsizetype kept(Bank &bank, Whose whose)
{
    const StudyList list(bank);
    const auto lines = list.lines(*list.ids({}));
    return std::ranges::count_if(*lines, [&](const StudyLine &line) {
        return line.isOurs == (whose == Whose::Ours) && line.shareLevel != ShareLevel::Openbaar;
    });
}

QAction *changeAction(ResearchTab &tab)
{
    const QList<QAction *> actions = tab.tabActions().record;
    const auto found = std::ranges::find_if(actions, [](const QAction *action) {
        return action && action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_B);
    });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

/// Ctrl+B: what is selected changes together (spec 03, 3.0).
class TestChangeSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlBChangesWhatIsSelectedAndOneUndoTakesItBack()
    {
        ResearchRoom room;
        Bank &bank = room.workspace.bank();
        const qsizetype ours = kept(bank, Whose::Ours);
        const qsizetype theirs = kept(bank, Whose::Theirs);
        room.view().selectAll();

        QVERIFY(shareSelection(room));
        settle(room.workspace);
        const qsizetype oursAfter = kept(bank, Whose::Ours);
        const qsizetype theirsAfter = kept(bank, Whose::Theirs);
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(ours > 0);
        QCOMPARE(oursAfter, 0);
        QCOMPARE(theirsAfter, theirs);
        QCOMPARE(kept(bank, Whose::Ours), ours);
    }

    void whatStayedIsToldAfterwards()
    {
        QStringList sentences;
        ResearchRoom room;
        connect(&room.workspace, &Workspace::said, room.tab.get(),
                [&](const Message &said) { sentences.append(said.sentence); });
        room.view().selectAll();

        QVERIFY(kept(room.workspace.bank(), Whose::Theirs) > 0);
        QVERIFY(shareSelection(room));
        settle(room.workspace);

        QVERIFY2(sentences.join(u' ').contains(u"the owner is another unit"_s),
                 qPrintable(sentences.join(u' ')));
    }

    void withNothingSelectedItIsOff()
    {
        ResearchRoom room;
        const QAction *action = changeAction(*room.tab);
        QVERIFY(action);
        QVERIFY(action->isEnabled());

        room.view().clearSelection();

        QVERIFY(!action->isEnabled());
    }

    void whileARecordIsOpenItIsOff()
    {
        ResearchRoom room;
        const QAction *action = changeAction(*room.tab);

        room.press(Qt::Key_Return);
        const bool isOnInTheDetail = action->isEnabled();
        room.press(Qt::Key_W, Qt::ControlModifier);

        QVERIFY(!isOnInTheDetail);
        QVERIFY(action->isEnabled());
    }
};

QTEST_MAIN(TestChangeSelection)
#include "tst_changeselection.moc"
