// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "editors/instituteeditor.h"
#include "exportedlist.h"
#include "models/agreementcolumns.h"
#include "models/spreadsheetcell.h"
#include "networkroom.h"
#include "support/testbank.h"
#include "tabs/agreementspage.h"
#include "tabs/personspage.h"
#include "tabs/pickdialog.h"

#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// With an institute that is new, until within half a year.
void agreeOnData(Network &room)
{
    Bank &bank = room.workspace.bank();
    Institute institute;
    institute.nameNl = u"Stichting Woonlab"_s;
    institute.agreements = {
        {.subject = u"Raamovereenkomst data"_s, .validTo = bank.now().date().addMonths(2)}};
    test::insert(bank, institute);
    settle(room.workspace);
}

} // namespace

/// What was agreed with all institutes (spec 03, 3.10).
class TestAgreementsPage : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void agreementsOfAllInstitutesStandOnOnePage() // S26a
    {
        Network room;
        auto &page = networkPageOf<AgreementsPage>(room, "agreements");
        const int before = rowsViewOf(page).model()->rowCount();

        agreeOnData(room);

        QTRY_COMPARE(rowsViewOf(page).model()->rowCount(), before + 1);
        QVERIFY2(rowsOf(page).contains(u"Stichting Woonlab · Raamovereenkomst data"_s),
                 qPrintable(rowsOf(page)));
    }

    void pageThatIsNotInSightReadsWhatChangedOnceItIsSeen()
    {
        Network room;
        auto &page = networkPageOf<AgreementsPage>(room, "agreements");
        networkPageOf<PersonsPage>(room, "persons");

        agreeOnData(room);
        const QString unseen = rowsOf(page);
        networkPageOf<AgreementsPage>(room, "agreements");

        QVERIFY(!unseen.contains(u"Raamovereenkomst data"_s));
        QTRY_VERIFY(rowsOf(page).contains(u"Raamovereenkomst data"_s));
    }

    void agreementIsOpenedAtItsInstitute()
    {
        Network room;
        agreeOnData(room);
        auto &page = networkPageOf<AgreementsPage>(room, "agreements");
        QTRY_VERIFY(rowsOf(page).contains(u"Raamovereenkomst data"_s));
        chooseRow(page, u"Raamovereenkomst data"_s);

        page.openCurrent();
        settle(room.workspace);

        const auto *editor = room.tab->findChild<InstituteEditor *>();
        QVERIFY(editor && editor->isVisible());
        const auto institute = room.workspace.bank().records<Institute>().get(editor->uid());
        QCOMPARE(institute->nameNl, u"Stichting Woonlab"_s);
    }

    void listIsExportedByTheKeyOfEveryList()
    {
        Network room;
        const auto &page = networkPageOf<AgreementsPage>(room, "agreements");

        QCOMPARE(exportAction(page).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    }

    void listIsWrittenToAFile()
    {
        Network room;
        agreeOnData(room);
        auto &page = networkPageOf<AgreementsPage>(room, "agreements");
        QTRY_VERIFY(rowsOf(page).contains(u"Raamovereenkomst data"_s));

        const QByteArray csv = exportedList(room.workspace, page, room.desk.file(u"lijst.csv"_s));

        QVERIFY2(csv.contains("Raamovereenkomst data"), csv.constData());
    }

    void endIsADayInASpreadsheet()
    {
        const QDate end(2026, 12, 31);
        const AgreementLine line{.agreement = {.subject = u"Gegevens delen"_s, .validTo = end}};

        const auto columns = agreementColumns();
        const auto until = std::ranges::find(
            columns, "until"_L1, [](const auto &column) { return QLatin1StringView(column.key); });

        QCOMPARE(std::get<QDate>(spreadsheetCell(*until, line).value), end);
    }

    void newAgreementIsWrittenDownAtAnInstitute()
    {
        Network room;
        agreeOnData(room);
        auto &page = networkPageOf<AgreementsPage>(room, "agreements");

        QVERIFY(answering<PickDialog>([&] { page.tabActions().create->trigger(); },
                                      [](PickDialog &dialog) {
                                          auto *institutes = dialog.findChild<QComboBox *>();
                                          institutes->setCurrentIndex(
                                              institutes->findText(u"Stichting Woonlab"_s));
                                          dialog.accept();
                                      }));
        settle(room.workspace);

        auto *editor = room.tab->findChild<InstituteEditor *>();
        QVERIFY(editor && editor->isVisible());
        QWidget *written = room.tab->window()->focusWidget();
        QVERIFY(written);
        QTest::keyClicks(written, u"Gegevens delen"_s);
        QVERIFY(editor->save());
        const auto institute = room.workspace.bank().records<Institute>().get(editor->uid());
        QCOMPARE(institute->agreements.size(), 2);
        QCOMPARE(institute->agreements.last().subject, u"Gegevens delen"_s);
    }

    void keyThatIsPressedTwiceAsksOnce()
    {
        Network room;
        agreeOnData(room);
        auto &page = networkPageOf<AgreementsPage>(room, "agreements");
        int asked = 0;
        QTimer leaver;
        connect(&leaver, &QTimer::timeout, &page, [&asked] {
            if (auto *dialog = qobject_cast<PickDialog *>(QApplication::activeModalWidget())) {
                ++asked;
                dialog->reject();
            }
        });
        leaver.start(10);

        page.tabActions().create->trigger();
        page.tabActions().create->trigger();
        settle(room.workspace);

        QCOMPARE(asked, 1);
    }

    void whereAllInstitutesAreOfOthersThatIsSaid()
    {
        TabRoom<AgreementsPage> room(Desk::Content::Nothing);
        QString said;
        QObject::connect(&room.workspace, &Workspace::said, room.tab.get(),
                         [&said](const Message &message) { said = message.sentence; });
        room.tab->tabActions().create->trigger();
        settle(room.workspace);
        const QString withNone = std::exchange(said, {});
        const auto colleague = makeBank(u"DGRO"_s);
        Institute foreign;
        foreign.nameNl = u"Stichting Woonlab"_s;
        test::insert(*colleague, foreign);
        QVERIFY(receive(room.workspace.bank(), *allOperations(*colleague)));

        room.tab->tabActions().create->trigger();
        settle(room.workspace);

        QVERIFY2(withNone.startsWith(u"First make the institute"_s), qPrintable(withNone));
        QVERIFY2(said.startsWith(u"All institutes here belong to other units."_s), qPrintable(said));
    }
};

QTEST_MAIN(TestAgreementsPage)
#include "tst_agreementspage.moc"
