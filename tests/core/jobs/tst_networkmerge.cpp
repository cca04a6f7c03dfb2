// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "bank/mergedrecords.h"
#include "bank/receive.h"
#include "jobs/networkmerge.h"
#include "jobs/persondatajob.h"
#include "jobs/relateditems.h"
#include "jobs/trashlist.h"
#include "model/advice.h"
#include "model/agendaitem.h"
#include "model/committeemember.h"
#include "model/consultation.h"
#include "model/event.h"
#include "model/note.h"
#include "model/participant.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

FieldId fieldCalled(Kind kind, QLatin1StringView name)
{
    return recordType(kind)->field(name)->id;
}

} // namespace

/// Two persons, or two institutes, that are the same become one.
class TestNetworkMerge : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;

    Bank &bank() const { return *m_world->bank; }
    Uid gone() const { return m_world->colleague; }
    Uid stays() const { return m_world->person; }
    template <typename R> R read(const Uid &uid) const { return *bank().records<R>().get(uid); }

    Uid anEvent() const
    {
        return test::insert(bank(), Event{.title = u"Bijeenkomst"_s, .organiser = bank().identity().unit});
    }
    Uid anAdvice() const
    {
        return test::insert(bank(), Advice{.title = u"Begin klein"_s,
                                           .addresseeKind = {Addressee::Dg},
                                           .fromUnit = bank().identity().unit});
    }
    Result<> merge(const Values &taken = {}) const
    {
        return mergeInto(bank(), Kind::Person, gone(), stays(), taken);
    }
    QList<Participant> guests(const Uid &event) const
    {
        QList<Participant> guests = *bank().records<Participant>().all();
        guests.removeIf([&](const Participant &guest) { return guest.event != event; });
        return guests;
    }

