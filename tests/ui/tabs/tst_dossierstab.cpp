// SPDX-License-Identifier: EUPL-1.2
#include "editors/dossiereditor.h"
#include "editors/partrows.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/linkedrecords.h"
#include "model/knowledgequestion.h"
#include "models/recorddrag.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/dossierstab.h"
#include "tabs/signaldialogs.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = TabRoom<DossiersTab>;

constexpr int CodeColumn = 0;

int rowOf(Room &room, const QString &code)
{
    for (int row = 0; row < room.rows(); ++row) {
        if (room.cell(row, CodeColumn) == code)
            return row;
    }
    return -1;
}

Uid uidOfRow(Room &room, int row)
{
    room.view().setCurrentIndex(room.view().model()->index(row, 0));
    return room.workspace.bank().records<PolicyDossier>().rows({room.view().currentId()})->first().uid;
}

/// What the page of that name says, once somebody turns to it.
QString pageOf(DossierEditor &editor, const QString &name)
{
    auto &pages = *editor.findChild<QTabWidget *>();
    for (int at = 0; at < pages.count(); ++at) {
        if (pages.tabText(at) == name)
            pages.setCurrentIndex(at);
    }
    const auto *paper = qobject_cast<PaperView *>(pages.currentWidget());
    return paper ? paper->toPlainText() : QString();
}

/// How often the signal is linked with the dossier.
int meaningsOf(Bank &bank, const Uid &signal, const Uid &dossier)
{
    const auto links = linkedRecords(bank, signal);
    return links ? int(std::ranges::count_if(*links,
                                             [&](const LinkedRecord &link) {
                                                 return link.line.uid == dossier &&
                                                        link.way.form == LinkForm::Meaning;
                                             }))
                 : -1;
}

} // namespace

class TestDossiersTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsEveryDossierAndKeepsTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 8);
    }

    void aSignalThatIsDroppedOnADossierIsLinkedOnceItsMeaningIsWritten()
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const Uid dossier = uidOfRow(room, 0);
        Signal fresh;
        fresh.title = u"Netbeheerders wijzen minder plekken aan"_s;
        fresh.arena = {Arena::Politiek};
        fresh.sources = {{.title = u"Kamerbrief"_s}};
        fresh.observedOn = QDate(2026, 2, 1);
        const Uid signal = test::insert(bank, fresh);
        settle(room.workspace);
        const std::unique_ptr<QMimeData> held(dragOf(Kind::Signal, {signal}));
        const QRect row = room.view().visualRect(room.view().model()->index(0, 1));
        const QPoint place = room.view().viewport()->mapTo(room.tab.get(), row.center());

        const bool isAsked = answering<DossierLinkDialog>(
            [&] {
                QDragEnterEvent enter(place, Qt::LinkAction, held.get(), Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(room.tab.get(), &enter);
                QDropEvent drop(place, Qt::LinkAction, held.get(), Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(room.tab.get(), &drop);
                QCoreApplication::processEvents(); // the question comes once the other list has let go
                settle(room.workspace);
            },
            [](DossierLinkDialog &dialog) {
                dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Bouwen stokt."_s);
                dialog.accept();
            });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(meaningsOf(bank, signal, dossier), 1);
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(meaningsOf(bank, signal, dossier), 0);
    }

    void newDossierIsSavedByKeyboardAndTakenBack()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Betaalbaar wonen"_s);
        room.press(Qt::Key_Tab);
        room.type(u"WON"_s);

        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);
        const int made = room.rows();
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(made, 1);
        QCOMPARE(room.rows(), 0);
    }

    void dossierWithoutACodeSaysSoAndIsNotMade()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Betaalbaar wonen"_s);

        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        QCOMPARE(room.workspace.bank().records<PolicyDossier>().ids()->size(), 0);
        QVERIFY(room.tab->findChild<DossierEditor *>()->isChanged());
    }

    void codeThatIsTakenIsRefused()
    {
        Room room;
        room.tab->tabActions().create->trigger();
        room.type(u"Nog een dossier"_s);
        room.press(Qt::Key_Tab);
        room.type(u"vwb"_s);

        QVERIFY(!room.tab->findChild<DossierEditor *>()->save());

        QCOMPARE(room.workspace.bank().records<PolicyDossier>().ids()->size(), 8);
    }

    void monthsOutsideTheirBoundsAreRefused()
    {
        Room room;
        const Uid dossier = uidOfRow(room, rowOf(room, u"VWB"_s));
        room.tab->showPlace(dossier);
        auto &editor = *room.tab->findChild<DossierEditor *>();
        for (auto *edit : editor.findChildren<QLineEdit *>()) {
            if (edit->text() == u"24"_s)
                edit->setText(u"5"_s);
        }

        QVERIFY(!editor.save());

        QCOMPARE(room.workspace.bank().records<PolicyDossier>().get(dossier)->freshnessMonths, 24);
        QVERIFY(editor.isChanged());
    }

    void momentOfDecisionIsAddedChangedAndRemoved()
    {
        Room room;
        const Uid dossier = uidOfRow(room, rowOf(room, u"VWB"_s));
        room.tab->showPlace(dossier);
        auto &editor = *room.tab->findChild<DossierEditor *>();
        auto &rows = *editor.findChild<PartRows *>();
        const auto before = milestonesOf(room.workspace.bank(), dossier);

        editor.addMilestone();
        room.type(u"1-9-2026"_s);
        room.press(Qt::Key_Tab);
        room.type(u"Begroting"_s);
        QVERIFY(editor.save());

        const auto after = milestonesOf(room.workspace.bank(), dossier);
        QCOMPARE(after->size(), before->size() + 1);
        const auto made = std::ranges::find(*after, u"Begroting"_s, &DossierMilestone::label);
        QVERIFY(made != after->end());
        QCOMPARE(made->date, QDate(2026, 9, 1));

        QCborArray without;
        for (const auto &row : rows.rows()) {
            if (row.toMap().value(u"uid"_s).toString() != textOf(made->uid))
                without.append(row);
        }
        rows.show(without);
        Q_EMIT rows.edited();
        QVERIFY(editor.save());

        QCOMPARE(milestonesOf(room.workspace.bank(), dossier)->size(), before->size());
    }

    void dossierWithItsMomentsIsOneStepToTakeBack()
    {
        Room room;
        const Uid dossier = uidOfRow(room, rowOf(room, u"VWB"_s));
        const auto before = milestonesOf(room.workspace.bank(), dossier);
        room.tab->showPlace(dossier);
        auto &editor = *room.tab->findChild<DossierEditor *>();
        editor.addMilestone();
        room.type(u"1-9-2026"_s);
        room.press(Qt::Key_Tab);
        room.type(u"Begroting"_s);
        QVERIFY(editor.save());

        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(milestonesOf(room.workspace.bank(), dossier)->size(), before->size());
    }

    /// Row S01 of the specification: each counter stands above exactly the questions that it counts.
    void s01KnowledgeBaseListsExactlyTheQuestionsOfEachCounter()
    {
        Room room;
        const Uid dossier = uidOfRow(room, rowOf(room, u"VWB"_s));
        room.tab->showPlace(dossier);
        settle(room.workspace);
        const auto content = dossierOverviewContent(room.workspace.bank(), dossier, Language::Nl);
        const QString text = pageOf(*room.tab->findChild<DossierEditor *>(), u"Questions"_s);

        for (const Knowing knowing : {Knowing::Known, Knowing::Partly, Knowing::Unknown}) {
            const auto questions = content->questions(knowing);
            QVERIFY2(text.contains(u"%1 (%2)"_s.arg(knowingText(knowing)).arg(questions.size())),
                     qPrintable(text));
            for (const DossierItem &question : questions)
                QVERIFY(text.contains(question.code));
        }
    }

    void countsFollowWhatIsLinked()
    {
        Room room;
        const int row = rowOf(room, u"VWB"_s);
        const QString before = room.cell(row, 6);
        KnowledgeQuestion question;
        question.text = u"Hoe lang duurt een vergunning?"_s;
        question.dossier = uidOfRow(room, row);

        const auto made = room.workspace.write({u"make"_s, Kind::KnowledgeQuestion}, [&](Write &write) {
            return room.workspace.bank().records<KnowledgeQuestion>().insert(write, question);
        });

        QVERIFY_RESULT(made);
        settle(room.workspace);
        QVERIFY(room.cell(row, 6) != before);
    }
};

QTEST_MAIN(TestDossiersTab)
#include "tst_dossierstab.moc"
