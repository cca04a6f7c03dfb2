// SPDX-License-Identifier: EUPL-1.2
#include "bench/rooms.h"
#include "jobs/globalsearch.h"
#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/agendaitem.h"
#include "model/approach.h"
#include "model/bulletin.h"
#include "model/collection.h"
#include "model/contactmoment.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/finding.h"
#include "model/insight.h"
#include "model/institute.h"
#include "model/lesson.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/task.h"
#include "support/longrecords.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Some 100,000 characters, as somebody pastes them from a web page.
const QString Pasted = u"<p style=\"color:red\">wonen &amp; <b>leegstand</b></p>\n"_s.repeated(2000);

const QDate Day(2026, 3, 2);

} // namespace

/// A record of each kind with 100,000 characters of HTML in every field: lists read it, searching finds it,
/// and it can be taken back.
class TestLongRecords : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank = makeBank();
    QList<std::pair<Kind, Uid>> m_records;

    template <typename R> Uid add(const R &record)
    {
        const Uid uid = insert(*m_bank, record);
        m_records.append({Describe<R>::kind, uid});
        return uid;
    }

    void addKnowledge()
    {
        const Uid study = add(aStudy());
        add(aQuestion());
        const Uid approach = add(Approach{.nameNl = u"Burgerberaad"_s});
        add(Finding{.study = study, .approach = approach, .statement = u"Het werkt"_s});
        add(Lesson{.title = u"Begin klein"_s, .adviceToOthers = u"Begin klein"_s});
        add(Collection{.nameNl = u"Wonen"_s, .contactUnit = m_bank->identity().unit});
        add(ExternalBank{
            .name = u"Bank van anderen"_s, .heldBy = u"Raad"_s, .url = QUrl(u"https://voorbeeld.example"_s)});
        Signal seen;
        seen.title = u"Meer vraag"_s;
        seen.arena = {Arena::Maatschappelijk};
        seen.sources = {{.title = u"Krant"_s}};
        seen.observedOn = Day;
        add(seen);
        add(Bulletin{.title = u"Signalen"_s});
        add(PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
    }

    void addMeetings()
    {
        Event event;
        event.title = u"Kennislunch"_s;
        event.organiser = m_bank->identity().unit;
        event.start = QDateTime(Day, QTime(11, 0), Qt::UTC);
        event.end = event.start.addSecs(3600);
        const Uid lunch = add(event);
        add(AgendaItem{.event = lunch, .sequence = 1, .title = u"Opening"_s});
        add(Insight{.event = lunch, .text = u"Deel specialisten"_s});
        Exploration search;
        search.title = u"Ruimte"_s;
        search.centralQuestion = u"Waar kan het?"_s;
        search.lead = event.organiser;
        add(search);
        Advice advice;
        advice.title = u"Bouw kleiner"_s;
        advice.addresseeKind = {Addressee::Sg};
        advice.fromUnit = event.organiser;
        const Uid offered = add(advice);
        add(AdviceStatement{.advice = offered, .sequence = 1, .text = u"Klein bouwen helpt"_s});
    }

    void addNetwork()
    {
        const Uid institute = add(Institute{.nameNl = u"Bureau"_s});
        Person person;
        person.family = u"Kuipers"_s;
        person.roles = {PersonRole::Onderzoeker};
        person.reviewAfter = Day.addYears(2);
        add(person);
        ContactMoment contact;
        contact.date = Day;
        contact.institute = institute;
        contact.subject = u"Kennismaking"_s;
        add(contact);
        add(Task{.what = u"Bellen"_s, .unit = m_bank->identity().unit});
    }

private Q_SLOTS:
    void initTestCase()
    {
        addKnowledge();
        addMeetings();
        addNetwork();
        for (const auto &[kind, uid] : m_records)
            QVERIFY_RESULT(fill(*m_bank, kind, uid, Pasted));
    }

    void nothingOfTheTextIsLost()
    {
        for (const auto &[kind, uid] : m_records) {
            const RecordType &type = *recordType(kind);
            const auto stored = storedRecord(m_bank->context().db, type, uid);
            QVERIFY_RESULT(stored);
            const Values pasted = filledWith(Pasted, type);
            QVERIFY(!pasted.isEmpty());
            for (const auto &[field, text] : pasted.asKeyValueRange())
                QVERIFY2(stored->values.value(field) == text, type.table);
        }
    }

    void everyRoomOpens()
    {
        for (const bench::RoomReading &room : bench::roomReadings())
            QVERIFY2(room.read(*m_bank), room.what);
    }

    void searchingFindsWhatCanBeFound()
    {
        for (const Kind kind : {Kind::Study, Kind::KnowledgeQuestion, Kind::Signal, Kind::Event, Kind::Advice,
                                Kind::PolicyDossier, Kind::Lesson, Kind::Approach, Kind::Exploration}) {
            const auto found = searchEverything(*m_bank, u"leegstand"_s, kind);
            QVERIFY_RESULT(found);
            QVERIFY2(found->count >= 1, recordType(kind)->table);
        }
    }

    void tooLongIsToldAndKept()
    {
        const auto told =
            attentionFor(*recordType(Kind::Advice), filledWith(Pasted, *recordType(Kind::Advice)), 2026);

        QVERIFY(told.contains(Attention::LongText));
    }

    void eachIsTakenBackInOneStep()
    {
        for (qsizetype at = m_records.size() - 1; at >= 0; --at) {
            const auto &[kind, uid] = m_records[at];
            QVERIFY_RESULT(m_bank->undo());
            const auto stored = storedRecord(m_bank->context().db, *recordType(kind), uid);
            QVERIFY_RESULT(stored);
            for (const Value &value : stored->values)
                QVERIFY2(value.toString().size() < 1000, recordType(kind)->table);
        }
    }
};

QTEST_GUILESS_MAIN(TestLongRecords)
#include "tst_longrecords.moc"
