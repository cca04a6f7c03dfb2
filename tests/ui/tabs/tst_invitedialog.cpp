// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordpicker.h"
#include "jobs/eventparts.h"
#include "model/event.h"
#include "model/person.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/invitedialog.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A bank with an event, and what is said in it.
struct InviteRoom
{
    InviteRoom()
    {
        Event held;
        held.title = u"Kennislunch"_s;
        held.organiser = held.ownerUnit = bank().identity().unit;
        event = insert(bank(), held);
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message.sentence; });
    }

    Bank &bank() { return workspace.bank(); }
    Uid person(const QString &family, bool noContact = false)
    {
        Person person;
        person.family = family;
        person.roles = {PersonRole::Expert};
        person.noContact = noContact;
        return insert(bank(), person);
    }
    /// Chooses the event in the dialog.
    bool invite(const QList<Uid> &persons)
    {
        const bool isAsked = answering<InviteDialog>([&] { invitePersons(workspace, persons, nullptr); },
                                                     [this](InviteDialog &dialog) {
                                                         dialog.findChild<RecordPicker *>()->setRecord(event);
                                                         dialog.accept();
                                                     });
        settle(workspace);
        return isAsked;
    }
    QList<Uid> onTheList()
    {
        QList<Uid> persons;
        const auto parts = partsOf(bank(), event);
        for (const Participant &one : parts->participants)
            persons.append(one.person);
        return persons;
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace{desk.open(), desk.settings()};
    Uid event;
    QString said;
};

} // namespace

class TestInviteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }

    void chosenPersonsComeOnTheListOfTheEvent()
    {
        InviteRoom room;
        const QList<Uid> persons{room.person(u"Akker"_s), room.person(u"Bakker"_s)};

        QVERIFY(room.invite(persons));

        QCOMPARE(room.onTheList().size(), 2);
        QVERIFY2(room.said.contains(u"2 persons put on the list"_s), qPrintable(room.said));
    }

    void whoIsOnItAlreadyIsNotInvitedTwice()
    {
        InviteRoom room;
        const Uid person = room.person(u"Akker"_s);
        QVERIFY(room.invite({person}));

        QVERIFY(room.invite({person}));

        QCOMPARE(room.onTheList(), QList{person});
        QVERIFY2(room.said.contains(u"on it already"_s), qPrintable(room.said));
    }

    void whoDoesNotWantToBeApproachedIsLeftOut()
    {
        InviteRoom room;
        const Uid willing = room.person(u"Akker"_s);
        const Uid unwilling = room.person(u"Bakker"_s, true);

        QVERIFY(room.invite({willing, unwilling}));

        QCOMPARE(room.onTheList(), QList{willing});
        QVERIFY2(room.said.contains(u"1 left out"_s), qPrintable(room.said));
    }

    void anEventMustBeChosen()
    {
        InviteRoom room;
        InviteDialog dialog(room.workspace, u"Akker"_s);

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }
};

QTEST_MAIN(TestInviteDialog)
#include "tst_invitedialog.moc"
