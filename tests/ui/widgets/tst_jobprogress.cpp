// SPDX-License-Identifier: EUPL-1.2
#include "widgets/jobprogress.h"
#include "widgets/remaining.h"
#include "widgets/resultline.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestJobProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenOnlyWhileItRuns()
    {
        JobProgress progress;
        QVERIFY(progress.isHidden());

        progress.start(u"Reading"_s);
        QVERIFY(!progress.isHidden() && progress.isRunning());

        progress.finish();
        QVERIFY(progress.isHidden() && !progress.isRunning());
    }

    void stopIsAskedOnce()
    {
        JobProgress progress;
        progress.start(u"Reading"_s);
        QSignalSpy asked(&progress, &JobProgress::cancelAsked);
        auto *stop = progress.findChild<QPushButton *>();

        stop->click();
        stop->click();
        progress.setProgress(5, 10);

        QCOMPARE(asked.count(), 1);
        QVERIFY(!stop->isEnabled());
    }

    void remainingTimeIsToldAsPeopleSayIt()
    {
        QVERIFY(remainingText(1000, 5, 10).isEmpty());
        QVERIFY(remainingText(5000, 5, 0).isEmpty());
        QVERIFY(remainingText(5000, 10, 10).isEmpty());
        QCOMPARE(remainingText(5000, 5, 10), u"a few seconds left"_s);
        QVERIFY(remainingText(10'000, 1, 5).contains(u"seconds"));
        QVERIFY(remainingText(60'000, 1, 4).contains(u"minutes"));
        QVERIFY(remainingText(3'600'000, 1, 4).contains(u"hours"));
    }

    void resultStaysUntilItIsClosedOrFollowed()
    {
        ResultLine line;
        line.showDone(u"3 read, 1 was there."_s, u"Undo"_s);
        QSignalSpy asked(&line, &ResultLine::actionAsked);
        QVERIFY(!line.isHidden());

        line.findChild<QPushButton *>()->click();

        QCOMPARE(asked.count(), 1);
        QVERIFY(line.isHidden());
    }

    void resultWithoutActionHasNoButton()
    {
        ResultLine line;
        line.showFailed(u"The package is damaged."_s);

        QVERIFY(line.findChild<QPushButton *>()->isHidden());
        QCOMPARE(line.sentence(), u"The package is damaged."_s);
    }
};

QTEST_MAIN(TestJobProgress)
#include "tst_jobprogress.moc"
