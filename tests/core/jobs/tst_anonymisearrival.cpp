// SPDX-License-Identifier: EUPL-1.2
#include "bank/outgoing.h"
#include "bank/receive.h"
#include "erasedwords.h"
#include "jobs/anonymise.h"
#include "jobs/networkmerge.h"
#include "log/digest.h"
#include "model/event.h"
#include "model/note.h"
#include "model/participant.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who was taken out of the contacts stays so when banks meet that heard of it and that did not.
class TestAnonymiseArrival : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;
    std::unique_ptr<Bank> m_road;  ///< another bank of the unit, which knew the person
    std::unique_ptr<Bank> m_other; ///< the bank of another unit, which did so too

    Bank &bank() const { return *m_world->bank; }
    const Uid &person() const { return m_world->person; }

    static void bring(Bank &from, Bank &to)
    {
        const auto receipt = receive(to, *allOperations(from));
        if (!receipt || !receipt->forgotten || receipt->quarantined > 0)
            qFatal("not received");
    }
    QString familyIn(Bank &bank) const { return bank.records<Person>().get(person())->family; }
    void entitle(const QString &family) const
    {
        if (!test::edit<Person>(bank(), person(), [&](Person &edited) { edited.family = family; }))
            qFatal("not named");
    }
    Uid aStudyByThem(Bank &bank) const
    {
        Study study = test::aStudy();
        study.contributions = {{.name = u"El Amrani, F."_s, .person = person()}};
        return test::insert(bank, study);
    }
    void anonymise() const
    {
        if (!anonymisePerson(bank(), person()))
            qFatal("not anonymised");
    }

