// SPDX-License-Identifier: EUPL-1.2
#include "editors/attentionpanel.h"
#include "editors/dossiereditor.h"
#include "editors/questioneditor.h"
#include "editors/studyeditor.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testresult.h"
#include "support/watchdog.h"
#include "support/widgetwalk.h"
#include "widgets/paperview.h"
#include "wording/attentiontext.h"

#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Study studyOf(Bank &bank, const QString &unit)
{
    const auto studies = bank.records<Study>().all();
    for (const Study &study : *studies) {
        if (study.refcode.startsWith(unit))
            return study;
    }
    qFatal("no study of %s", qPrintable(unit));
}

} // namespace

class TestAttentionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreCountedAndSpelledOut()
    {
        AttentionPanel panel;
        show(panel, {300, 400});

        panel.say({Attention::NoAuthors, Attention::NoDate});

        const auto &paper = *panel.findChild<PaperView *>();
        QVERIFY(paper.accessibleName().endsWith(u"(2)"_s));
        QVERIFY(paper.toPlainText().contains(attentionText(Attention::NoAuthors)));
        QVERIFY(paper.toPlainText().contains(attentionText(Attention::NoDate)));
        QCOMPARE(complaintsAbout(panel), QStringList());
    }

    void withoutPointsItIsOneLine()
    {
        AttentionPanel panel;
        show(panel, {300, 400});

        panel.say({Attention::NoAuthors});
        const int height = panel.maximumHeight();
        panel.say({});

        QVERIFY(!panel.findChild<PaperView *>()->toPlainText().contains(u'\n'));
        QVERIFY(panel.maximumHeight() < height);
    }

    void withoutPointsItLeavesItsRoomToTheForm()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        DossierEditor editor(workspace);
        QVERIFY_RESULT(editor.open({}));
        show(editor, {1280, 700});
        auto &panel = *editor.findChild<AttentionPanel *>();
        auto &pages = *editor.findChild<QTabWidget *>();

        panel.sayRemarks({u"Bron DGDOO-STU-0008 is ouder dan de norm."_s});
        QTest::qWait(20);
        const int narrow = pages.width();
        panel.sayRemarks({});
        panel.say({});
        QTest::qWait(20);

        QVERIFY(!panel.isVisible());
        QVERIFY(pages.width() > narrow);
    }

    void columnWithRoomShowsAllPointsWithoutScrolling()
    {
        QWidget column;
        auto *layout = new QVBoxLayout(&column);
        auto *panel = new AttentionPanel;
        layout->addWidget(panel, 100);
        layout->addStretch(1);
        show(column, {260, 900});
        const QScrollBar &bar = *panel->findChild<PaperView *>()->verticalScrollBar();

        for (int remarks = 1; remarks <= 6; ++remarks) {
            panel->sayRemarks(QStringList(remarks, u"Bron DGDOO-STU-0008 is ouder dan de norm."_s));
            QTest::qWait(20);

            QVERIFY(!bar.isVisible());
            QCOMPARE(bar.maximum(), 0);
        }
    }

    void placeOfTheReaderStaysWhenNothingChanges()
    {
        AttentionPanel panel;
        show(panel, {300, 400});
        panel.say({Attention::NoAuthors, Attention::NoDate});
        auto &paper = *panel.findChild<PaperView *>();
        paper.selectAll();

        panel.say({Attention::NoAuthors, Attention::NoDate});

        QVERIFY(paper.textCursor().hasSelection());
    }

    void typedQuestionIsWeighedAndSavedAllTheSame()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QuestionEditor editor(workspace);
        QVERIFY_RESULT(editor.open({}));
        show(editor, {1024, 700});
        editor.focusFirst();
        const auto &panel = *editor.findChild<AttentionPanel *>();

        QTest::keyClicks(QApplication::focusWidget(), u"Moeten we de huren verlagen"_s);
        QVERIFY(panel.points().contains(Attention::PolicyQuestion));
        QVERIFY(panel.points().contains(Attention::NoQuestionMark));
        QTest::keyClicks(QApplication::focusWidget(), u"?"_s);
        QVERIFY(!panel.points().contains(Attention::NoQuestionMark));

        QVERIFY(panel.points().contains(Attention::PolicyQuestion));
        QVERIFY(editor.save());
    }

    void typingWaitsForNoPoint()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        StudyEditor editor(workspace);
        QVERIFY_RESULT(editor.open(studyOf(workspace.bank(), u"DGVB"_s).uid));
        show(editor, {1024, 700});
        editor.focusFirst();
        Watchdog watchdog;

        for (const QChar letter : u" 111222333"_s)
            watchdog.run([&] { QTest::keyClicks(QApplication::focusWidget(), QString(letter)); });

        QVERIFY(editor.findChild<AttentionPanel *>()->points().contains(Attention::CitizenNumber));
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void studyOfAnotherUnitAsksForNothing()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        StudyEditor editor(workspace);
        QVERIFY_RESULT(editor.open(studyOf(workspace.bank(), u"DGKR"_s).uid));
        show(editor, {1024, 700});

        QVERIFY(!editor.findChild<AttentionPanel *>()->isVisible());
        QCOMPARE(editor.panes().size(), 2);
    }
};

QTEST_MAIN(TestAttentionPanel)
#include "tst_attentionpanel.moc"
