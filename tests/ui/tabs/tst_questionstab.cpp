// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "editors/similarpanel.h"
#include "frame/importdialog.h"
#include "support/dragging.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "tabroom.h"
#include "tabs/questionstab.h"
#include "widgets/recordview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = TabRoom<QuestionsTab>;

} // namespace

class TestQuestionsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsEveryQuestionAndKeepsTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 50);
    }

    void newQuestionIsSavedAndTakenBack()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Hoe groot is de energiearmoede?"_s);

        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);
        const int made = room.rows();
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(made, 1);
        QCOMPARE(room.rows(), 0);
    }

    void ctrlDBeginsANewQuestionThatIsOpenAgain()
    {
        Room room;
        const auto before =
            room.workspace.bank().records<KnowledgeQuestion>().rows({room.view().currentId()});
        QTest::keyClick(&room.view(), Qt::Key_Return);

        room.press(Qt::Key_D, Qt::ControlModifier);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        QCOMPARE(room.rows(), 51);
        const QuestionList list(room.workspace.bank());
        const auto made = list.lines(*list.newest(1));
        QCOMPARE(made->first().text, before->first().text);
        QCOMPARE(made->first().dossier, before->first().dossier);
        QCOMPARE(made->first().status, QuestionStatus::Concept);
        QVERIFY(made->first().isOurs);
    }

    void questionThatIsUsedInPlaceOfANewOneIsOpenedAndNothingIsMade()
    {
        Room room;
        connect(&room.workspace, &Workspace::openAsked, room.tab.get(), &QuestionsTab::showPlace);
        const Uid existing =
            room.workspace.bank().records<KnowledgeQuestion>().rows({room.view().currentId()})->first().uid;
        room.tab->tabActions().create->trigger();
        room.type(u"Is dit er al?"_s);

        Q_EMIT room.tab->findChild<SimilarPanel *>()->useAsked(existing);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QuestionEditor *>()->uid(), existing);
        QCOMPARE(room.rows(), 50);
    }

    void whatWasTypedComesBackWhenTheUserTakesThatBack()
    {
        Message last;
        Room room;
        connect(&room.workspace, &Workspace::openAsked, room.tab.get(), &QuestionsTab::showPlace);
        connect(&room.workspace, &Workspace::said, this, [&](const Message &said) { last = said; });
        const Uid existing =
            room.workspace.bank().records<KnowledgeQuestion>().rows({room.view().currentId()})->first().uid;
        room.tab->tabActions().create->trigger();
        room.type(u"Is dit er al?"_s);
        Q_EMIT room.tab->findChild<SimilarPanel *>()->useAsked(existing);

        std::exchange(last, {}).follow();

        const auto *editor = room.tab->findChild<QuestionEditor *>();
        QVERIFY(editor->uid().isNull());
        QVERIFY(editor->isChanged());
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Is dit er al?"_s);
    }

    void questionsThatAreDroppedOnTheListShowWhatWouldComeIn()
    {
        Room room;
        const QString path =
            room.write(u"vragen.csv"_s, "vraag;code\nWat helpt tegen eenzaamheid in kleine kernen?;1\n");
        bool isTaken = false;

        const bool isShown = answering<ImportDialog>([&] { isTaken = drop(*room.view().viewport(), {path}); },
                                                     [](ImportDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isTaken);
        QVERIFY(isShown);
        QTRY_COMPARE(room.rows(), 51);
    }

    void otherFilesAreNotTaken()
    {
        Room room;

        QVERIFY(!hold(*room.view().viewport(), {room.desk.file(u"brief.docx"_s)}));
    }

    void whatExistsAlreadyIsShownSoonAfterTypingRestsAndTheWindowNeverWaits()
    {
        Room room;
        room.tab->tabActions().create->trigger();
        auto *panel = room.tab->findChild<SimilarPanel *>();
        QSignalSpy answered(panel, &SimilarPanel::answered);
        QTest::keyClicks(QApplication::focusWidget(), u"Hoeveel huishoudens "_s);
        QVERIFY(answered.wait(20000)); // the first question reads the whole bank
        Watchdog watchdog;
        QElapsedTimer sinceTyping;

        watchdog.run([&] { QTest::keyClicks(QApplication::focusWidget(), u"hebben energiearmoede?"_s); });
        sinceTyping.start();
        answered.clear();
        QVERIFY(watchdog.watchUntil([&] { return !answered.isEmpty(); }));

        qInfo("similar records %lld ms after typing", sinceTyping.elapsed());
        QVERIFY(answered.last().first().toInt() > 0);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_MAIN(TestQuestionsTab)
#include "tst_questionstab.moc"
