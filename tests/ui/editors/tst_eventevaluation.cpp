// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"

#include <QDoubleSpinBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId Evaluation = 49; // of model/event.h

Event eventOf(EditorRoom &room)
{
    return *room.workspace.bank().records<Event>().get(room.record);
}

} // namespace

/// How those present judged a meeting (spec 02, 2.5).
class TestEventEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratingsAreKeptAsTheyWereTyped()
    {
        EditorRoom room(editedKind("event"));
        const QList<EventRating> ratings{{u"Wat vond u van de dag?"_s, 4.3, 12}, {u"Komt u terug?"_s, 0, 0}};

        room.type({{Evaluation, Codec<QList<EventRating>>::to(ratings)}});
        QVERIFY(room.editor->save());

        QCOMPARE(eventOf(room).evaluation, ratings);
        room.workspace.undo();
        settle(room.workspace);
        QVERIFY(eventOf(room).evaluation.isEmpty());
    }

    void averageThatIsNotKnownStaysUnknown()
    {
        EditorRoom room(editedKind("event"));
        room.type({{Evaluation, Codec<QList<EventRating>>::to({{u"Komt u terug?"_s, 0, 0}})}});
        auto *box = room.editor->findChild<QDoubleSpinBox *>();
        QCOMPARE(box->text(), u"not known"_s);

        box->stepUp();

        QCOMPARE(box->value(), 1);
    }

    void ratingWithoutAQuestionIsTold()
    {
        EditorRoom room(editedKind("event"));
        room.type({{Evaluation, Codec<QList<EventRating>>::to({{QString(), 4, 3}})}});

        QVERIFY(!room.editor->save());

        QVERIFY(eventOf(room).evaluation.isEmpty());
    }
};

QTEST_MAIN(TestEventEvaluation)
#include "tst_eventevaluation.moc"
