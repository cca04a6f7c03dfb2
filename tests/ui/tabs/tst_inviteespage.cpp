// SPDX-License-Identifier: EUPL-1.2
#include "editors/personeditor.h"
#include "editors/recordpicker.h"
#include "jobs/eventparts.h"
#include "model/event.h"
#include "model/person.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/eventstab.h"
#include "tabs/invitedialog.h"
#include "tabs/inviteespage.h"
#include "widgets/emptystate.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A bank with a lunch, and somebody who was there.
template <typename Page> struct InviteesRoom : TabRoom<Page>
{
    InviteesRoom()
        : TabRoom<Page>(Desk::Content::Nothing)
    {
        Event held;
        held.title = u"Kennislunch"_s;
        held.organiser = held.ownerUnit = bank().identity().unit;
        held.start = QDateTime(QDate(2026, 1, 14), QTime(12, 0), Qt::UTC);
        lunch = insert(bank(), held);
        guest = addPerson({.family = u"Akker"_s, .email = u"akker@example.nl"_s});
        insert(bank(), Participant{.event = lunch, .person = guest, .attended = true});
        settle(this->workspace);
        QObject::connect(&this->workspace, &Workspace::said, this->tab.get(),
                         [this](const Message &message) { said = message.sentence; });
    }

    Bank &bank() { return this->workspace.bank(); }

    Uid addPerson(Person person)
    {
        person.roles = {PersonRole::Expert};
        person.ownerUnit = bank().identity().unit;
        return insert(bank(), person);
    }

    void take(const QString &text)
    {
        for (QAction *action : this->tab->tabActions().record) {
            if (action && action->text().remove(u'&') == text)
                action->trigger();
        }
        settle(this->workspace);
    }

    /// What the row of that family name says in the column.
    QString inColumn(const QByteArray &key, const QString &family)
    {
        const QAbstractItemModel &model = *this->view().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, KeyRole).toByteArray() != key)
                continue;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString().startsWith(family))
                    return model.index(row, column).data().toString();
            }
        }
        return u"no such cell"_s;
    }

    qsizetype guestsOfTheLunch() { return partsOf(bank(), lunch)->participants.size(); }

    Uid lunch;
    Uid guest;
    QString said;
};

using Room = InviteesRoom<InviteesPage>;

} // namespace

class TestInviteesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }

    void everyPersonIsThereAndTheRulesOfModelsAreKept()
    {
        Room room;
        room.addPerson({.family = u"Bakker"_s});
        settle(room.workspace);

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 2);
    }

    void rowSaysAtHowManyEventsSomebodyWas()
    {
        Room room;

        QCOMPARE(room.inColumn("events", u"Akker"_s), u"1"_s);
        QVERIFY(room.inColumn("last_event", u"Akker"_s).contains(u"2026"_s));
    }

    void whoIsPresentLaterIsCounted()
    {
        Room room;
        const Uid person = room.addPerson({.family = u"Bakker"_s});
        settle(room.workspace);
        const QString before = room.inColumn("events", u"Bakker"_s);

        insert(room.bank(), Participant{.event = room.lunch, .person = person, .attended = true});
        settle(room.workspace);

        QCOMPARE(before, u"0"_s);
        QCOMPARE(room.inColumn("events", u"Bakker"_s), u"1"_s);
    }

    void rowSaysOfWhomWeMayNotAsk()
    {
        Room room;
        room.addPerson({.family = u"Bakker"_s, .privacyGround = PrivacyGround::Toestemming});
        room.addPerson({.family = u"Cohen"_s, .noContact = true});
        settle(room.workspace);

        QCOMPARE(room.inColumn("ground", u"Bakker"_s), u"Consent"_s);
        QCOMPARE(room.inColumn("ground", u"Cohen"_s), u"do not contact"_s);
    }

    void everybodyWhoIsSelectedIsInvitedInOneStepAndNobodyTwice()
    {
        Room room;
        room.addPerson({.family = u"Bakker"_s});
        room.addPerson({.family = u"Cohen"_s});
        settle(room.workspace);
        room.view().selectAll();

        QVERIFY(answering<InviteDialog>([&] { room.take(u"Invite for…"_s); },
                                        [&](InviteDialog &dialog) {
                                            dialog.findChild<RecordPicker *>()->setRecord(room.lunch);
                                            dialog.accept();
                                        }));
        settle(room.workspace);
        const qsizetype invited = room.guestsOfTheLunch();
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(invited, 3);
        QCOMPARE(room.guestsOfTheLunch(), 1);
    }

    void addressesAreCopiedOfThoseWhoMayBeMailed()
    {
        Room room;
        room.addPerson({.family = u"Bakker"_s, .email = u"bakker@example.nl"_s});
        room.addPerson({.family = u"Cohen"_s});
        room.addPerson({.family = u"Dijk"_s, .email = u"dijk@example.nl"_s, .noContact = true});
        settle(room.workspace);
        room.view().selectAll();

        room.take(u"Copy the e-mail addresses"_s);

        QStringList copied = QGuiApplication::clipboard()->text().split(u"; "_s);
        copied.sort();
        QCOMPARE(copied, (QStringList{u"akker@example.nl"_s, u"bakker@example.nl"_s}));
        QCOMPARE(
            room.said,
            u"2 e-mail addresses copied. 1 person has none. 1 left out: does not want to be approached."_s);
    }

    void whatWasCopiedBeforeStaysWhenThereIsNoAddress()
    {
        Room room;
        const Uid person = room.addPerson({.family = u"Bakker"_s});
        settle(room.workspace);
        room.view().select(room.bank().records<Person>().get(person)->facts.id);
        QGuiApplication::clipboard()->setText(u"before"_s);

        room.take(u"Copy the e-mail addresses"_s);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(room.said, u"There is no e-mail address to copy. 1 person has none."_s);
    }

    void emptyListAsksWhomToInvite()
    {
        TabRoom<InviteesPage> room(Desk::Content::Nothing);

        QCOMPARE(room.tab->findChild<EmptyState *>()->sentence(),
                 u"No persons yet. Whom do you want to invite?"_s);
    }

    void personIsOpenedBesideTheEvents()
    {
        InviteesRoom<EventsTab> room;
        const Tab *page = room.tab->showPage("invitees");
        settle(room.workspace);

        QVERIFY(room.tab->showPlace(room.guest));

        const auto *editor = room.tab->findChild<PersonEditor *>();
        QVERIFY(editor && page->isAncestorOf(editor));
        QCOMPARE(editor->uid(), room.guest);
    }
};

QTEST_MAIN(TestInviteesPage)
#include "tst_inviteespage.moc"