private Q_SLOTS:
    void init() { m_world.emplace(); }

    void whatNamesThePersonThatGoesNamesTheOneThatStays()
    {
        Study study = test::aStudy();
        study.contributions = {{.name = u"Zwart, P."_s, .person = gone()}};
        const Uid written = test::insert(bank(), study);
        const Uid event = anEvent();
        const Uid guest = test::insert(bank(), Participant{.event = event, .person = gone()});
        const Uid item =
            test::insert(bank(), AgendaItem{.event = event, .title = u"Inleiding"_s, .speaker = gone()});
        const Uid project = test::insert(bank(), ResearchProject{.title = u"Onderzoek"_s});
        const Uid member = test::insert(bank(), CommitteeMember{.project = project, .person = gone()});
        const Uid consulted = test::insert(
            bank(), Consultation{.advice = anAdvice(), .unit = bank().identity().unit, .person = gone()});
        const Uid note = test::insert(bank(), Note{.about = gone(), .text = u"Belt liever."_s});
        const Uid contact = m_world->addContact(QDate(2026, 2, 1));
        m_world->link(contact, LinkType::With, gone());

        QVERIFY_RESULT(merge());

        QCOMPARE(read<Study>(written).contributions.first().person, stays());
        QCOMPARE(read<Study>(written).contributions.first().name, u"Zwart, P."_s);
        QCOMPARE(read<Participant>(guest).person, stays());
        QCOMPARE(read<AgendaItem>(item).speaker, stays());
        QCOMPARE(read<CommitteeMember>(member).person, stays());
        QCOMPARE(read<Consultation>(consulted).person, stays());
        QCOMPARE(read<Note>(note).about, stays());
        QCOMPARE(*bank().links().from(contact, LinkType::With), QList<Uid>{stays()});
    }

    void whatNamesTheInstituteThatGoesNamesTheOneThatStays()
    {
        const Uid project =
            test::insert(bank(), ResearchProject{.title = u"Onderzoek"_s, .contractor = m_world->institute});
        const Uid study = test::insert(bank(), test::aStudy());
        m_world->link(study, LinkType::PerformedBy, m_world->institute);
        const Uid contact = m_world->addContact(QDate(2026, 2, 1));

        QVERIFY_RESULT(mergeInto(bank(), Kind::Institute, m_world->institute, m_world->other));

        QCOMPARE(read<ResearchProject>(project).contractor, m_world->other);
        QCOMPARE(*bank().links().from(study, LinkType::PerformedBy), QList<Uid>{m_world->other});
        QCOMPARE(read<ContactMoment>(contact).institute, m_world->other);
        const QList<Affiliation> works = read<Person>(m_world->person).affiliations;
        QCOMPARE(works.size(), 2);
        QCOMPARE(works.first().at, m_world->other);
        QCOMPARE(works.first().function, u"hoogleraar"_s);
    }

    void whatWentSaysIntoWhichOneAndIsInNoListNorTheTrash()
    {
        QVERIFY_RESULT(merge());

        QCOMPARE(read<Person>(gone()).mergedInto, stays());
        QCOMPARE(*bank().records<Person>().ids(), QList<qint64>{read<Person>(stays()).facts.id});
        QVERIFY(TrashList(bank()).lines()->isEmpty());
    }

    void survivorTakesOverWhatIsChosen()
    {
        const FieldId family = fieldCalled(Kind::Person, "family"_L1);

        QVERIFY_RESULT(merge({{family, u"Zwart"_s}}));

        QCOMPARE(read<Person>(stays()).family, u"Zwart"_s);
        QCOMPARE(read<Person>(stays()).given, u"Fatima"_s);
    }

    void survivorIsProposedWhatItLacksAndOfListsBoth()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), gone(), [](Person &person) {
            person.email = u"f@example.nl"_s;
            person.noContact = true;
            person.contactPublic = true;
        }));

        const auto choices = mergeChoices(bank(), Kind::Person, gone(), stays());

        QVERIFY_RESULT(choices);
        const auto merged = recordOf<Person>(proposedValues(*choices));
        QCOMPARE(merged.email, u"f@example.nl"_s);
        QVERIFY(merged.noContact);
        QVERIFY(!merged.contactPublic); // to share more is for a person to choose
        QVERIFY(merged.family.isEmpty());
        QCOMPARE(merged.roles, (QList{PersonRole::Onderzoeker, PersonRole::Bestuurder}));
    }

    void whatThereIsToChooseIsTheSameWhoeverStays()
    {
        const auto eachWay = mergeChoicesEachWay(bank(), Kind::Person, gone(), stays());

        QVERIFY_RESULT(eachWay);
        QVERIFY(!eachWay->front().isEmpty());
        QCOMPARE(eachWay->front(), *mergeChoices(bank(), Kind::Person, gone(), stays()));
        QCOMPARE(eachWay->back(), *mergeChoices(bank(), Kind::Person, stays(), gone()));
    }

    void onlyWhatDiffersIsAChoice()
    {
        const auto choices = mergeChoices(bank(), Kind::Institute, m_world->institute, m_world->other);

        QVERIFY_RESULT(choices);
        QList<FieldId> fields;
        for (const MergeChoice &choice : *choices)
            fields.append(choice.field);
        QCOMPARE(fields, (QList<FieldId>{fieldCalled(Kind::Institute, "name_nl"_L1),
                                         fieldCalled(Kind::Institute, "kind"_L1)}));
        QCOMPARE(choices->last().proposed, Value(u"universiteit"_s)); // the other says nothing
    }

    void twoRowsOfOneEventThatDoNotContradictBecomeOne()
    {
        const Uid event = anEvent();
        test::insert(bank(), Participant{.event = event, .person = stays(), .rsvp = Rsvp::Komt});
        test::insert(bank(), Participant{.event = event, .person = gone(), .attended = true});

        QVERIFY_RESULT(merge());

        QCOMPARE(guests(event).size(), 1);
        QVERIFY(guests(event).first().rsvp == Rsvp::Komt);
        QVERIFY(guests(event).first().attended);
    }

    void twoRowsThatContradictEachOtherStayBoth()
    {
        const Uid event = anEvent();
        test::insert(bank(), Participant{.event = event, .person = stays(), .rsvp = Rsvp::Komt});
        test::insert(bank(), Participant{.event = event, .person = gone(), .rsvp = Rsvp::KomtNiet});

        QVERIFY_RESULT(merge());

        QCOMPARE(guests(event).size(), 2);
        QCOMPARE(guests(event).first().person, stays());
        QCOMPARE(guests(event).last().person, stays());
    }

    void authorOfAnAdviceThatWasOfferedMovesToo()
    {
        const auto advice = bank().write({.act = u"make"_s}, [this](Write &write) -> Result<Uid> {
            write.takeAsTheyAre();
            const auto made =
                bank().records<Advice>().insert(write, Advice{.title = u"Begin klein"_s,
                                                              .addresseeKind = {Addressee::Dg},
                                                              .fromUnit = bank().identity().unit,
                                                              .status = AdviceStatus::Aangeboden});
            const auto linked =
                made ? bank().links().add(write, *made, LinkType::Author, gone()) : Result<>(made.error());
            return linked ? made : linked.error();
        });
        QVERIFY_RESULT(advice);

        QVERIFY_RESULT(merge());

        QCOMPARE(*bank().links().from(*advice, LinkType::Author), QList<Uid>{stays()});
    }

    void somebodyOnTheListWithoutAPersonStaysApart()
    {
        const Uid event = anEvent();
        test::insert(bank(), Participant{.event = event, .name = u"Zwart"_s});
        test::insert(bank(), Participant{.event = event, .person = gone()});

        QVERIFY_RESULT(merge());

        QCOMPARE(guests(event).size(), 2);
    }

    void whatAnotherUnitOwnsIsNamedAsTheOneThatStays()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(bank())));
        Study study = test::aStudy();
        study.contributions = {{.name = u"Zwart, P."_s, .person = gone()}};
        const Uid foreign = test::insert(*other, study);
        QVERIFY_RESULT(receive(bank(), *allOperations(*other)));

        QVERIFY_RESULT(merge());

        QCOMPARE(read<Study>(foreign).contributions.first().person, gone());
        const Headline line = headlines(bank().context().db, {gone()})->value(gone());
        QCOMPARE(line.title, u"Fatima el Amrani"_s);
        QVERIFY(!line.deleted);
        QCOMPARE(relatedToPerson(bank(), stays())->size(), 1);
        QCOMPARE(personDataContent(bank(), stays(), Language::Nl)->named.size(), 1);
    }

    void lineFollowsAPersonThatWentOnTwice()
    {
        const Uid third = test::insert(bank(), Person{.family = u"Amrani"_s, .roles = {PersonRole::Expert}});
        QVERIFY_RESULT(merge());

        QVERIFY_RESULT(mergeInto(bank(), Kind::Person, stays(), third));

        QCOMPARE(headlines(bank().context().db, {gone()})->value(gone()).title, u"Amrani"_s);
        QCOMPARE(survivorOf(bank().context().db, gone()), third);
        QCOMPARE(survivorOf(bank().context().db, third), third);
    }

    void nobodyGoesIntoThemselvesNorIntoSomebodyWhoWent()
    {
        const Uid third = test::insert(bank(), Person{.family = u"Amrani"_s, .roles = {PersonRole::Expert}});
        QCOMPARE_ERROR(mergeInto(bank(), Kind::Person, gone(), gone()), Error::Code::InvalidInput);
        QVERIFY_RESULT(merge());

        QCOMPARE_ERROR(mergeInto(bank(), Kind::Person, third, gone()), Error::Code::InvalidInput);
        QCOMPARE_ERROR(
            test::edit<Person>(bank(), third, [this](Person &edited) { edited.mergedInto = gone(); }),
            Error::Code::NotAllowed);
    }

    void onlyTheOwnerMergesAPersonAndWhoStaysMayBeOfAnother()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid foreign =
            test::insert(*other, Person{.family = u"Zwarte"_s, .roles = {PersonRole::Bestuurder}});
        QVERIFY_RESULT(receive(bank(), *allOperations(*other)));

        QCOMPARE(*mergeableOf(bank(), Kind::Person, {gone(), foreign}), QList<Uid>{gone()});
        QCOMPARE_ERROR(mergeInto(bank(), Kind::Person, foreign, stays()), Error::Code::NotOwner);
        QVERIFY_RESULT(mergeInto(bank(), Kind::Person, gone(), foreign));
    }
};

QTEST_GUILESS_MAIN(TestNetworkMerge)
#include "tst_networkmerge.moc"
