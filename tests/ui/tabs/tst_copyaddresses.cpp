// SPDX-License-Identifier: EUPL-1.2
#include "model/event.h"
#include "model/participant.h"
#include "model/person.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/copyaddresses.h"
#include "wording/language.h"

#include <QClipboard>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A bank with an event, and what is said in it.
struct LunchRoom
{
    LunchRoom()
    {
        Event held;
        held.title = u"Kennislunch"_s;
        held.organiser = held.ownerUnit = bank().identity().unit;
        lunch = insert(bank(), held);
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message.sentence; });
        QGuiApplication::clipboard()->setText(u"before"_s);
    }

    Bank &bank() { return workspace.bank(); }

    void addGuest(const QString &family, const QString &email, Rsvp rsvp = Rsvp::Komt)
    {
        Person person;
        person.family = family;
        person.roles = {PersonRole::Expert};
        person.email = email;
        insert(bank(), Participant{.event = lunch, .person = insert(bank(), person), .rsvp = rsvp});
    }

    QString copied()
    {
        copyAddressesOfGuests(workspace, lunch, &workspace);
        settle(workspace);
        return QGuiApplication::clipboard()->text();
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace{desk.open(), desk.settings()};
    Uid lunch;
    QString said;
};

} // namespace

class TestCopyAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }

    void guestsAreMailedButNotWhoDoesNotCome()
    {
        LunchRoom room;
        room.addGuest(u"Akker"_s, u"akker@example.nl"_s);
        room.addGuest(u"Bakker"_s, u"bakker@example.nl"_s, Rsvp::KomtNiet);

        QCOMPARE(room.copied(), u"akker@example.nl"_s);
        QCOMPARE(room.said, u"1 e-mail address copied."_s);
    }

    void whoIsThereByNameAloneHasNoAddress()
    {
        LunchRoom room;
        room.addGuest(u"Akker"_s, u"akker@example.nl"_s);
        insert(room.bank(), Participant{.event = room.lunch, .name = u"Wethouder wonen"_s});

        QCOMPARE(room.copied(), u"akker@example.nl"_s);
        QCOMPARE(room.said, u"1 e-mail address copied. 1 person has none."_s);
    }

    void addressOfTwoGuestsIsCopiedOnce()
    {
        LunchRoom room;
        room.addGuest(u"Akker"_s, u"bureau@example.nl"_s);
        room.addGuest(u"Bakker"_s, u"bureau@example.nl"_s);

        QCOMPARE(room.copied(), u"bureau@example.nl"_s);
    }

    void eventWithoutGuestsLeavesTheClipboardAsItIs()
    {
        LunchRoom room;

        QCOMPARE(room.copied(), u"before"_s);
        QCOMPARE(room.said, u"There is no e-mail address to copy."_s);
    }
};

QTEST_MAIN(TestCopyAddresses)
#include "tst_copyaddresses.moc"
