// SPDX-License-Identifier: EUPL-1.2
#include "editors/similarpanel.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "widgets/paperview.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestSimilarPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatResemblesTheTextIsShownWithTheSharedWords()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        show(panel, {300, 600});
        QSignalSpy answered(&panel, &SimilarPanel::answered);

        panel.ask(u"Hoeveel huishoudens hebben energiearmoede?"_s, {});
        QVERIFY(answered.wait(20000));

        QVERIFY(answered.last().first().toInt() > 0);
        QVERIFY(
            panel.findChild<PaperView *>()->toPlainText().contains(u"energiearmoede"_s, Qt::CaseInsensitive));
    }

    void fewLettersAskNothing()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        QSignalSpy answered(&panel, &SimilarPanel::answered);

        panel.ask(u"Hoe"_s, {});
        QVERIFY(answered.wait());

        QCOMPARE(answered.last().first().toInt(), 0);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        QSignalSpy answered(&panel, &SimilarPanel::answered);
        Watchdog watchdog;

        for (int length = 10; length < 40; ++length)
            watchdog.run(
                [&] { panel.ask(u"Hoeveel huishoudens hebben energiearmoede?"_s.left(length), {}); });
        QVERIFY(watchdog.watchUntil([&] { return !answered.isEmpty(); }));

        QCOMPARE(answered.count(), 1);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_MAIN(TestSimilarPanel)
#include "tst_similarpanel.moc"
