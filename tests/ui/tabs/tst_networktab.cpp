// SPDX-License-Identifier: EUPL-1.2
#include "editors/contacteditor.h"
#include "editors/instituteeditor.h"
#include "editors/personeditor.h"
#include "jobs/institutelist.h"
#include "networkroom.h"
#include "support/testbank.h"
#include "tabs/contactspage.h"
#include "tabs/institutespage.h"
#include "tabs/personspage.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = Network;

RecordView &viewOf(QWidget &page)
{
    return *page.findChild<RecordView *>();
}

template <typename Page> Page &pageOf(Room &room, const char *id)
{
    auto &page = static_cast<Page &>(*room.tab->showPage(id));
    settle(room.workspace);
    return page;
}

QAction *actionOf(const Tab &page, const QString &text)
{
    for (QAction *action : page.tabActions().record) {
        if (action && action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestNetworkTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsMadeOnThePageOfItsKind()
    {
        Room room;
        QVERIFY(qobject_cast<PersonsPage *>(room.tab->showPageOf(Kind::Person)));
        QVERIFY(qobject_cast<ContactsPage *>(room.tab->showPageOf(Kind::ContactMoment)));
        QVERIFY(qobject_cast<InstitutesPage *>(room.tab->showPageOf(Kind::Institute)));
    }

    void everyPageShowsItsRecordsAndKeepsTheRulesOfModels_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("rows");

        QTest::newRow("institutes") << u"institutes"_s << 14;
        QTest::newRow("persons") << u"persons"_s << 43;
        QTest::newRow("contacts") << u"contacts"_s << 19;
    }

    void everyPageShowsItsRecordsAndKeepsTheRulesOfModels()
    {
        QFETCH(const QString, page);
        QFETCH(const int, rows);
        Room room;
        QWidget &shown = *room.tab->showPage(page.toLatin1().constData());
        settle(room.workspace);

        const QAbstractItemModelTester tester(viewOf(shown).model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(viewOf(shown).model()->rowCount(), rows);
    }

    void personsAndInstitutesStandByTheirNamesAndTheHeadingSaysSo()
    {
        Room room;

        for (const char *page : {"persons", "institutes"}) {
            const RecordView &view = viewOf(pageOf<QWidget>(room, page));
            QStringList names;
            for (int row = 0; row < view.model()->rowCount(); ++row)
                names.append(view.model()->index(row, 0).data().toString());
            QStringList ordered = names;
            std::ranges::stable_sort(ordered, [](const QString &one, const QString &other) {
                return one.compare(other, Qt::CaseInsensitive) < 0;
            });
            const QHeaderView &head = *view.horizontalHeader();

            QVERIFY(names.size() > 1);
            QCOMPARE(names.first(), ordered.first());
            QCOMPARE(head.sortIndicatorSection(), 0);
            QVERIFY(head.sortIndicatorOrder() == Qt::AscendingOrder);
        }
    }

    void recordIsOpenedOnThePageOfItsKind()
    {
        Room room;
        const auto persons = room.workspace.bank().records<Person>().all();

        QVERIFY(room.tab->showPlace(persons->first().uid));

        QCOMPARE(room.tab->findChild<PersonEditor *>()->uid(), persons->first().uid);
    }

    /// Rows S03 and S26a of the specification: a contact moment from an institute, and its new last contact.
    void s03ContactMomentFromAnInstituteIsItsLastContact()
    {
        Room room;
        auto &institutes = pageOf<InstitutesPage>(room, "institutes");
        const qint64 id = viewOf(institutes).currentId();

        actionOf(institutes, u"New contact &moment"_s)->trigger();
        room.type(u"Kennismaking"_s);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        const auto line = InstituteList(room.workspace.bank()).lines({id});
        QCOMPARE(line->first().lastContact, room.workspace.bank().now().date());
        auto &contacts = pageOf<ContactsPage>(room, "contacts");
        QCOMPARE(viewOf(contacts).model()->rowCount(), 20);
    }

    void contactMomentFromAPersonNamesThemAndTheirInstitute()
    {
        Room room;
        auto &persons = pageOf<PersonsPage>(room, "persons");
        const auto all = room.workspace.bank().records<Person>().all();
        const auto researcher = std::ranges::find(*all, u"Amrani"_s, &Person::family);
        viewOf(persons).select(researcher->facts.id);

        actionOf(persons, u"New contact &moment"_s)->trigger();
        room.type(u"Vervolg van de proef"_s);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        const auto contacts = room.workspace.bank().records<ContactMoment>().all();
        const auto made = std::ranges::find(*contacts, u"Vervolg van de proef"_s, &ContactMoment::subject);
        QVERIFY(made != contacts->end());
        QCOMPARE(made->institute, researcher->affiliations.first().at);
        QCOMPARE(*room.workspace.bank().links().from(made->uid, LinkType::With), QList{researcher->uid});
    }

    void contactWithoutASubjectSaysSoAndIsNotMade()
    {
        Room room;
        auto &contacts = pageOf<ContactsPage>(room, "contacts");
        contacts.tabActions().create->trigger();
        room.press(Qt::Key_Tab);
        room.type(u"x"_s); // something to save

        QVERIFY(!room.tab->findChild<ContactEditor *>()->save());

        QCOMPARE(room.workspace.bank().records<ContactMoment>().ids()->size(), 19);
    }

    void newPersonNeedsARoleAndIsLookedAtAgainInTwoYears()
    {
        Room room(Desk::Content::Nothing);
        auto &persons = pageOf<PersonsPage>(room, "persons");
        persons.tabActions().create->trigger();
        auto &editor = *room.tab->findChild<PersonEditor *>();
        room.press(Qt::Key_Tab);
        room.press(Qt::Key_Tab);
        room.type(u"Wit"_s);
        QVERIFY(!editor.save());

        sheetOf(editor, u"Facts"_s).findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(editor.save());

        const auto made = room.workspace.bank().records<Person>().all();
        QCOMPARE(made->first().family, u"Wit"_s);
        QCOMPARE(made->first().roles, QList{PersonRole::Onderzoeker});
        QCOMPARE(made->first().reviewAfter, room.workspace.bank().now().date().addMonths(24));
    }

    void agreementsAndWorkplacesSurviveWhatIsSavedBesideThem()
    {
        Room room;
        const auto persons = room.workspace.bank().records<Person>().all();
        const auto before = std::ranges::find(*persons, u"DGVB-PER-0001"_s, &Person::refcode);
        room.tab->showPlace(before->uid);
        auto &editor = *room.tab->findChild<PersonEditor *>();
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        sheetOf(editor, u"Facts"_s).findChild<QCheckBox *>()->toggle();

        QVERIFY(editor.save());

        const auto after = room.workspace.bank().records<Person>().get(before->uid);
        QCOMPARE(after->affiliations, before->affiliations);
        QVERIFY(after->roles != before->roles);
    }

    void whatAnInstituteMadeFollowsWhatIsLinkedElsewhere()
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const Uid institute = test::insert(bank, Institute{.nameNl = u"Stichting Woonlab"_s});
        room.tab->showPlace(institute);
        settle(room.workspace);
        const auto overview = [&] {
            QString text;
            for (const auto *paper : room.tab->findChild<InstituteEditor *>()->findChildren<PaperView *>())
                text += paper->toPlainText();
            return text;
        };
        QVERIFY(overview().contains(u"Nothing is linked to this institute yet. Press Ctrl+L."_s));

        test::insert(
            bank,
            ContactMoment{.date = bank.now().date(), .institute = institute, .subject = u"Eerste gesprek"_s});
        settle(room.workspace);

        QVERIFY2(overview().contains(u"Eerste gesprek"_s), qPrintable(overview()));
    }
};

QTEST_MAIN(TestNetworkTab)
#include "tst_networktab.moc"
