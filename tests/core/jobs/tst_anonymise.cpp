// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "bank/receive.h"
#include "erasedwords.h"
#include "jobs/anonymise.h"
#include "jobs/networkmerge.h"
#include "model/committeemember.h"
#include "model/event.h"
#include "model/note.h"
#include "model/participant.h"
#include "model/personname.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QString anonymousName()
{
    return u"Person (anonymised)"_s;
}

} // namespace

/// Who asks for it is taken out of the contacts: the name goes, what they did stays.
class TestAnonymise : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;

    Bank &bank() const { return *m_world->bank; }
    const Uid &person() const { return m_world->person; }
    template <typename R> R read(const Uid &uid) const { return *bank().records<R>().get(uid); }

    Uid anEvent() const
    {
        return test::insert(bank(), Event{.title = u"Bijeenkomst"_s,
                                          .start = QDateTime(QDate(2026, 2, 2), QTime(10, 0), Qt::UTC),
                                          .organiser = bank().identity().unit});
    }

    qsizetype operationsThatSay(const QByteArray &words) const
    {
        return test::operationsThatSay(bank(), words);
    }

private Q_SLOTS:
    void init() { m_world.emplace(); }

    void nameContactDataAndWorkplacesGo()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), person(), [](Person &edited) {
            edited.email = u"fatima@example.nl"_s;
            edited.phone = u"0612345678"_s;
            edited.orcid = u"0000-0002-1825-0097"_s;
        }));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const auto left = read<Person>(person());
        QCOMPARE(left.family, anonymousName());
        QVERIFY((left.given + left.prefix + left.email + left.phone + left.orcid).isEmpty());
        QVERIFY(left.affiliations.isEmpty());
        QVERIFY(left.noContact);
        QCOMPARE(left.roles, QList{PersonRole::Onderzoeker});
    }

    void logAndTablesSayTheNameNoMore()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), person(), [](Person &edited) { edited.given = u"F."_s; }));
        QVERIFY(operationsThatSay("Amrani") > 0);

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatSay("Amrani"), 0);
        QCOMPARE(operationsThatSay("Fatima"), 0);
        QVERIFY(!test::dump(bank()).contains("Amrani"));
    }

    void whatWasWrittenAlongWithAFieldThatWasEmptiedGoesToo()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), person(), [](Person &edited) {
            edited.prefix = u"van"_s;
            edited.contactPublic = true;
        }));
        QVERIFY_RESULT(test::edit<Person>(bank(), person(), [](Person &edited) {
            edited.family = u"Amrani-Bos"_s;
            edited.email = u"bos@example.nl"_s;
            edited.prefix.clear();
            edited.contactPublic = false;
        }));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatSay("Amrani-Bos"), 0);
        QCOMPARE(operationsThatSay("bos@example.nl"), 0);
    }

    void whatCameAlongWithAnImportGoesToo()
    {
        Person somebody{.family = u"Dam"_s, .roles = {PersonRole::Expert}};
        somebody.keywords = {u"grachtengordel"_s};
        somebody.externalId = u"medewerker-0815"_s;
        somebody.extra.insert(u"NICK"_s, {u"dammetje"_s});
        const Uid imported = test::insert(bank(), somebody);
        QCOMPARE(operationsThatSay("grachtengordel"), 1);

        QVERIFY_RESULT(anonymisePerson(bank(), imported));

        QCOMPARE(operationsThatSay("grachtengordel"), 0);
        QCOMPARE(operationsThatSay("medewerker-0815"), 0);
        QCOMPARE(operationsThatSay("dammetje"), 0);
    }

    void stepThatIsCalledByTheNameLosesIt()
    {
        const auto made =
            bank().write({u"make"_s, Kind::Person, 1, u"Joris van Dam"_s}, [this](Write &write) {
                return bank().records<Person>().insert(write, Person{.given = u"Joris"_s,
                                                                     .prefix = u"van"_s,
                                                                     .family = u"Dam"_s,
                                                                     .roles = {PersonRole::Expert}});
            });
        QVERIFY_RESULT(made);

        QVERIFY_RESULT(anonymisePerson(bank(), *made));

        const QList<Step> steps = *StepStore(bank().context().db).newest();
        QVERIFY(std::ranges::none_of(steps,
                                     [](const Step &step) { return step.label.subject.contains(u"Dam"_s); }));
    }

    void stepAboutANoteLosesItToo()
    {
        const Uid other = test::insert(bank(), Person{.prefix = u"van"_s,
                                                      .family = u"Dam"_s,
                                                      .suffix = u"jr."_s,
                                                      .roles = {PersonRole::Expert}});
        const QString name = headlines(bank().context().db, {other})->value(other).title;
        QCOMPARE(name, u"van Dam"_s);
        const auto noted = bank().write({u"make"_s, Kind::Note, 1, name}, [&](Write &write) {
            return bank().records<Note>().insert(write, Note{.about = other, .text = u"Belt liever."_s});
        });
        QVERIFY_RESULT(noted);

        QVERIFY_RESULT(anonymisePerson(bank(), other));

        const QList<Step> steps = *StepStore(bank().context().db).newest();
        QVERIFY(std::ranges::none_of(steps,
                                     [](const Step &step) { return step.label.subject.contains(u"Dam"_s); }));
    }

    void stepAboutSomethingElseOfThatNameKeepsIt()
    {
        const auto made =
            bank().write({u"make"_s, Kind::Signal, 1, u"Fatima el Amrani"_s}, [this](Write &write) {
                return bank().records<Concept>().insert(write,
                                                        Concept{.prefNl = u"dam"_s, .scheme = u"wonen"_s});
            });
        QVERIFY_RESULT(made);

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const QList<Step> steps = *StepStore(bank().context().db).newest();
        QVERIFY(std::ranges::any_of(
            steps, [](const Step &step) { return step.label.subject == u"Fatima el Amrani"_s; }));
    }

    void whatTheyDidStays()
    {
        const Uid project = test::insert(bank(), ResearchProject{.title = u"Onderzoek"_s});
        const Uid member = test::insert(bank(), CommitteeMember{.project = project, .person = person()});
        const Uid contact = m_world->addContact(QDate(2026, 2, 1));
        m_world->link(contact, LinkType::With, person());

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(read<CommitteeMember>(member).person, person());
        QCOMPARE(*bank().links().from(contact, LinkType::With), QList<Uid>{person()});
    }

    void onTheListOfAnEventTheyAreAParticipantOfWhereTheyWorked()
    {
        const Uid guest = test::insert(
            bank(),
            Participant{.event = anEvent(), .person = person(), .attended = true, .needs = u"rolstoel"_s});

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const auto left = read<Participant>(guest);
        QVERIFY(left.person.isNull());
        QCOMPARE(left.name, u"Participant of Universiteit Noorderhaven"_s);
        QCOMPARE(left.organisation, u"Universiteit Noorderhaven"_s);
        QVERIFY(left.attended);
        QCOMPARE(operationsThatSay("rolstoel"), 0);
    }

    void asAnAuthorTheyKeepTheNameThatWasPublished()
    {
        Study study = test::aStudy();
        study.contributions = {{.name = u"El Amrani, F."_s, .person = person()}};
        const Uid written = test::insert(bank(), study);

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const Contribution author = read<Study>(written).contributions.first();
        QCOMPARE(author.name, u"El Amrani, F."_s);
        QVERIFY(author.person.isNull());
    }

    void whatTheyKnowAboutIsNotSaidAnyMore()
    {
        const Uid subject = test::insert(bank(), Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        m_world->link(person(), LinkType::Expertise, subject);

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY(bank().links().from(person(), LinkType::Expertise)->isEmpty());
    }

    void nobodyTakesItBackNorWhatCameBefore()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE_ERROR(bank().undo(), Error::Code::NotFound);

        QCOMPARE(read<Person>(person()).family, anonymousName());
    }

    void whatCameAfterItIsTakenBack()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), person()));
        const Uid later = m_world->addContact(QDate(2026, 2, 1));

        QVERIFY_RESULT(bank().undo());

        QVERIFY(read<ContactMoment>(later).facts.deleted);
        QCOMPARE_ERROR(bank().undo(), Error::Code::NotFound);
    }

    void whoWentIntoThemIsForgottenToo()
    {
        QVERIFY_RESULT(mergeInto(bank(), Kind::Person, m_world->colleague, person()));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatSay("Zwart"), 0);
    }

    void tablesAreTheSameAfterARebuild()
    {
        test::insert(bank(), Participant{.event = anEvent(), .person = person()});
        QVERIFY_RESULT(anonymisePerson(bank(), person()));
        const QByteArray before = test::dump(bank());

        QVERIFY_RESULT(bank().rebuild());

        QCOMPARE(test::dump(bank()), before);
    }

    void whoIsAlreadyAnonymousStaysSo()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(read<Person>(person()).family, anonymousName());
    }

    void onlyTheOwnerTakesSomebodyOutOfTheContacts()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(bank())));

        QCOMPARE_ERROR(anonymisePerson(*other, person()), Error::Code::NotOwner);

        QCOMPARE(other->records<Person>().get(person())->family, u"Amrani"_s);
    }

    void nobodyWasWhereTheyOnlyWorkedLater()
    {
        QVERIFY(!isOn(Affiliation{.from = PartialDate{u"2024"_s}}, QDate(2020, 5, 1)));
        QVERIFY(isOn(Affiliation{.from = PartialDate{u"2024"_s}}, QDate(2024, 1, 1)));
        QVERIFY(isOn(Affiliation{.to = PartialDate{u"2024"_s}}, QDate(2024, 12, 31)));
    }
};

QTEST_GUILESS_MAIN(TestAnonymise)
#include "tst_anonymise.moc"
