// SPDX-License-Identifier: EUPL-1.2
#include "core/bank/outgoingbank.h"
#include "model/approach.h"
#include "model/attachment.h"
#include "model/contactmoment.h"
#include "model/finding.h"
#include "model/institute.h"
#include "model/person.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What is for the own unit only does not leave for other units.
class TestOwnUnitStays : public QObject, test::OutgoingBank
{
    Q_OBJECT

    Uid aPerson(bool isReachable = false) const
    {
        return test::insert(*m_bank, Person{.family = u"Croes"_s,
                                            .roles = {PersonRole::Expert},
                                            .email = u"c@voorbeeld.example"_s,
                                            .contactPublic = isReachable});
    }
    Uid aStudyFor(ShareLevel level) const
    {
        Study study = test::aStudy(u"Wat wij nog niet zeggen"_s);
        study.shareLevel = level;
        return test::insert(*m_bank, study);
    }

private Q_SLOTS:
    void init() { open(); }

    void recordForTheOwnUnitStaysWithItsPartsAndNotes()
    {
        const Uid study = aStudyFor(ShareLevel::EigenDg);
        const Uid approach = test::insert(*m_bank, Approach{.nameNl = u"Isoleren"_s});
        const Uid finding =
            test::insert(*m_bank, Finding{.study = study, .approach = approach, .statement = u"het werkt"_s});
        const Uid note = test::insert(
            *m_bank, Note{.about = finding, .text = u"zie blz. 3"_s, .visibility = NoteVisibility::Gedeeld});
        const Uid file = test::insert(*m_bank, Attachment{.about = note, .name = u"bewijs.pdf"_s});
        QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, study, LinkType::SeeAlso, m_study);
        }));

        QVERIFY(!leavesSomewhere(bytesOf(study)));
        QCOMPARE(leavingOf(study) + leavingOf(finding) + leavingOf(note) + leavingOf(file), 0);
        QVERIFY(leavingOf(m_study) > 0);
    }

    void anotherBankOfTheUnitGetsThatToo()
    {
        const Uid study = aStudyFor(ShareLevel::EigenDg);
        const Uid person = aPerson();
        auto other = test::makeBank();

        QVERIFY_RESULT(receive(*other, *outgoingOperations(*m_bank, LeavesFor::OwnUnit)));

        QCOMPARE(other->records<Study>().get(study)->title, u"Wat wij nog niet zeggen"_s);
        QCOMPARE(other->records<Person>().get(person)->email, u"c@voorbeeld.example"_s);
    }

    void personalNoteStaysAlsoWithinTheUnit()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);

        const auto all = outgoingOperations(*m_bank, LeavesFor::OwnUnit);

        QCOMPARE(std::ranges::count(*all, note, &Operation::record), 0);
    }

    void recordThatIsSharedLaterLeavesWithAllThatItSaid()
    {
        const Uid study = aStudyFor(ShareLevel::EigenDg);
        QVERIFY_RESULT(test::edit<Study>(*m_bank, study, [](Study &edited) {
            edited.title = u"Wat wij zeggen"_s;
            edited.shareLevel = ShareLevel::InternBzk;
        }));

        QVERIFY(leavesSomewhere("Wat wij nog niet zeggen"));
        QCOMPARE(elsewhere()->records<Study>().get(study)->title, u"Wat wij zeggen"_s);
    }

    void recordThatIsForTheOwnUnitAgainStays()
    {
        QVERIFY_RESULT(test::edit<Study>(*m_bank, m_study,
                                         [](Study &edited) { edited.shareLevel = ShareLevel::EigenDg; }));

        QCOMPARE(leavingOf(m_study), 0);
    }

    void recordOnWhoseLevelAuthorsContradictEachOtherStays()
    {
        auto road = test::makeBank();
        QVERIFY_RESULT(receive(*road, *allOperations(*m_bank)));
        QVERIFY_RESULT(test::edit<Study>(*m_bank, m_study,
                                         [](Study &edited) { edited.shareLevel = ShareLevel::EigenDg; }));
        QVERIFY_RESULT(test::edit<Study>(*road, m_study,
                                         [](Study &edited) { edited.shareLevel = ShareLevel::Openbaar; }));
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*road)));

        QCOMPARE(leavingOf(m_study), 0);
    }

    void whatWasSaidInATalkStays()
    {
        const Uid institute = test::insert(*m_bank, Institute{.nameNl = u"Woonlab"_s});
        const Uid talk = test::insert(*m_bank, ContactMoment{.date = m_bank->now().date(),
                                                             .institute = institute,
                                                             .subject = u"Meting"_s,
                                                             .notes = u"Zij twijfelt."_s});

        QVERIFY(!leavesSomewhere("Zij twijfelt."));
        const auto there = elsewhere()->records<ContactMoment>().get(talk);
        QVERIFY_RESULT(there);
        QCOMPARE(there->subject, u"Meting"_s);
        QVERIFY(there->notes.isEmpty());
    }

    void personLeavesWithoutMailAndTelephone()
    {
        const Uid person = aPerson();

        QVERIFY(!leavesSomewhere("c@voorbeeld.example"));
        QCOMPARE(elsewhere()->records<Person>().get(person)->family, u"Croes"_s);
    }

    void personWhoIsReachableForEverybodyLeavesWithThem()
    {
        const Uid person = aPerson(true);

        QCOMPARE(elsewhere()->records<Person>().get(person)->email, u"c@voorbeeld.example"_s);
    }

    void personWhoseMailWasWrittenWithTheNameStaysUntilTheNameIsSaidAnew()
    {
        Person somebody{.family = u"Croes"_s, .roles = {PersonRole::Expert}};
        somebody.email = u"c@voorbeeld.example"_s;
        somebody.ownerUnit = m_bank->identity().unit;
        Operation made{.id = {Uid::createUuid(), 1},
                       .when = Hlc::at(1'700'000'000'000),
                       .step = 1,
                       .record = Uid::createUuid(),
                       .kind = Kind::Person,
                       .fields = valuesOf(somebody)};
        made.fields.insert(Alive, true);
        QVERIFY_RESULT(receive(*m_bank, {made}));
        QCOMPARE(leavingOf(made.record), 0);

        QVERIFY_RESULT(m_bank->write({.act = u"say"_s}, [&](Write &write) {
            return write.sayAgain(recordTypeOf<Person>, made.record, made.fields.keys());
        }));

        QVERIFY(!leavesSomewhere("c@voorbeeld.example"));
        QCOMPARE(elsewhere()->records<Person>().get(made.record)->family, u"Croes"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwnUnitStays)
#include "tst_ownunitstays.moc"
