// SPDX-License-Identifier: EUPL-1.2
#include "exportedlist.h"
#include "networkroom.h"
#include "support/testbank.h"
#include "tabs/organisationpage.h"
#include "widgets/filterbar.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// The units of the ministry (spec 03, 3.10).
class TestOrganisationPage : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void unitsStandAsATreeWithWhatTheBankHasOfThem()
    {
        Network room;
        Bank &bank = room.workspace.bank();
        test::insert(bank,
                     Unit{.code = u"AFDK"_s, .nameNl = u"Afdeling Kennis"_s, .parent = bank.identity().unit});
        auto &page = networkPageOf<OrganisationPage>(room, "organisation");
        QTRY_VERIFY(rowsOf(page).contains(u"AFDK Afdeling Kennis"_s));

        const QAbstractItemModel &units = *rowsViewOf(page).model();
        const QModelIndex below = units.index(rowWith(page, u"AFDK"_s), 0);
        const QModelIndex own = units.index(rowWith(page, u"DGVB "_s), 0);

        QVERIFY(below.data().toString().startsWith(own.data().toString().section(u'D', 0, 0) + QChar::Nbsp));
        QVERIFY(below.data(Qt::AccessibleTextRole).toString().contains(u"DGVB › AFDK Afdeling Kennis"_s));
        QVERIFY(own.siblingAtColumn(1).data().toString().toInt() > 0); // studies
    }

    void listIsExportedByTheKeyOfEveryList()
    {
        Network room;
        const auto &page = networkPageOf<OrganisationPage>(room, "organisation");

        QCOMPARE(exportAction(page).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    }

    void listIsWrittenToAFile()
    {
        Network room;
        auto &page = networkPageOf<OrganisationPage>(room, "organisation");
        QTRY_VERIFY(rowsOf(page).contains(u"DGKR"_s));

        const QByteArray csv = exportedList(room.workspace, page, room.desk.file(u"lijst.csv"_s));

        QVERIFY2(csv.contains("DGKR"), csv.constData());
    }

    void unitsAreFoundByTheirName()
    {
        Network room;
        auto &page = networkPageOf<OrganisationPage>(room, "organisation");
        QTRY_VERIFY(rowsViewOf(page).model()->rowCount() > 2);

        page.findChild<FilterBar *>()->setState({.text = u"DGKR"_s});
        settle(room.workspace);

        QTRY_VERIFY(rowsViewOf(page).model()->rowCount() <= 2); // with the ministry above it
        QVERIFY(rowsOf(page).contains(u"DGKR"_s));
    }
};

QTEST_MAIN(TestOrganisationPage)
#include "tst_organisationpage.moc"
