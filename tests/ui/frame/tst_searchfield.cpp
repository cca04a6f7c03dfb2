// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "frame/facetbar.h"
#include "frame/recordwindow.h"
#include "frame/searchfield.h"
#include "searchroom.h"
#include "support/hardwords.h"
#include "tabs/tab.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlKFindsInEveryKindAndEnterOpensTheFirst()
    {
        SearchRoom room;
        QSignalSpy opened(&room.workspace(), &Workspace::openAsked);

        QVERIFY(room.find(u"energiearmoede"_s));
        QVERIFY(room.groups().size() > 2);
        const Uid first = room.current().record;
        room.press(Qt::Key_Return);

        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toUuid(), first);
    }

    void enterBeforeTheAnswerOpensWhatTheAnswerBrings()
    {
        SearchRoom room;
        QSignalSpy opened(&room.workspace(), &Workspace::openAsked);

        QTest::keyClicks(&room.field(), u"energiearmoede"_s);
        QTest::keyClick(&room.field(), Qt::Key_Return);

        QTRY_COMPARE(opened.count(), 1);
    }

    void arrowsWalkOverAllLinesAndWithCtrlOverTheGroups()
    {
        SearchRoom room;
        QVERIFY(room.find(u"energie"_s));
        const QStringList groups = room.groups();
        const QString first = room.current().group;
        const qsizetype moreThanThereAre = room.lines().size() + 2;

        room.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(room.current().group, groups.value(1));
        room.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(room.current().group, first);
        for (qsizetype line = 0; line < moreThanThereAre; ++line)
            room.press(Qt::Key_Down);
        QCOMPARE(room.list().currentIndex().row(), room.lines().size() - 1);
        for (qsizetype line = 0; line < moreThanThereAre; ++line)
            room.press(Qt::Key_Up);
        QCOMPARE(room.list().currentIndex().row(), 0);
        QVERIFY(room.field().hasFocus());
        QVERIFY(!room.field().accessibleDescription().isEmpty());
    }

    void tabKeepsOneKindAndComesBackToAll()
    {
        SearchRoom room;
        QVERIFY(room.find(u"energie"_s));
        const QStringList all = room.groups();

        QVERIFY(room.pressAndWait(Qt::Key_Tab));
        QCOMPARE(room.groups().first(), all.first());
        QCOMPARE(room.groups().size(), 2); // and what can be done with the words
        QVERIFY(room.pressAndWait(Qt::Key_Backtab));
        QCOMPARE(room.groups(), all);
    }

    void kindsStandThereWithTheirCountsAndCanBeClicked()
    {
        SearchRoom room(u"en"_s);
        QVERIFY(room.find(u"energie"_s));
        const auto buttons = room.window->findChild<FacetBar *>()->findChildren<QToolButton *>();
        QVERIFY(buttons.size() > 2);
        QVERIFY(buttons.first()->isChecked());
        const QString before = buttons.at(1)->text();

        room.watchdog.run([&] { QTest::mouseClick(buttons.at(1), Qt::LeftButton); });
        QVERIFY(room.rest());

        QVERIFY(room.field().hasFocus());
        QVERIFY(buttons.at(1)->isChecked() && !buttons.first()->isChecked());
        QCOMPARE(buttons.at(1)->text(), before);
        QCOMPARE(room.groups().size(), 2); // and what can be done with the words
    }

    void ctrlEnterOpensInAWindowOfItsOwn()
    {
        SearchRoom room;
        QVERIFY(room.find(u"s:energiearmoede"_s));
        const Uid first = room.current().record;

        QTest::keyClick(&room.field(), Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(room.view().windows().size(), 1);
        QCOMPARE(room.view().windows().first()->record(), first);
        QVERIFY(!room.isListInSight());
    }

    void prefixAsksForOneKind()
    {
        SearchRoom room;
        QVERIFY(room.find(u"v:energiearmoede"_s));

        QCOMPARE(room.current().kind, Kind::KnowledgeQuestion);
        QCOMPARE(room.groups().size(), 2);
    }

    void conceptLeadsToWhatItIsGivenTo()
    {
        SearchRoom room;
        QVERIFY(room.find(u"#energiearmoede"_s));
        QCOMPARE(room.current().kind, Kind::Concept);

        QVERIFY(room.pressAndWait(Qt::Key_Return));

        QCOMPARE(room.field().text(), u"begrip:\"energiearmoede\" "_s);
        QVERIFY(room.current().kind != Kind::Concept);
    }

    void commandOfTheMenusIsFoundAndRun()
    {
        SearchRoom room(u"en"_s);
        QVERIFY(room.find(u">normal text"_s));
        QCOMPARE(room.lines(), QStringList{u"Normal text"_s});
        room.appearance.setTextSize(20);

        room.press(Qt::Key_Return);

        QVERIFY(room.appearance.textSize() != 20);
        QVERIFY(!room.isListInSight());
    }

    void wordsBecomeAQuestion()
    {
        SearchRoom room;
        QVERIFY(room.find(u"hoeveel zwembaden"_s));
        QVERIFY(room.goTo(FoundRow::Act::MakeQuestion));

        room.press(Qt::Key_Return);

        QCOMPARE(room.view().currentTabId(), u"questions"_s);
        const auto *editor = room.view().currentTab().findChild<QuestionEditor *>();
        QVERIFY(editor && editor->isChanged() && editor->uid().isNull());
        room.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!editor->uid().isNull());
    }

    void escapeGivesTheKeyboardBack()
    {
        OpenWindow open;
        open.openBank();
        const QWidget *before = QApplication::focusWidget();

        open.press(Qt::Key_K, Qt::ControlModifier);
        open.press(Qt::Key_Escape);

        QCOMPARE(QApplication::focusWidget(), before);
    }

    void emptyFieldTellsWhatCanBeTyped()
    {
        SearchRoom room;

        QTRY_VERIFY(room.isListInSight());
        QCOMPARE(room.lines().size(), 1);
        QCOMPARE(room.current().act, FoundRow::Act::Nothing);
    }

    void nothingFoundIsSaidInWords()
    {
        SearchRoom room;

        QVERIFY(room.find(u"xqzwvk"_s));

        QVERIFY(room.isListInSight());
        QCOMPARE(room.list().model()->index(0, 0).data(FoundModel::RowRole).value<FoundRow>().act,
                 FoundRow::Act::Nothing);
    }

    void olderAnswerIsNeverShownAfterANewerOne()
    {
        SearchRoom room;
        QVERIFY(room.find(u"energie"_s));
        QSignalSpy answered(&room.field(), &SearchField::answered);
        for (const char *words : {"huur", "eiland", "krimp", "xqzwvk"}) {
            room.field().setText(QString::fromLatin1(words));
            Q_EMIT room.field().textEdited(room.field().text());
            QTest::qWait(45); // just asked
        }

        QVERIFY(room.rest());
        QCOMPARE(answered.last().first().toInt(), 0);
    }

    void anythingCanBePasted()
    {
        SearchRoom room;
        for (const HardWords &words : hardWords()) {
            QSignalSpy answered(&room.field(), &SearchField::answered);

            room.watchdog.run([&] {
                room.field().setText(words.typed);
                Q_EMIT room.field().textEdited(room.field().text());
            });

            QVERIFY2(room.watchdog.watchUntil([&] { return !answered.isEmpty(); }), words.name);
            QVERIFY2(!room.lines().isEmpty(), words.name);
        }
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