private Q_SLOTS:
    void init()
    {
        m_world.emplace();
        m_road = test::makeBank();
        m_other = test::makeBank(u"DGRO"_s);
        bring(bank(), *m_road);
        bring(bank(), *m_other);
    }

    void bankThatHearsOfItErasesTheNameInItsLogToo()
    {
        anonymise();
        QVERIFY(test::operationsThatSay(*m_other, "Amrani") > 0);

        bring(bank(), *m_other);

        QCOMPARE(test::operationsThatSay(*m_other, "Amrani"), 0);
        QCOMPARE(familyIn(*m_other), u"Person (anonymised)"_s);
    }

    void stepThatIsCalledByTheNameLosesItThere()
    {
        const auto noted =
            m_other->write({u"make"_s, Kind::Note, 1, u"Fatima el Amrani"_s}, [this](Write &write) {
                return m_other->records<Note>().insert(write,
                                                       Note{.about = person(), .text = u"Belt liever."_s});
            });
        QVERIFY_RESULT(noted);
        anonymise();

        bring(bank(), *m_other);

        const QList<Step> steps = *StepStore(m_other->context().db).newest();
        QVERIFY(std::ranges::none_of(
            steps, [](const Step &step) { return step.label.subject.contains(u"Amrani"_s); }));
    }

    void studyOfAnotherUnitTiesThemNoMoreWhenItHearsOfIt()
    {
        const Uid study = aStudyByThem(*m_other);
        anonymise();

        bring(bank(), *m_other);

        QCOMPARE(test::operationsThatSay(*m_other, textOf(person()).toUtf8()), 0);
        const auto left = m_other->records<Study>().get(study);
        QCOMPARE(left->contributions.first().name, u"El Amrani, F."_s);
        QVERIFY(left->contributions.first().person.isNull());
    }

    void nobodyTakesBackWhatWentWithIt()
    {
        aStudyByThem(*m_other);
        anonymise();

        bring(bank(), *m_other);

        QCOMPARE_ERROR(m_other->undo(), Error::Code::NotFound);
    }

    void studyThatIsWrittenWithoutKnowingItIsUntiedWhenItArrives()
    {
        anonymise();
        const Uid study = aStudyByThem(*m_road);

        bring(*m_road, bank());

        QCOMPARE(test::operationsThatSay(bank(), textOf(person()).toUtf8()), 0);
        const auto left = bank().records<Study>().get(study);
        QVERIFY(!left->facts.conflict);
    }

    void changeThatWasMadeWithoutKnowingItDoesNotBringThemBack()
    {
        anonymise();
        QVERIFY_RESULT(test::edit<Person>(*m_road, person(), [](Person &edited) {
            edited.family = u"Amrani-Bos"_s;
            edited.email = u"bos@example.nl"_s;
            edited.noContact = false;
        }));

        bring(*m_road, bank());

        const auto left = bank().records<Person>().get(person());
        QCOMPARE(left->family, u"Person (anonymised)"_s);
        QVERIFY(left->email.isEmpty());
        QVERIFY(!left->facts.conflict);
        QCOMPARE(test::operationsThatSay(bank(), "Amrani"), 0);
        QCOMPARE(test::operationsThatSay(bank(), "bos@example.nl"), 0);
    }

    void rowAndSearchDoNotFindThemEither()
    {
        anonymise();
        QVERIFY_RESULT(
            test::edit<Person>(*m_road, person(), [](Person &edited) { edited.family = u"Quispelaere"_s; }));

        bring(*m_road, bank());

        QVERIFY(!test::dump(bank()).contains("Quispelaere"));
        const auto words = bank().context().db.all("SELECT text FROM search_term",
                                                   [](Row row) { return row.next<QString>(); });
        QVERIFY(!words->join(u' ').contains(u"quispel"_s));
    }

    void bankThatChangedThemErasesItsOwnWordsWhenItHearsOfIt()
    {
        QVERIFY_RESULT(test::edit<Person>(*m_road, person(),
                                          [](Person &edited) { edited.email = u"bos@example.nl"_s; }));
        anonymise();

        bring(bank(), *m_road);

        QCOMPARE(test::operationsThatSay(*m_road, "bos@example.nl"), 0);
        QCOMPARE(test::operationsThatSay(*m_road, "Amrani"), 0);
        QVERIFY(!m_road->records<Person>().get(person())->facts.conflict);
    }

    void whatTheyKnowAboutIsNotSaidAgainByWhoHadNotHeard()
    {
        const Uid subject = test::insert(bank(), Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        bring(bank(), *m_road);
        anonymise();
        QVERIFY_RESULT(m_road->write({.act = u"link"_s}, [&](Write &write) {
            return m_road->links().add(write, person(), LinkType::Expertise, subject);
        }));

        bring(*m_road, bank());

        QVERIFY(bank().links().from(person(), LinkType::Expertise)->isEmpty());
        QCOMPARE(test::operationsThatSay(bank(), bytesOf(subject)), 0);
    }

    void whatAnotherUnitSaidTheyKnowGoesWhenItHearsOfIt()
    {
        const Uid subject = test::insert(*m_other, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        QVERIFY_RESULT(m_other->write({.act = u"link"_s}, [&](Write &write) {
            return m_other->links().add(write, person(), LinkType::Expertise, subject);
        }));
        anonymise();

        bring(bank(), *m_other);

        QVERIFY(m_other->links().from(person(), LinkType::Expertise)->isEmpty());
        QCOMPARE(test::operationsThatSay(*m_other, bytesOf(subject)), 0);
    }

    void whoWentIntoThemElsewhereIsForgottenToo_data()
    {
        QTest::addColumn<bool>("isToldFirst");
        QTest::newRow("the bank hears of it first") << true;
        QTest::newRow("it brings them first") << false;
    }

    void whoWentIntoThemElsewhereIsForgottenToo()
    {
        QFETCH(const bool, isToldFirst);
        const Uid twin =
            test::insert(*m_road, Person{.family = u"Elamrani"_s, .roles = {PersonRole::Expert}});
        QVERIFY_RESULT(mergeInto(*m_road, Kind::Person, twin, person()));
        anonymise();

        isToldFirst ? bring(bank(), *m_road) : bring(*m_road, bank());

        QCOMPARE(test::operationsThatSay(isToldFirst ? *m_road : bank(), "Elamrani"), 0);
    }

    void lineOfAnotherUnitCallsThemByNoNameWhenItHearsOfIt()
    {
        const Uid event =
            test::insert(*m_other, Event{.title = u"Overleg"_s, .organiser = m_other->identity().unit});
        const Uid line = test::insert(*m_other, Participant{.event = event,
                                                            .person = person(),
                                                            .name = u"Fatima el Amrani"_s,
                                                            .needs = u"rolstoel"_s});
        anonymise();

        bring(bank(), *m_other);

        const auto left = m_other->records<Participant>().get(line);
        QVERIFY(left->name.isEmpty() && left->needs.isEmpty());
        QCOMPARE(left->person, person());
        QCOMPARE(test::operationsThatSay(*m_other, "Fatima") + test::operationsThatSay(*m_other, "rolstoel"),
                 0);
    }

    void whoGetsANameAgainKeepsItElsewhere()
    {
        anonymise();
        bring(bank(), *m_other);
        entitle(u"Functiebus"_s);

        bring(bank(), *m_other);

        QCOMPARE(familyIn(*m_other), u"Functiebus"_s);
    }

    void nameThatIsKnowinglyGivenAgainArrivesAlsoWithoutTheRest()
    {
        anonymise();
        bring(bank(), *m_other);
        entitle(u"Functiebus"_s);
        const QList<Operation> all = *allOperations(bank());
        const auto latest = std::ranges::max_element(all, {}, [](const Operation &one) { return one.when; });

        QVERIFY_RESULT(receive(*m_other, {*latest}));

        QCOMPARE(familyIn(*m_other), u"Functiebus"_s);
    }

    void nobodyErasesATitleFromAfar()
    {
        const Uid study = test::insert(bank(), test::aStudy(u"Wonen"_s));
        bring(bank(), *m_other);
        QList<Operation> forged = *allOperations(bank());
        for (Operation &operation : forged)
            operation = operation.record == study ? erased(operation) : operation;

        QVERIFY_RESULT(receive(*m_other, forged));

        QCOMPARE(m_other->records<Study>().get(study)->title, u"Wonen"_s);
    }

    void banksThatMetAgainSayTheSame()
    {
        aStudyByThem(*m_road);
        test::insert(*m_road,
                     Participant{.event = test::insert(*m_road, Event{.title = u"Overleg"_s,
                                                                      .organiser = bank().identity().unit}),
                                 .person = person(),
                                 .name = u"Fatima el Amrani"_s});
        QVERIFY_RESULT(test::edit<Person>(*m_road, person(), [](Person &edited) { edited.given = u"F."_s; }));
        anonymise();

        for (int round = 0; round < 2; ++round) {
            bring(*m_road, bank());
            bring(bank(), *m_road);
        }

        QCOMPARE(test::operationsThatSay(*m_road, "Fatima"), test::operationsThatSay(bank(), "Fatima"));
        const auto here = bank().records<Person>().get(person());
        QCOMPARE(*m_road->records<Person>().get(person()), *here);
        QVERIFY(!here->facts.conflict);
    }
};

QTEST_GUILESS_MAIN(TestAnonymiseArrival)
#include "tst_anonymisearrival.moc"
