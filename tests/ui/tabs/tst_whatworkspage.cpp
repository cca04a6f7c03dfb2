// SPDX-License-Identifier: EUPL-1.2
#include "tabs/whatworkspage.h"

#include "bank/refcodes.h"
#include "editors/approacheditor.h"
#include "editors/findingspage.h"
#include "editors/recordpicker.h"
#include "model/study.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/researchroom.h"
#include "tabs/studychoice.h"
#include "widgets/paperview.h"
#include "widgets/recordlist.h"

#include <QAbstractItemModelTester>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

// The columns of the list.
constexpr int EffectsColumn = 1;
constexpr int CountColumn = 2;
constexpr int VerdictColumn = 3;
constexpr int UnitsColumn = 4;

using Room = TabRoom<WhatWorksPage>;

int rowOf(Room &room, const QString &name)
{
    for (int row = 0; row < room.rows(); ++row) {
        if (room.cell(row, 0) == name)
            return row;
    }
    qFatal("no row %s", qPrintable(name));
}

Uid studyCalled(Bank &bank, const QString &code)
{
    const auto all = bank.records<Study>().all();
    const auto found = std::ranges::find(*all, fullRefcode(code), &Study::refcode);
    return found == all->end() ? Uid() : found->uid;
}

class ResearchPages : public RoomTab
{
public:
    explicit ResearchPages(Workspace &workspace)
        : RoomTab("research", researchPages(), workspace, nullptr)
    {
    }
};

/// The whole room, with what works in sight.
struct PagesRoom : TabRoom<ResearchPages>
{
    PagesRoom()
        : page(*tab->showPage("works"))
    {
        settle(workspace);
        page.focusContent();
    }

    /// Begins a finding about the current approach in the study with that code.
    bool beginFindingIn(const QString &code)
    {
        const Uid study = studyCalled(workspace.bank(), code);
        return answering<StudyChoiceDialog>([this] { newFinding().trigger(); },
                                            [study](StudyChoiceDialog &dialog) {
                                                dialog.findChild<RecordPicker *>()->setRecord(study);
                                                dialog.accept();
                                            });
    }

    QAction &newFinding()
    {
        for (QAction *action : page.tabActions().record) {
            if (action && QString(action->text()).remove(u'&') == u"New finding…"_s)
                return *action;
        }
        qFatal("no action");
    }

    Tab &page;
};

} // namespace

class TestWhatWorksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 10);
    }

    /// Row S04 of the specification.
    void s04RowSaysHowManyFindingsThereAreAndWhatTheySayTogether()
    {
        Room room;

        const int council = rowOf(room, u"Burgerberaad"_s);
        const int registers = rowOf(room, u"Register van algoritmes"_s);

        QCOMPARE(room.cell(council, EffectsColumn), u"+3 ~2 \u22124"_s);
        QCOMPARE(room.cell(council, CountColumn), u"3"_s);
        QCOMPARE(room.cell(council, VerdictColumn), u"Mixed results"_s);
        QCOMPARE(room.cell(council, UnitsColumn), u"DGOBDR"_s);
        QCOMPARE(room.cell(registers, CountColumn), u"2"_s);
        QCOMPARE(room.cell(registers, VerdictColumn), u"Too little known yet"_s);
        QCOMPARE(room.cell(registers, UnitsColumn), u"DGDOO, DGOBDR"_s);
    }

    /// Row S04 of the specification.
    void s04WithdrawnStudyChangesTheVerdictInSightUntilThatIsTakenBack()
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const int planning = rowOf(room, u"Parallel plannen"_s);
        QCOMPARE(room.cell(planning, VerdictColumn), u"Probably works"_s);

        QVERIFY_RESULT(edit<Study>(bank, studyCalled(bank, u"DGVB-STU-03"_s), [](Study &study) {
            study.publicationStatus = PublicationStatus::Ingetrokken;
        }));
        settle(room.workspace);
        QCOMPARE(room.cell(planning, VerdictColumn), u"Too little known yet"_s);

        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(room.cell(planning, VerdictColumn), u"Probably works"_s);
    }

    void findingsAreDrawnAsABarAndSpokenInWords()
    {
        Room room;
        const QModelIndex cell = room.view().model()->index(rowOf(room, u"Burgerberaad"_s), EffectsColumn);

        QCOMPARE(cell.data(BarRole).value<Bar>().parts.size(), 3);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"Works: 1 (strength 3); Works partly: 1 (strength 2); No effect: 1 (strength 4)"_s);
    }

    void previewTellsEachFindingWithItsStudy()
    {
        Room room;
        room.view().selectRow(rowOf(room, u"Burgerberaad"_s));
        settle(room.workspace);

        const auto *preview = room.tab->findChild<PaperView *>();

        QTRY_VERIFY(preview->toPlainText().contains(u"Geen meetbaar verschil in vertrouwen na een jaar"_s));
        QVERIFY(preview->toPlainText().contains(u"DGOBDR-STU-0015"_s));
    }

    void approachIsMadeByKeyboard()
    {
        Room room;

        room.tab->tabActions().create->trigger();
        room.type(u"Wijkteam"_s);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        const auto approaches = room.workspace.bank().records<Approach>().all();
        QVERIFY(std::ranges::find(*approaches, u"Wijkteam"_s, &Approach::nameNl) != approaches->end());
    }

    void approachThatIsNamedByAFindingIsNotPutInTheTrash()
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const auto approaches = bank.records<Approach>().all();

        const auto removed = removeRecord<Approach>(bank, approaches->first().uid);

        QVERIFY(!removed);
        QVERIFY(removed.error().code == Error::Code::InUse || removed.error().code == Error::Code::NotOwner);
    }

    void emptyListLeadsToTheStudies()
    {
        Room room(Desk::Content::Nothing);
        QString page;
        connect(room.tab.get(), &Tab::pageAsked, this, [&](const QString &asked) { page = asked; });

        Q_EMIT room.tab->findChild<RecordList *>()->emptyActionAsked();

        QCOMPARE(page, u"list"_s);
    }

    void newFindingBeginsInTheStudyThatIsChosen()
    {
        PagesRoom room;
        const Uid approach = room.page.recordsInSight().value(0);
        QVERIFY(!approach.isNull());

        QVERIFY(room.beginFindingIn(u"DGVB-STU-12"_s));

        const auto *findings = room.tab->findChild<FindingsPage *>();
        QVERIFY(findings && findings->isVisible());
        QCOMPARE(findings->records().size(), 1);
        QCOMPARE(findings->records().first().approach, approach);
    }

    void studyOfAnotherUnitTakesNoFinding()
    {
        PagesRoom room;

        QVERIFY(room.beginFindingIn(u"DGOBDR-STU-11"_s));

        QVERIFY(room.tab->findChild<FindingsPage *>()->records().isEmpty());
    }

    void approachIsOpenedOnItsOwnPage()
    {
        TabRoom<ResearchPages> room;
        const auto approaches = room.workspace.bank().records<Approach>().all();

        QVERIFY(room.tab->showPlace(approaches->first().uid));

        QCOMPARE(room.tab->findChild<ApproachEditor *>()->uid(), approaches->first().uid);
    }
};

QTEST_MAIN(TestWhatWorksPage)
#include "tst_whatworkspage.moc"
