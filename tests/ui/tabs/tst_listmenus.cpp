// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "tabs/actionspage.h"
#include "tabs/advicetab.h"
#include "tabs/bulletinspage.h"
#include "tabs/calendarpage.h"
#include "tabs/collectionspage.h"
#include "tabs/contactspage.h"
#include "tabs/dossierstab.h"
#include "tabs/eventspage.h"
#include "tabs/experiencespage.h"
#include "tabs/explorationspage.h"
#include "tabs/externalbankspage.h"
#include "tabs/gapspage.h"
#include "tabs/inboxpage.h"
#include "tabs/institutespage.h"
#include "tabs/inviteespage.h"
#include "tabs/logbookpage.h"
#include "tabs/opportunitiespage.h"
#include "tabs/personspage.h"
#include "tabs/questionstab.h"
#include "tabs/radarpage.h"
#include "tabs/researchtab.h"
#include "tabs/reusepage.h"
#include "tabs/signalspage.h"
#include "tabs/whatworkspage.h"
#include "wording/language.h"

#include <QMenu>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A function, in a struct that a test may carry as data.
struct MakeTab
{
    Tab *(*make)(Workspace &workspace) = nullptr;
};

template <typename T> Tab *madeTab(Workspace &workspace)
{
    return new T(workspace);
}

/// What the menu of the list offers, as it is read.
QStringList offeredBy(MakeTab make)
{
    Desk desk(Desk::Content::Nothing);
    Workspace workspace(desk.open(), desk.settings());
    const std::unique_ptr<Tab> tab(make.make(workspace));
    settle(workspace);
    QMenu menu;
    fillRecordMenu(menu, tab->tabActions());
    QStringList offered;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            offered.append(action->text().remove(u'&'));
    }
    return offered;
}

QStringList lackingIn(MakeTab make, QStringList wanted)
{
    const QStringList offered = offeredBy(make);
    wanted.removeIf([&](const QString &text) { return offered.contains(text); });
    return wanted;
}

} // namespace

