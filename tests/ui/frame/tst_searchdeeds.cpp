// SPDX-License-Identifier: EUPL-1.2
#include "bank/keptfilters.h"
#include "frame/savedsearches.h"
#include "searchroom.h"
#include "tabs/filternamedialog.h"
#include "tabs/tab.h"
#include "widgets/filterbar.h"
#include "workspace/recentsearches.h"

#include <QLineEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// Searches of before and saved ones, from the field that searches everything.
class TestSearchDeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchThatLedToARecordComesBackAndCanBeForgotten()
    {
        SearchRoom room;
        QVERIFY(room.find(u"energiearmoede"_s));
        room.press(Qt::Key_Return);

        QVERIFY(room.pressAndWait(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(room.pressAndWait(Qt::Key_Backspace)); // all of it was selected
        QCOMPARE(room.lines().first(), u"energiearmoede"_s);
        QVERIFY(room.pressAndWait(Qt::Key_Delete));

        QCOMPARE(RecentSearches(room.workspace()).all(), QStringList());
    }

    void searchIsSavedInTheBankByName()
    {
        SearchRoom room;
        QVERIFY(room.find(u"zwembaden"_s));
        QVERIFY(room.goTo(FoundRow::Act::SaveSearch));

        QVERIFY(answering<FilterNameDialog>([&] { room.press(Qt::Key_Return); },
                                            [](FilterNameDialog &dialog) {
                                                dialog.findChild<QLineEdit *>()->setText(u"Zwemmen"_s);
                                                dialog.accept();
                                            }));

        const KeptFilters kept(room.workspace().bank(), EverythingList);
        const auto search = kept.find(u"Zwemmen"_s);
        QVERIFY(search);
        QCOMPARE(search->text, u"zwembaden"_s);
    }

    void searchOfOneKindIsSavedWithItsList()
    {
        SearchRoom room;
        QVERIFY(room.find(u"v:zwembaden"_s));
        QVERIFY(room.goTo(FoundRow::Act::SaveSearch));

        QVERIFY(answering<FilterNameDialog>([&] { room.press(Qt::Key_Return); },
                                            [](FilterNameDialog &dialog) {
                                                dialog.findChild<QLineEdit *>()->setText(u"Zwemmen"_s);
                                                dialog.accept();
                                            }));

        const auto search = KeptFilters(room.workspace().bank(), "questions").find(u"Zwemmen"_s);
        QVERIFY(search);
        QCOMPARE(search->text, u"zwembaden"_s);
    }

    void savedSearchOpensAndItsAnswerFollowsChanges()
    {
        SearchRoom room;
        room.keep(EverythingList, {.name = u"Zwemmen"_s, .text = u"zwembaden"_s, .chosen = {}});
        QVERIFY(room.pressAndWait(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(room.goTo(FoundRow::Act::OpenSaved));
        QVERIFY(room.pressAndWait(Qt::Key_Return));
        QCOMPARE(room.field().text(), u"zwembaden"_s);
        QVERIFY(room.current().act != FoundRow::Act::OpenRecord);

        const auto made = room.workspace().write({u"make"_s}, [&](Write &write) {
            KnowledgeQuestion question;
            question.text = u"Hoeveel zwembaden zijn er?"_s;
            return room.workspace().bank().records<KnowledgeQuestion>().insert(write, question);
        });

        QVERIFY(made);
        QTRY_COMPARE(room.current().title, u"Hoeveel zwembaden zijn er?"_s);
    }

    void savedFilterOfAListOpensInTheList()
    {
        SearchRoom room;
        room.keep("questions", {.name = u"Armoede"_s, .text = u"energiearmoede"_s, .chosen = {}});
        QVERIFY(room.pressAndWait(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(room.goTo(FoundRow::Act::OpenSaved));

        room.press(Qt::Key_Return);

        QCOMPARE(room.view().currentTabId(), u"questions"_s);
        const auto *bar = room.view().currentTab().findChild<FilterBar *>();
        QCOMPARE(bar->state().text, u"energiearmoede"_s);
    }
};

QTEST_MAIN(TestSearchDeeds)
#include "tst_searchdeeds.moc"
