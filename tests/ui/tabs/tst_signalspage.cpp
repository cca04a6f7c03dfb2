// SPDX-License-Identifier: EUPL-1.2
#include "editors/partrows.h"
#include "editors/recordpicker.h"
#include "editors/signaleditor.h"
#include "jobs/signalties.h"
#include "model/policydossier.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/followupdialog.h"
#include "tabs/quickcapture.h"
#include "tabs/signaldialogs.h"
#include "tabs/signalspage.h"
#include "widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = TabRoom<SignalsPage>;

Signal newest(Workspace &workspace)
{
    const SignalList list(workspace.bank());
    return workspace.bank().records<Signal>().rows(*list.newest(1))->first();
}

/// A signal of our own unit, noted down in the line at the top.
void noteDown(Room &room, const QString &title, const QString &source)
{
    room.press(Qt::Key_J, Qt::ControlModifier);
    room.type(title);
    room.press(Qt::Key_Tab);
    room.type(source);
    room.press(Qt::Key_Return);
    settle(room.workspace);
}

} // namespace

class TestSignalsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsEverySignalAndKeepsTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 40);
    }

    void countersOfTheArenasStandAboveTheList() // S10c
    {
        Room room;
        const auto counts = SignalList(room.workspace.bank()).counts();

        const auto labels = room.tab->findChildren<TextLabel *>();

        QCOMPARE(counts->total, 40);
        QVERIFY(std::ranges::any_of(labels, [&](const TextLabel *label) {
            return label->text().contains(QString::number(counts->ofArena[0])) &&
                   label->text().contains(u"40"_s);
        }));
    }

    void captureTakesTwoLinesWhereOneWouldCutItsQuestions()
    {
        Room room;
        const auto *capture = room.tab->findChild<QuickCapture *>();
        const int oneLine = capture->height();

        room.tab->resize(560, 700);

        QTRY_VERIFY(capture->height() > oneLine);
    }

    void captureTakesTwoLinesOnceItsLettersAreLarge()
    {
        Room room;
        auto *capture = room.tab->findChild<QuickCapture *>();
        const QList<QLineEdit *> edits = capture->findChildren<QLineEdit *>();
        const auto isOneLine = [&] { return edits.last()->y() < edits.first()->geometry().bottom(); };
        QVERIFY(isOneLine());

        QFont large = capture->font();
        large.setPointSize(2 * large.pointSize());
        capture->setFont(large);

        QTRY_VERIFY(!isOneLine());
    }

    void oneLineAndEnterMakeASignal() // S10a
    {
        Room room(Desk::Content::Nothing);

        noteDown(room, u"Kamer vraagt cijfers"_s, u"Kamerstukken II 2025/26, 36800, nr. 12"_s);

        QCOMPARE(room.rows(), 1);
        const Signal made = newest(room.workspace);
        QCOMPARE(made.title, u"Kamer vraagt cijfers"_s);
        QCOMPARE(made.sources.first().parliamentRef, u"Kamerstukken II 2025/26, 36800, nr. 12"_s);
        QCOMPARE(made.arena, QList<Arena>{Arena::Politiek});
        QCOMPARE(made.status, SignalStatus::Nieuw);
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(room.rows(), 0);
    }

    void aWrongPaperIsToldAndNothingIsMade() // S10a
    {
        Room room(Desk::Content::Nothing);

        noteDown(room, u"Kamer vraagt cijfers"_s, u"Kamerstukken II 2025/27, 36800, nr. 1"_s);

        QCOMPARE(room.rows(), 0);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(),
                 u"Kamerstukken II 2025/27, 36800, nr. 1"_s);
    }

    void settingAsideAsksWhy()
    {
        Room room(Desk::Content::Nothing);
        noteDown(room, u"Klein nieuws"_s, u"krant"_s);
        room.tab->focusContent();

        const bool isAsked =
            answering<ReasonDialog>([&] { room.press(Qt::Key_M, Qt::ControlModifier); },
                                    [](ReasonDialog &dialog) {
                                        dialog.accept(); // without a reason it stays
                                        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Te klein"_s);
                                        dialog.accept();
                                    });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(newest(room.workspace).status, SignalStatus::Weggelegd);
        QCOMPARE(newest(room.workspace).setAsideReason, u"Te klein"_s);
    }

    void signalOfAnotherUnitThatDoesNotMatterAsksWhy() // S07
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const QList<Signal> all = *bank.records<Signal>().all();
        const auto theirs = std::ranges::find(all, u"DGDOO-SIG-0001"_s, &Signal::refcode);
        room.tab->showPlace(theirs->uid);
        settle(room.workspace);

        const bool isAsked = answering<ReasonDialog>(
            [&] {
                for (QAction *action : room.tab->tabActions().record) {
                    if (action && action->text().contains(u"Does not matter"_s))
                        action->trigger();
                }
            },
            [](ReasonDialog &dialog) {
                dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Niet van ons terrein"_s);
                dialog.accept();
            });
        settle(room.workspace);

        QVERIFY(isAsked);
        const auto given = assessmentsOf(bank, theirs->uid);
        const auto ours = std::ranges::find(*given, bank.identity().unit, &SignalAssessment::unit);
        QVERIFY(ours != given->end() && ours->verdict == SignalVerdict::NietVanBelang);
    }

    void everythingThatIsSelectedIsSetAsideInOneStep()
    {
        Room room(Desk::Content::Nothing);
        noteDown(room, u"Klein nieuws"_s, u"krant"_s);
        noteDown(room, u"Nog kleiner nieuws"_s, u"krant"_s);
        room.tab->focusContent();
        room.view().selectAll();
        answering<ReasonDialog>([&] { room.press(Qt::Key_M, Qt::ControlModifier); },
                                [](ReasonDialog &dialog) {
                                    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Te klein"_s);
                                    dialog.accept();
                                });
        settle(room.workspace);
        const auto aside = [&] {
            const auto all = room.workspace.bank().records<Signal>().all();
            return std::ranges::count(*all, SignalStatus::Weggelegd, &Signal::status);
        };
        const auto setAside = aside();

        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(setAside, 2);
        QCOMPARE(aside(), 0);
    }

    void whatWeDoWithItCanBeThereAlready()
    {
        Room room(Desk::Content::Nothing);
        KnowledgeQuestion asked;
        asked.text = u"Waar is nog plek?"_s;
        const Uid question = insert(room.workspace.bank(), asked);
        noteDown(room, u"Minder plekken op het net"_s, u"krant"_s);
        room.tab->focusContent();

        answering<FollowUpDialog>([&] { room.press(Qt::Key_G, Qt::ControlModifier); },
                                  [&](FollowUpDialog &dialog) {
                                      dialog.findChild<RecordPicker *>()->setRecord(question);
                                      dialog.accept();
                                  });
        settle(room.workspace);

        QCOMPARE(newest(room.workspace).followUp, question);
        QCOMPARE(room.workspace.bank().records<KnowledgeQuestion>().ids()->size(), 1);
    }

    void whatWeDoWithItMakesAQuestionInOneStep()
    {
        Room room(Desk::Content::Nothing);
        noteDown(room, u"Minder plekken op het net"_s, u"krant"_s);
        room.tab->focusContent();

        answering<FollowUpDialog>([&] { room.press(Qt::Key_G, Qt::ControlModifier); },
                                  [](FollowUpDialog &dialog) {
                                      dialog.findChild<QLineEdit *>()->setText(u"Waar is nog plek?"_s);
                                      dialog.accept();
                                  });
        settle(room.workspace);

        Bank &bank = room.workspace.bank();
        QCOMPARE(bank.records<KnowledgeQuestion>().all()->first().text, u"Waar is nog plek?"_s);
        QCOMPARE(newest(room.workspace).status, SignalStatus::Geagendeerd);
        room.workspace.undo();
        settle(room.workspace);
        QVERIFY(bank.records<KnowledgeQuestion>().all()->isEmpty());
        QCOMPARE(newest(room.workspace).status, SignalStatus::Nieuw);
    }

    void aDossierWithoutAMeaningIsNotSaved() // S10d, M-09
    {
        Room room(Desk::Content::Nothing);
        PolicyDossier dossier;
        dossier.code = u"D1"_s;
        dossier.title = u"Lokale democratie"_s;
        const Uid place = insert(room.workspace.bank(), dossier);
        noteDown(room, u"Meer gemeenten loten"_s, u"krant"_s);
        room.tab->focusContent();
        room.tab->openCurrent();
        auto *editor = room.tab->findChild<SignalEditor *>();
        auto *rows = sheetOf(*editor, u"Dossiers"_s).findChild<PartRows *>();
        rows->addRow({{u"dossier"_s, bytesOf(place)}});

        const bool isSaved = editor->save();
        rows->show({QCborMap{{u"dossier"_s, bytesOf(place)}, {u"meaning"_s, u"Vraag groeit"_s}}});
        const bool isSavedWithMeaning = editor->save();

        QVERIFY(!isSaved);
        QVERIFY(isSavedWithMeaning);
        QCOMPARE(newest(room.workspace).status, SignalStatus::Gekoppeld);
    }

    void aNewSignalIsSavedWithItsSources()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Meer gemeenten loten"_s);
        auto *editor = room.tab->findChild<SignalEditor *>();
        QVERIFY(!editor->save()); // no arena, no title of the source

        QWidget &facts = sheetOf(*editor, u"Facts"_s);
        facts.findChild<QCheckBox *>()->setChecked(true);
        facts.findChild<PartRows *>()->show({QCborMap{{u"title"_s, u"Weekblad"_s}}});
        const bool isSaved = editor->save();
        settle(room.workspace);

        QVERIFY(isSaved);
        QCOMPARE(room.rows(), 1);
        QCOMPARE(newest(room.workspace).sources.first().title, u"Weekblad"_s);
    }

    void theWindowNeverWaitsWhileWalkingOverTheList()
    {
        Room room;

        for (int row = 0; row < 12; ++row)
            room.press(Qt::Key_Down);

        QVERIFY(room.view().currentId() != 0);
    }
};

QTEST_MAIN(TestSignalsPage)
#include "tst_signalspage.moc"
