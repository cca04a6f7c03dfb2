// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"
#include "widgets/formfield.h"
#include "widgets/momentedit.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Earlier(2024, 2, 1);
const QDate Later(2024, 3, 1);

Value valueOf(QDate day)
{
    return Codec<QDate>::to(day);
}

/// Two dates of a record in the right order, and the same in the wrong one.
struct DateCase
{
    const char *name;
    Values right;
    Values wrong;
};

DateCase twoFields(const char *name, FieldId from, FieldId to)
{
    return {name,
            {{from, valueOf(Earlier)}, {to, valueOf(Later)}},
            {{from, valueOf(Later)}, {to, valueOf(Earlier)}}};
}

Value agreementValue(QDate from, QDate to)
{
    return Codec<QList<Agreement>>::to({{.subject = u"Data"_s, .validFrom = from, .validTo = to}});
}

Value workValue(const Uid &at, QDate from, QDate to)
{
    return Codec<QList<Affiliation>>::to(
        {{.at = at, .from = {from.toString(Qt::ISODate)}, .to = {to.toString(Qt::ISODate)}}});
}

// The numbers are the fields of core/model.
const QList<DateCase> &dateCases()
{
    static const QList<DateCase> all{
        twoFields("exploration", 35, 36),
        twoFields("dossier", 35, 36),
        twoFields("contact", 30, 35),
        twoFields("signal", 36, 41),
        {"institute", {{38, agreementValue(Earlier, Later)}}, {{38, agreementValue(Later, Earlier)}}},
    };
    return all;
}

QStringList errorsIn(const RecordEditor &editor)
{
    QStringList errors;
    for (const FormField *field : editor.findChildren<FormField *>()) {
        if (field->hasError())
            errors.append(const_cast<FormField *>(field)->editor().accessibleDescription());
    }
    return errors;
}

/// Writes in the fields for begin and end of an event.
void typeTimes(EditorRoom &room, const QString &begin, const QString &end)
{
    const auto edits = room.editor->findChildren<MomentEdit *>();
    edits[0]->setText(begin);
    edits[1]->setText(end);
}

Event eventOf(EditorRoom &room)
{
    return *room.workspace.bank().records<Event>().get(room.record);
}

} // namespace

/// Dates that cannot be: one sentence beside the field, what was typed stays, and nothing is written.
class TestWrongDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesInTheWrongOrderAreToldAndNothingIsLost_data()
    {
        QTest::addColumn<int>("place");
        for (qsizetype place = 0; place < dateCases().size(); ++place)
            QTest::newRow(dateCases()[place].name) << int(place);
    }

    void datesInTheWrongOrderAreToldAndNothingIsLost()
    {
        QFETCH(const int, place);
        const DateCase &dates = dateCases()[place];
        EditorRoom room(editedKind(dates.name));
        room.type(dates.wrong);
        const Values typed = room.typed();

        QVERIFY(!room.editor->save());

        QCOMPARE(errorsIn(*room.editor).size(), 1);
        QCOMPARE(room.typed(), typed);
        room.type(dates.right);
        QVERIFY2(room.editor->save(), qPrintable(errorsIn(*room.editor).join(u'\n')));
    }

    void workThatEndsBeforeItBeginsIsTold()
    {
        EditorRoom room(editedKind("person"));
        const Uid institute = edited::anInstitute(room.workspace.bank());
        settle(room.workspace);
        constexpr FieldId work = 37;
        room.type({{work, workValue(institute, Later, Earlier)}});

        QVERIFY(!room.editor->save());

        QCOMPARE(errorsIn(*room.editor).size(), 1);
    }

    void eventThatEndsBeforeItBeginsIsTold()
    {
        EditorRoom room(editedKind("event"));
        const Event before = eventOf(room);
        typeTimes(room, u"1-4-2026 13:00"_s, u"1-4-2026 12:00"_s);

        QVERIFY(!room.editor->save());

        QCOMPARE(errorsIn(*room.editor).size(), 1);
        QCOMPARE(eventOf(room), before);
    }

    /// In the night of 29 March 2026 the clock goes from two to three.
    void hourThatTheClockSkipsIsToldAndNothingIsLost()
    {
        EditorRoom room(editedKind("event"));
        typeTimes(room, u"29-3-2026 02:30"_s, u"29-3-2026 04:00"_s);

        QVERIFY(!room.editor->save());

        QCOMPARE(errorsIn(*room.editor).size(), 1);
        QVERIFY(errorsIn(*room.editor)[0].contains(u"clock goes forward"_s));
        QCOMPARE(room.editor->findChildren<MomentEdit *>()[0]->text(), u"29-3-2026 02:30"_s);
    }

    /// In the night of 25 October 2026 the hour from two to three comes twice; the first is meant.
    void eventInTheHourThatComesTwiceIsTheFirstAndKeepsItsTimeOnTheWall()
    {
        EditorRoom room(editedKind("event"));
        typeTimes(room, u"25-10-2026 02:30"_s, u"25-10-2026 04:00"_s);

        QVERIFY(room.editor->save());

        QCOMPARE(eventOf(room).start.toUTC(), QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC));
        QCOMPARE(eventOf(room).end.toUTC(), QDateTime(QDate(2026, 10, 25), QTime(3, 0), Qt::UTC));
        const auto opened = room.open();
        QCOMPARE(opened->findChildren<MomentEdit *>()[0]->moment().time, QTime(2, 30));
    }
};

QTEST_MAIN(TestWrongDates)
#include "tst_wrongdates.moc"
