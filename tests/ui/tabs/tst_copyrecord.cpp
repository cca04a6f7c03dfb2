// SPDX-License-Identifier: EUPL-1.2
#include "researchroom.h"
#include "widgets/ribbon.h"

#include <QLineEdit>
#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// Ctrl+D: a new record with the values of another (spec 03, 3.0); that of questions is tested with their
/// tab.
class TestCopyRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlDBeginsANewStudyWithTheValuesOfThisOneAndWritesNothingYet()
    {
        ResearchRoom room;
        const auto before = *room.workspace.bank().records<Study>().rows({room.view().currentId()});
        const QList<Uid> concepts =
            *room.workspace.bank().links().from(before.first().uid, LinkType::Concept);
        QVERIFY(!concepts.isEmpty());

        room.press(Qt::Key_D, Qt::ControlModifier);
        const auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QCOMPARE(title->text(), before.first().title);
        QVERIFY(!room.tab->findChild<Ribbon *>()->isVisible()); // what the user makes is not invented
        settle(room.workspace);
        QCOMPARE(room.rows(), 84);

        const bool isDoubleAsked =
            answering<QMessageBox>([&] { room.press(Qt::Key_S, Qt::ControlModifier); },
                                   [](QMessageBox &box) {
                                       for (QAbstractButton *button : box.buttons()) {
                                           if (box.buttonRole(button) == QMessageBox::DestructiveRole)
                                               return button->click(); // it is meant to be one more
                                       }
                                   });
        settle(room.workspace);
        QVERIFY(isDoubleAsked);
        QCOMPARE(room.rows(), 85);
        const auto made = room.workspace.bank().records<Study>().rows(
            {StudyList(room.workspace.bank()).newest(1)->first()});
        QCOMPARE(made->first().title, before.first().title);
        QVERIFY(made->first().refcode != before.first().refcode);
        QCOMPARE(made->first().origin, Origin::Zelf);
        QCOMPARE(made->first().ownerUnit, room.workspace.bank().identity().unit);
        QCOMPARE(*room.workspace.bank().links().from(made->first().uid, LinkType::Concept), concepts);
    }

    void copyThatIsGivenUpLeavesNothing()
    {
        ResearchRoom room;
        room.press(Qt::Key_D, Qt::ControlModifier);

        const bool isAsked =
            answering<QMessageBox>([&] { room.press(Qt::Key_W, Qt::ControlModifier); },
                                   [](QMessageBox &box) {
                                       for (QAbstractButton *button : box.buttons()) {
                                           if (box.buttonRole(button) == QMessageBox::DestructiveRole)
                                               return button->click();
                                       }
                                   });
        settle(room.workspace);

        QVERIFY(isAsked);
        QVERIFY(room.view().isVisible());
        QCOMPARE(room.rows(), 84);
    }

    void ctrlWClosesTheDetail()
    {
        ResearchRoom room;
        room.press(Qt::Key_Return);

        room.press(Qt::Key_W, Qt::ControlModifier);

        QCOMPARE(QApplication::focusWidget(), &room.view());
    }
};

QTEST_MAIN(TestCopyRecord)
#include "tst_copyrecord.moc"
