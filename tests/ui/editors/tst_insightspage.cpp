// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"
#include "editors/insightspage.h"
#include "editors/pickedrows.h"

#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// An event with two insights, open in its editor.
struct InsightsRoom : EditorRoom
{
    InsightsRoom()
        : EditorRoom(editedKind("event"))
        , first(insert(bank(), Insight{.event = record, .sequence = 1, .text = u"Deel specialisten"_s}))
        , second(insert(bank(), Insight{.event = record, .sequence = 2, .text = u"Begin klein"_s}))
        , question(insert(bank(), aQuestion()))
    {
        editor = open();
    }

    Bank &bank() { return workspace.bank(); }
    InsightsPage &page() { return *editor->findChild<InsightsPage *>(); }
    /// As if somebody had found the question by typing.
    void pickQuestion() { Q_EMIT page().findChild<PickedRows *>()->picker().picked(question, u"De vraag"_s); }
    void goTo(int row) { page().view().setCurrentIndex(page().view().model()->index(row, 0)); }
    qsizetype picked() { return page().findChild<PickedRows *>()->table().rows().size(); }
    QList<Uid> about(const Uid &insight) { return *bank().links().from(insight, LinkType::About); }

    Uid first;
    Uid second;
    Uid question;
};

} // namespace

/// What an insight is about.
class TestInsightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insightIsLinkedToWhatWasPickedForItAndTheOtherIsNot()
    {
        InsightsRoom room;
        room.goTo(1);

        room.pickQuestion();
        QVERIFY(room.editor->save());

        QCOMPARE(room.about(room.first), QList<Uid>());
        QCOMPARE(room.about(room.second), QList{room.question});
        const auto code = room.bank().records<KnowledgeQuestion>().get(room.question)->refcode;
        QCOMPARE(room.page().view().model()->index(1, 2).data().toString(), code);
    }

    void eachInsightShowsItsOwn()
    {
        InsightsRoom room;
        room.goTo(0);
        room.pickQuestion();
        QCOMPARE(room.picked(), 1);

        room.goTo(1);
        QCOMPARE(room.picked(), 0);

        room.goTo(0);
        QCOMPARE(room.picked(), 1);
    }

    void whatItIsAboutStaysWhenItsTextChanges()
    {
        InsightsRoom room;
        room.goTo(0);
        room.pickQuestion();

        Values values = room.page().form().values();
        values.insert(12, u"Deel specialisten per vak"_s); // the text; see model/insight.h
        room.page().form().show(values);
        Q_EMIT room.page().form().edited();
        QVERIFY(room.editor->save());

        QCOMPARE(room.about(room.first), QList{room.question});
    }

    void whatCouldNotBeReadStaysWhenItIsSaved()
    {
        InsightsRoom room;
        room.goTo(0);
        room.pickQuestion();
        QVERIFY(room.editor->save());
        QVERIFY_RESULT(room.bank().context().db.runScript("ALTER TABLE link RENAME TO elsewhere"));
        room.page().readLinks();
        QVERIFY_RESULT(room.bank().context().db.runScript("ALTER TABLE elsewhere RENAME TO link"));
        room.goTo(0);

        Values values = room.page().form().values();
        values.insert(12, u"Deel specialisten per vak"_s); // the text; see model/insight.h
        room.page().form().show(values);
        Q_EMIT room.page().form().edited();
        QVERIFY(room.editor->save());

        QCOMPARE(room.bank().records<Insight>().get(room.first)->text, u"Deel specialisten per vak"_s);
        QCOMPARE(room.about(room.first), QList{room.question});
    }

    void unsavedInsightKeepsThatItsLinksWereNotRead()
    {
        InsightsRoom room;
        QVERIFY_RESULT(room.bank().context().db.runScript("ALTER TABLE link RENAME TO elsewhere"));
        room.page().readLinks();
        QVERIFY_RESULT(room.bank().context().db.runScript("ALTER TABLE elsewhere RENAME TO link"));
        const QCborArray kept = room.page().draft();
        InsightsPage another(room.workspace);

        another.showDraft(kept);

        QVERIFY(!kept.isEmpty());
        QVERIFY(another.insightAt(0).uid == room.first);
        QCOMPARE(another.draft(), kept);
    }

    void unsavedInsightRemembersWhatItIsAbout()
    {
        InsightsRoom room;
        room.goTo(0);
        room.pickQuestion();
        const QCborArray kept = room.page().draft();
        InsightsPage another(room.workspace);

        another.showDraft(kept);

        QCOMPARE(another.draft(), kept);
        QVERIFY(!another.view().model()->index(0, 2).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
