// SPDX-License-Identifier: EUPL-1.2
#include "jobs/passedneeds.h"
#include "model/event.h"
#include "model/participant.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId NeedsField = 18;
const QString Diet = u"Geen noten"_s;

Uid meetingThatEnded(Bank &bank, int daysAgo)
{
    Event event;
    event.title = u"Kennislunch"_s;
    event.organiser = event.ownerUnit = bank.identity().unit;
    event.start = bank.now().addDays(-daysAgo).addSecs(-3600);
    event.end = event.start.addSecs(3600);
    return test::insert(bank, event);
}

Uid guestOf(Bank &bank, const Uid &event)
{
    return test::insert(bank, Participant{.event = event, .name = u"B. Gast"_s, .needs = Diet});
}

Participant stored(Bank &bank, const Uid &guest)
{
    const auto participant = bank.records<Participant>().get(guest);
    return participant ? *participant : Participant();
}

/// Whether the log still has a text, in whatever operation of a record.
bool isInLog(Bank &bank, const Uid &record, const QString &text)
{
    const auto id = recordId(bank.context().db, record);
    const auto operations = bank.context().log.ofRecord(*id);
    return std::ranges::any_of(*operations, [&](const Operation &operation) {
        return operation.fields.values().contains(Value(text));
    });
}

} // namespace

class TestPassedNeeds : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void whatAGuestNeededIsErasedThirtyDaysAfterTheMeeting()
    {
        const Uid guest = guestOf(*m_bank, meetingThatEnded(*m_bank, 31));

        QCOMPARE(*erasePassedNeeds(*m_bank), 1);

        QCOMPARE(stored(*m_bank, guest).needs, QString());
        QCOMPARE(stored(*m_bank, guest).name, u"B. Gast"_s);
    }

    void untilThenItStays()
    {
        const Uid guest = guestOf(*m_bank, meetingThatEnded(*m_bank, 29));

        QCOMPARE(*erasePassedNeeds(*m_bank), 0);

        QCOMPARE(stored(*m_bank, guest).needs, Diet);
    }

    void whatIsInTheTrashIsErasedToo()
    {
        const Uid guest = guestOf(*m_bank, meetingThatEnded(*m_bank, 31));
        QVERIFY_RESULT(test::removeRecord<Participant>(*m_bank, guest));

        QCOMPARE(*erasePassedNeeds(*m_bank), 1);

        QVERIFY(!isInLog(*m_bank, guest, Diet));
    }

    void theSecondTimeThereIsNothingToErase()
    {
        guestOf(*m_bank, meetingThatEnded(*m_bank, 31));
        QVERIFY_RESULT(erasePassedNeeds(*m_bank));

        QCOMPARE(*erasePassedNeeds(*m_bank), 0);
    }

    void aClockThatRunsAheadErasesNothing()
    {
        const QDateTime real = QDateTime::currentDateTimeUtc();
        const auto ahead =
            Bank::create(u":memory:"_s, test::settingsOf(u"DGVB"_s), fixedClock(real.addYears(4)));
        const Uid guest = guestOf(**ahead, meetingThatEnded(**ahead, 365));

        QCOMPARE(*erasePassedNeeds(**ahead), 0);

        QCOMPARE(stored(**ahead, guest).needs, Diet);
    }

    void aMeetingWithoutAnEndCountsFromItsBegin()
    {
        const Uid event = meetingThatEnded(*m_bank, 40);
        QVERIFY_RESULT(test::edit<Event>(*m_bank, event, [](Event &edited) { edited.end = {}; }));
        const Uid guest = guestOf(*m_bank, event);

        QCOMPARE(*erasePassedNeeds(*m_bank), 1);

        QCOMPARE(stored(*m_bank, guest).needs, QString());
    }

    void itIsGoneFromTheLogTooAndFromWhatItSaidBefore()
    {
        const Uid guest = guestOf(*m_bank, meetingThatEnded(*m_bank, 31));
        QVERIFY_RESULT(
            test::edit<Participant>(*m_bank, guest, [](Participant &edited) { edited.needs = u"Tolk"_s; }));
        QVERIFY(isInLog(*m_bank, guest, Diet));

        QVERIFY_RESULT(erasePassedNeeds(*m_bank));

        QVERIFY(!isInLog(*m_bank, guest, Diet));
        QVERIFY(!isInLog(*m_bank, guest, u"Tolk"_s));
        QVERIFY(isInLog(*m_bank, guest, u"B. Gast"_s));
    }

    void itIsNoStepThatSomebodyCanTakeBack()
    {
        const Uid guest = guestOf(*m_bank, meetingThatEnded(*m_bank, 31));
        QVERIFY_RESULT(
            test::edit<Participant>(*m_bank, guest, [](Participant &edited) { edited.needs = u"Tolk"_s; }));
        QVERIFY_RESULT(erasePassedNeeds(*m_bank));

        QVERIFY_RESULT(m_bank->undo()); // of the edit

        QCOMPARE(stored(*m_bank, guest).needs, QString());
    }

    void aBankMadeAnewFromItsLogIsTheSame()
    {
        guestOf(*m_bank, meetingThatEnded(*m_bank, 31));
        QVERIFY_RESULT(erasePassedNeeds(*m_bank));
        const QByteArray before = test::dump(*m_bank);

        QVERIFY_RESULT(m_bank->rebuild());

        QCOMPARE(test::dump(*m_bank), before);
    }

    void needsStandInAnOperationOfTheirOwn()
    {
        const Uid guest = guestOf(*m_bank, meetingThatEnded(*m_bank, 1));
        const auto id = recordId(m_bank->context().db, guest);
        const auto operations = m_bank->context().log.ofRecord(*id);
        QVERIFY_RESULT(operations);

        for (const Operation &operation : *operations)
            QVERIFY(!operation.fields.contains(NeedsField) || operation.fields.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestPassedNeeds)
#include "tst_passedneeds.moc"