/// What the specification (03, 3.12) wants in the menu of every list, and in that of each.
class TestListMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }

    void everyListOffersWhatAllOffer_data()
    {
        QTest::addColumn<MakeTab>("make");
        QTest::newRow("studies") << MakeTab{madeTab<ResearchTab>};
        QTest::newRow("what works") << MakeTab{madeTab<WhatWorksPage>};
        QTest::newRow("experiences") << MakeTab{madeTab<ExperiencesPage>};
        QTest::newRow("collections") << MakeTab{madeTab<CollectionsPage>};
        QTest::newRow("other banks") << MakeTab{madeTab<ExternalBanksPage>};
        QTest::newRow("signals") << MakeTab{madeTab<SignalsPage>};
        QTest::newRow("radar") << MakeTab{madeTab<RadarPage>};
        QTest::newRow("questions") << MakeTab{madeTab<QuestionsTab>};
        QTest::newRow("events") << MakeTab{madeTab<EventsPage>};
        QTest::newRow("explorations") << MakeTab{madeTab<ExplorationsPage>};
        QTest::newRow("advices") << MakeTab{madeTab<AdviceTab>};
        QTest::newRow("dossiers") << MakeTab{madeTab<DossiersTab>};
        QTest::newRow("institutes") << MakeTab{madeTab<InstitutesPage>};
        QTest::newRow("persons") << MakeTab{madeTab<PersonsPage>};
        QTest::newRow("people to invite") << MakeTab{madeTab<InviteesPage>};
        QTest::newRow("contacts") << MakeTab{madeTab<ContactsPage>};
    }

    void everyListOffersWhatAllOffer()
    {
        QFETCH(const MakeTab, make);

        QCOMPARE(lackingIn(make, {u"Open"_s, u"Link to…"_s, u"New task…"_s, u"Copy code"_s, u"History"_s}),
                 QStringList());
    }

    void gapsAndCalendarOfferItForTheRecordBehindThem()
    {
        const QStringList wanted{u"Link to…"_s, u"New task…"_s, u"History"_s};

        QCOMPARE(lackingIn({madeTab<GapsPage>}, wanted), QStringList());
        QCOMPARE(lackingIn({madeTab<CalendarPage>}, wanted), QStringList());
    }

    void everyListGoesOutAsAFile_data()
    {
        QTest::addColumn<MakeTab>("make");
        QTest::newRow("studies") << MakeTab{madeTab<ResearchTab>};
        QTest::newRow("what works") << MakeTab{madeTab<WhatWorksPage>};
        QTest::newRow("experiences") << MakeTab{madeTab<ExperiencesPage>};
        QTest::newRow("collections") << MakeTab{madeTab<CollectionsPage>};
        QTest::newRow("other banks") << MakeTab{madeTab<ExternalBanksPage>};
        QTest::newRow("signals") << MakeTab{madeTab<SignalsPage>};
        QTest::newRow("bulletins") << MakeTab{madeTab<BulletinsPage>};
        QTest::newRow("inbox") << MakeTab{madeTab<InboxPage>};
        QTest::newRow("questions") << MakeTab{madeTab<QuestionsTab>};
        QTest::newRow("gaps") << MakeTab{madeTab<GapsPage>};
        QTest::newRow("pairs") << MakeTab{madeTab<PairsPage>};
        QTest::newRow("groups") << MakeTab{madeTab<OpportunitiesPage>};
        QTest::newRow("reuse") << MakeTab{madeTab<ReusePage>};
        QTest::newRow("agreed actions") << MakeTab{madeTab<ActionsPage>};
        QTest::newRow("logbook") << MakeTab{madeTab<LogbookPage>};
        QTest::newRow("events") << MakeTab{madeTab<EventsPage>};
        QTest::newRow("explorations") << MakeTab{madeTab<ExplorationsPage>};
        QTest::newRow("advices") << MakeTab{madeTab<AdviceTab>};
        QTest::newRow("dossiers") << MakeTab{madeTab<DossiersTab>};
        QTest::newRow("institutes") << MakeTab{madeTab<InstitutesPage>};
        QTest::newRow("persons") << MakeTab{madeTab<PersonsPage>};
        QTest::newRow("people to invite") << MakeTab{madeTab<InviteesPage>};
        QTest::newRow("contacts") << MakeTab{madeTab<ContactsPage>};
    }

    void everyListGoesOutAsAFile()
    {
        QFETCH(const MakeTab, make);

        QCOMPARE(lackingIn(make, {u"Export the list…"_s}), QStringList());
    }

    void oneActionOfAListHasTheKeyOfExporting_data() { everyListGoesOutAsAFile_data(); }
    void oneActionOfAListHasTheKeyOfExporting()
    {
        QFETCH(const MakeTab, make);
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const std::unique_ptr<Tab> tab(make.make(workspace));

        const QList<QAction *> actions = tab->actions();
        QCOMPARE(std::ranges::count(actions, QKeySequence(Qt::CTRL | Qt::Key_E), &QAction::shortcut), 1);
        settle(workspace);
    }

    void listWhoseRecordsHaveNoPaperIsPrintedItself_data()
    {
        QTest::addColumn<MakeTab>("make");
        QTest::newRow("signals") << MakeTab{madeTab<SignalsPage>};
        QTest::newRow("experiences") << MakeTab{madeTab<ExperiencesPage>};
        QTest::newRow("collections") << MakeTab{madeTab<CollectionsPage>};
        QTest::newRow("other banks") << MakeTab{madeTab<ExternalBanksPage>};
        QTest::newRow("institutes") << MakeTab{madeTab<InstitutesPage>};
        QTest::newRow("persons") << MakeTab{madeTab<PersonsPage>};
        QTest::newRow("people to invite") << MakeTab{madeTab<InviteesPage>};
        QTest::newRow("contacts") << MakeTab{madeTab<ContactsPage>};
    }

    void listWhoseRecordsHaveNoPaperIsPrintedItself()
    {
        QFETCH(const MakeTab, make);
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const std::unique_ptr<Tab> tab(make.make(workspace));

        const QAction *print = tab->tabActions().print;

        QVERIFY(print);
        QCOMPARE(QString(print->text()).remove(u'&'), u"Print the list…"_s);
        QCOMPARE(print->shortcut(), QKeySequence(QKeySequence::Print));
        settle(workspace);
    }

    void everyListOffersItsOwnSteps_data()
    {
        QTest::addColumn<MakeTab>("make");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("studies") << MakeTab{madeTab<ResearchTab>}
                                 << QStringList{u"Open the file"_s,
                                                u"Copy the citation"_s,
                                                u"Add a finding"_s,
                                                u"Withdraw…"_s,
                                                u"Publish…"_s,
                                                u"Add to a collection…"_s,
                                                u"Take out of a collection…"_s,
                                                u"Make a collection of this filter"_s};
        QTest::newRow("what works") << MakeTab{madeTab<WhatWorksPage>}
                                    << QStringList{u"New finding…"_s, u"Merge approaches…"_s, u"Print…"_s};
        QTest::newRow("experiences") << MakeTab{madeTab<ExperiencesPage>}
                                     << QStringList{u"Offer to a unit…"_s};
        QTest::newRow("collections") << MakeTab{madeTab<CollectionsPage>}
                                     << QStringList{u"Show its studies"_s};
        QTest::newRow("other banks") << MakeTab{madeTab<ExternalBanksPage>}
                                     << QStringList{u"Open in browser"_s};
        QTest::newRow("signals") << MakeTab{madeTab<SignalsPage>}
                                 << QStringList{u"Assess…"_s, u"Link to a dossier…"_s,
                                                u"What do we do with this?…"_s, u"Put in the bulletin"_s,
                                                u"Set aside…"_s};
        QTest::newRow("radar") << MakeTab{madeTab<RadarPage>} << QStringList{u"Show as table"_s};
        QTest::newRow("questions")
            << MakeTab{madeTab<QuestionsTab>}
            << QStringList{u"Link a study…"_s,       u"Answer…"_s,      u"Merge into another question…"_s,
                           u"Make a project idea"_s, u"Show overlap"_s, u"Expired"_s};
        QTest::newRow("gaps") << MakeTab{madeTab<GapsPage>}
                              << QStringList{u"Confirm"_s, u"Make a question"_s, u"Make a project idea"_s,
                                             u"Accept, with a reason…"_s};
        QTest::newRow("events") << MakeTab{madeTab<EventsPage>}
                                << QStringList{u"Copy as new"_s,
                                               u"Invitation…"_s,
                                               u"Invitations by name…"_s,
                                               u"Message to the participants…"_s,
                                               u"Agenda…"_s,
                                               u"Attendance list…"_s,
                                               u"Save for a calendar…"_s,
                                               u"Move…"_s,
                                               u"Does not take place…"_s,
                                               u"Copy the e-mail addresses"_s};
        QTest::newRow("explorations") << MakeTab{madeTab<ExplorationsPage>}
                                      << QStringList{u"Make advice of this exploration"_s, u"Add an event"_s};
        QTest::newRow("advices") << MakeTab{madeTab<AdviceTab>}
                                 << QStringList{u"Offer…"_s, u"New version"_s, u"Record decision…"_s,
                                                u"Withdraw…"_s};
        QTest::newRow("dossiers") << MakeTab{madeTab<DossiersTab>}
                                  << QStringList{u"Add decision moment"_s, u"Print overview…"_s};
        QTest::newRow("persons") << MakeTab{madeTab<PersonsPage>}
                                 << QStringList{u"New contact moment"_s, u"Invite for…"_s, u"Merge…"_s,
                                                u"Data about this person…"_s, u"Remove from contacts…"_s};
        QTest::newRow("institutes") << MakeTab{madeTab<InstitutesPage>}
                                    << QStringList{u"New contact moment"_s, u"Merge…"_s};
        QTest::newRow("people to invite") << MakeTab{madeTab<InviteesPage>}
                                          << QStringList{u"Invite for…"_s, u"Copy the e-mail addresses"_s};
    }

    void everyListOffersItsOwnSteps()
    {
        QFETCH(const MakeTab, make);
        QFETCH(const QStringList, steps);

        QCOMPARE(lackingIn(make, steps), QStringList());
    }
};

QTEST_MAIN(TestListMenus)
#include "tst_listmenus.moc"
