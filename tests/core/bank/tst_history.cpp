// SPDX-License-Identifier: EUPL-1.2
#include "bank/forgetting.h"
#include "bank/history.h"
#include "bank/receive.h"
#include "model/contactmoment.h"
#include "model/institute.h"
#include "model/note.h"
#include "model/person.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId TitleField = 31;

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_study = test::insert(*m_bank, test::aStudy(u"Oud"_s));
    }

    void newestChangeStandsFirstWithWhatItReplaced()
    {
        QVERIFY_RESULT(test::edit<Study>(*m_bank, m_study, [](Study &study) { study.title = u"Nieuw"_s; }));

        const auto changes = m_bank->history().of(m_study);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().fields, (QList<FieldChange>{{TitleField, u"Oud"_s, u"Nieuw"_s}}));
        QVERIFY(changes->last().made);
        QVERIFY(changes->first().when > changes->last().when);
    }

    void everyChangeSaysWhoMadeItAndInWhoseBank()
    {
        const auto changes = m_bank->history().of(m_study);

        QCOMPARE(changes->first().who, m_bank->identity().user);
        QCOMPARE(changes->first().unit, m_bank->identity().unit);
    }

    void partsForAllAndForTheOwnUnitAreMadeAtOnce()
    {
        const Uid institute = test::insert(*m_bank, Institute{.nameNl = u"Woonlab"_s});
        const Uid contact = test::insert(*m_bank, ContactMoment{.date = m_bank->now().date(),
                                                                .institute = institute,
                                                                .subject = u"Meting"_s,
                                                                .notes = u"Nog open."_s});

        const auto changes = m_bank->history().of(contact);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 1);
        QVERIFY(changes->first().made && !changes->first().restored);
    }

    void whatIsOnlySaidAgainIsNoChange()
    {
        const Uid note = test::insert(
            *m_bank,
            Note{.about = m_study, .text = u"Nakijken."_s, .visibility = NoteVisibility::Persoonlijk});
        QVERIFY_RESULT(test::edit<Note>(*m_bank, note,
                                        [](Note &edited) { edited.visibility = NoteVisibility::Gedeeld; }));

        const auto changes = m_bank->history().of(note);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().fields.size(), 1);
        QVERIFY(!changes->first().made && !changes->first().restored);
        QVERIFY(changes->last().made);
    }

    void goingToTheTrashAndComingBackAreChanges()
    {
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, m_study));
        QVERIFY_RESULT(m_bank->undo());

        const auto changes = m_bank->history().of(m_study);

        QCOMPARE(changes->size(), 3);
        QVERIFY(changes->at(0).restored);
        QVERIFY(changes->at(1).deleted);
        QVERIFY(changes->at(2).made && !changes->at(2).restored);
    }

    void recordWithFieldsOfTwoReachesIsMadeOnce()
    {
        const Uid person = test::insert(
            *m_bank,
            Person{.family = u"Croes"_s, .roles = {PersonRole::Expert}, .email = u"c@voorbeeld.example"_s});

        const auto changes = m_bank->history().of(person);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 1);
        QVERIFY(changes->first().made && !changes->first().restored);
    }

    void valueThatWasErasedIsToldAsThat()
    {
        const Uid person = test::insert(
            *m_bank,
            Person{.family = u"Croes"_s, .roles = {PersonRole::Expert}, .email = u"c@voorbeeld.example"_s});
        QVERIFY_RESULT(test::edit<Person>(*m_bank, person, [](Person &edited) { edited.family = u"Bos"_s; }));
        QVERIFY_RESULT(m_bank->write({.act = u"erase"_s}, [&](Write &write) {
            const auto id = recordId(m_bank->context().db, person);
            return forgetPersonal(write, recordTypeOf<Person>, {*id}, Forgotten::History);
        }));

        const auto changes = m_bank->history().of(person);

        QVERIFY_RESULT(changes);
        const FieldChange renamed = changes->first().fields.first();
        QVERIFY(isErased(renamed.before));
        QCOMPARE(renamed.after, Value(u"Bos"_s));
    }

    void nameAndMailThatAreChangedInOneStepAreOneChange()
    {
        const Uid person = test::insert(*m_bank, Person{.family = u"Croes"_s, .roles = {PersonRole::Expert}});
        QVERIFY_RESULT(test::edit<Person>(*m_bank, person, [](Person &edited) {
            edited.family = u"Bos"_s;
            edited.email = u"b@voorbeeld.example"_s;
            edited.noContact = true;
        }));

        const auto changes = m_bank->history().of(person);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().fields.size(), 3);
    }

    void changesOfAnotherBankKeepTheirAuthorAndHaveNoUnitUntilThatBankSaysIt()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(*m_bank)));

        const auto changes = other->history().of(m_study);

        QVERIFY_RESULT(changes);
        QCOMPARE(changes->first().who, m_bank->identity().user);
        QVERIFY(changes->first().unit.isNull());
    }

    void recordThatWasNeverHereIsNotFound()
    {
        QCOMPARE_ERROR(m_bank->history().of(newUid(m_bank->now())), Error::Code::NotFound);
    }

    void stepsComeNewestFirstAndNotMoreThanAsked()
    {
        for (int i = 0; i < 4; ++i)
            test::insert(*m_bank, test::aStudy());
        QVERIFY_RESULT(test::edit<Study>(*m_bank, m_study, [](Study &study) { study.title = u"Nieuw"_s; }));

        const auto steps = m_bank->history().steps(3);

        QVERIFY_RESULT(steps);
        QCOMPARE(steps->size(), 3);
        QCOMPARE(steps->at(0).label.act, u"edit"_s);
        QCOMPARE(steps->at(1).label.act, u"make"_s);
        QVERIFY(m_bank->history().steps(0)->isEmpty());
    }

    void nothingIsLeftToRedoAfterANewStep()
    {
        QVERIFY_RESULT(m_bank->undo());
        QVERIFY(m_bank->history().undoState()->redo.has_value());

        test::insert(*m_bank, test::aStudy());

        QVERIFY(!m_bank->history().undoState()->redo.has_value());
        QVERIFY(m_bank->history().undoState()->undo.has_value());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
