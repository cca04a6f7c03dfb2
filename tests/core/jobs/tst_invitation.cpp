// SPDX-License-Identifier: EUPL-1.2
#include "jobs/invitation.h"
#include "model/event.h"
#include "model/note.h"
#include "model/person.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestInvitation : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_event;

    Uid somebody(bool noContact) const
    {
        Person person;
        person.roles = {PersonRole::Expert};
        person.given = u"Gijs"_s;
        person.family = u"Horst"_s;
        person.noContact = noContact;
        return test::insert(*m_bank, person);
    }

    Result<Uid> ask(const Participant &participant, const QString &despite = {}) const
    {
        return m_bank->write({u"make"_s, Kind::Participant},
                             [&](Write &write) { return invite(*m_bank, write, participant, despite); });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_event =
            test::insert(*m_bank, Event{.title = u"Kenniskamer"_s, .organiser = m_bank->identity().unit});
    }

    void anybodyCanBeAsked()
    {
        QVERIFY_RESULT(ask({.event = m_event, .person = somebody(false)}));
        QVERIFY_RESULT(ask({.event = m_event, .name = u"SG (functie)"_s}));

        QCOMPARE(m_bank->records<Participant>().all()->size(), 2);
    }

    void whoDoesNotWantToBeApproachedIsNotAskedWithoutAReason()
    {
        const Participant participant{.event = m_event, .person = somebody(true)};

        QCOMPARE_ERROR(ask(participant), Error::Code::NotAllowed);
        QCOMPARE_ERROR(ask(participant, u"  "_s), Error::Code::NotAllowed);
        QCOMPARE(m_bank->records<Participant>().all()->size(), 0);
    }

    void theReasonStaysWithTheEventAndInTheBank()
    {
        QVERIFY_RESULT(ask({.event = m_event, .person = somebody(true)}, u"Hij vroeg er zelf om"_s));

        const auto notes = m_bank->records<Note>().all();
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().about, m_event);
        QCOMPARE(notes->first().text, u"Gijs Horst: Hij vroeg er zelf om"_s);
        QVERIFY(notes->first().visibility == NoteVisibility::Persoonlijk);
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
