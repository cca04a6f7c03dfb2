// SPDX-License-Identifier: EUPL-1.2
#include "bank/keptfilters.h"
#include "editors/questioneditor.h"
#include "frame/searchfield.h"
#include "models/foundmodel.h"
#include "support/hardwords.h"
#include "support/openwindow.h"
#include "tabs/filternamedialog.h"
#include "widgets/filterbar.h"
#include "workspace/recentsearches.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with the keyboard in the field that searches everything.
struct SearchRoom : OpenWindow
{
    explicit SearchRoom(const QString &language = u"nl"_s)
        : OpenWindow(language)
    {
        openBank();
        press(Qt::Key_K, Qt::ControlModifier);
    }

    SearchField &field() { return window->searchField(); }
    Workspace &workspace() { return view().workspace(); }
    const QListView &list() { return *window->findChild<QListView *>(u"found"_s); }
    bool isListInSight() { return window->findChild<QListView *>(u"found"_s) && list().isVisible(); }
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            lines.append(list().model()->index(row, 0).data().toString());
        return lines;
    }
    QStringList groups()
    {
        QStringList groups;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            groups.append(list().model()->index(row, 0).data(FoundModel::GroupRole).toString());
        groups.removeAll(QString());
        return groups;
    }
    FoundRow current() { return list().currentIndex().data(FoundModel::RowRole).value<FoundRow>(); }

    /// Types and waits until the answer is in sight.
    bool find(const QString &words)
    {
        QSignalSpy answered(&field(), &SearchField::answered);
        for (const QChar letter : words)
            watchdog.run([&] { QTest::keyClick(&field(), letter.toLatin1()); });
        return watchdog.watchUntil([&] { return !answered.isEmpty() && !workspace().searches().isBusy(); });
    }
    bool pressAndWait(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QSignalSpy answered(&field(), &SearchField::answered);
        press(key, modifiers);
        return watchdog.watchUntil([&] { return !answered.isEmpty(); });
    }
};

} // namespace

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

        room.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(room.current().group, groups.value(1));
        room.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(room.current().group, first);
        for (int line = 0; line < 100; ++line)
            room.press(Qt::Key_Down);
        QCOMPARE(room.list().currentIndex().row(), room.lines().size() - 1);
        for (int line = 0; line < 100; ++line)
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
        while (room.current().act != FoundRow::Act::MakeQuestion) {
            const int before = room.list().currentIndex().row();
            room.press(Qt::Key_Down);
            QVERIFY(room.list().currentIndex().row() != before);
        }

        room.press(Qt::Key_Return);

        QCOMPARE(room.view().currentTabId(), u"questions"_s);
        const auto *editor = room.view().currentTab().findChild<QuestionEditor *>();
        QVERIFY(editor && editor->isChanged() && editor->uid().isNull());
        room.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!editor->uid().isNull());
    }

    void searchThatLedToARecordComesBackAndCanBeForgotten()
    {
        SearchRoom room;
        QVERIFY(room.find(u"energiearmoede"_s));
        room.press(Qt::Key_Return);
        room.press(Qt::Key_K, Qt::ControlModifier);

        QVERIFY(room.pressAndWait(Qt::Key_Backspace)); // all of it was selected
        QCOMPARE(room.lines().first(), u"energiearmoede"_s);
        QVERIFY(room.pressAndWait(Qt::Key_Delete));

        QCOMPARE(RecentSearches(room.workspace()).all(), QStringList());
    }

    void savedSearchIsKeptInTheBankAndItsAnswerFollowsChanges()
    {
        SearchRoom room;
        QVERIFY(room.find(u"zwembaden"_s));
        QVERIFY(answering<FilterNameDialog>(
            [&] {
                room.press(Qt::Key_End); // stays in the text
                while (room.current().act != FoundRow::Act::SaveSearch)
                    room.press(Qt::Key_Down);
                room.press(Qt::Key_Return);
            },
            [](FilterNameDialog &dialog) {
                dialog.findChild<QLineEdit *>()->setText(u"Zwemmen"_s);
                dialog.accept();
            }));
        const KeptFilters kept(room.workspace().bank(), "everything");
        QCOMPARE(*kept.names(), QStringList{u"Zwemmen"_s});

        room.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(room.pressAndWait(Qt::Key_Backspace));
        QVERIFY(room.lines().contains(u"Zwemmen"_s));
        while (room.current().act != FoundRow::Act::OpenSaved)
            room.press(Qt::Key_Down);
        QVERIFY(room.pressAndWait(Qt::Key_Return));
        QCOMPARE(room.field().text(), u"zwembaden"_s);
        const qsizetype before = room.lines().size();

        const auto made = room.workspace().write({u"make"_s}, [&](Write &write) {
            KnowledgeQuestion question;
            question.text = u"Hoeveel zwembaden zijn er?"_s;
            return room.workspace().bank().records<KnowledgeQuestion>().insert(write, question);
        });
        QVERIFY(made);
        QTRY_COMPARE(room.lines().size(), before); // a sentence went, a question came
        QTRY_COMPARE(room.current().act, FoundRow::Act::OpenRecord);
    }

    void searchOfOneKindIsSavedWithItsListAndOpensThere()
    {
        SearchRoom room;
        const KeptFilters kept(room.workspace().bank(), "questions");
        QVERIFY(room.workspace().write({u"filter"_s, Kind::Setting}, [&](Write &write) {
            return kept.keep(write, {.name = u"Armoede"_s, .text = u"energiearmoede"_s, .chosen = {}});
        }));
        QSignalSpy asked(&room.workspace(), &Workspace::listAsked);
        room.settle();
        room.press(Qt::Key_K, Qt::ControlModifier);

        while (room.current().act != FoundRow::Act::OpenSaved)
            room.press(Qt::Key_Down);
        room.press(Qt::Key_Return);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(room.view().currentTabId(), u"questions"_s);
        const auto *bar = room.view().currentTab().findChild<FilterBar *>();
        QCOMPARE(bar->state().text, u"energiearmoede"_s);
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

        QTRY_VERIFY(!room.workspace().searches().isBusy());
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
