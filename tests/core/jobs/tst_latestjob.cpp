// SPDX-License-Identifier: EUPL-1.2
#include "jobs/latestjob.h"
#include "jobwindow.h"

#include <QSemaphore>

using namespace kb;

namespace {

/// A search that takes as long as the test wants, and hears nobody.
struct SlowSearch
{
    QSemaphore begun;
    QSemaphore mayEnd;

    Result<int> operator()(int answer)
    {
        begun.release();
        mayEnd.acquire();
        return answer;
    }
};

} // namespace

class TestLatestJob : public QObject
{
    Q_OBJECT

    test::JobWindow m_window;

private Q_SLOTS:
    void answerComesBack()
    {
        LatestJob searches(*m_window.bank);
        int answer = 0;

        searches.ask(
            this, [](JobContext &) { return Result<int>(7); },
            [&](const Result<int> &given) { answer = *given; });

        QTRY_COMPARE(answer, 7);
        QVERIFY(!searches.isBusy());
    }

    void newerQuestionDoesNotWaitForASlowOneWhoseAnswerIsNeverGiven()
    {
        LatestJob searches(*m_window.bank);
        SlowSearch slow;
        QList<int> answers;
        const auto give = [&](const Result<int> &given) { answers.append(*given); };
        searches.ask(
            this, [&](JobContext &) { return slow(1); }, give);
        slow.begun.acquire();

        searches.ask(
            this, [](JobContext &) { return Result<int>(2); }, give);
        QTRY_COMPARE(answers, QList<int>{2});
        slow.mayEnd.release();

        QTRY_VERIFY(!searches.isBusy());
        QCOMPARE(answers, QList<int>{2});
    }

    void ofQuestionsThatMustWaitOnlyTheNewestIsAnswered()
    {
        LatestJob searches(*m_window.bank);
        SlowSearch slow;
        std::atomic<int> run = 0;
        QList<int> answers;
        const auto give = [&](const Result<int> &given) { answers.append(*given); };
        for (int lane = 0; lane < 2; ++lane) {
            searches.ask(
                this, [&](JobContext &) { return slow(0); }, give);
            slow.begun.acquire();
        }

        for (int typed = 1; typed <= 50; ++typed)
            searches.ask(
                this,
                [&run, typed](JobContext &) {
                    ++run;
                    return Result<int>(typed);
                },
                give);
        slow.mayEnd.release(2);

        QTRY_COMPARE(answers, QList<int>{50});
        QTRY_VERIFY(!searches.isBusy());
        QCOMPARE(run.load(), 1);
    }

    void olderQuestionIsToldToStop()
    {
        LatestJob searches(*m_window.bank);
        QSemaphore begun;
        std::atomic<bool> isStopped = false;
        searches.ask(
            this,
            [&](JobContext &context) {
                begun.release();
                while (!context.stop.stop_requested())
                    QThread::msleep(1);
                isStopped = true;
                return Result<int>(1);
            },
            [](const Result<int> &) { QFAIL("an old answer"); });
        begun.acquire();

        searches.forget();

        QTRY_VERIFY(isStopped);
        QTRY_VERIFY(!searches.isBusy());
    }

    void whoIsGoneGetsNoAnswer()
    {
        LatestJob searches(*m_window.bank);
        bool isTold = false;
        auto asker = std::make_unique<QObject>();
        searches.ask(
            asker.get(), [](JobContext &) { return Result<int>(1); },
            [&](const Result<int> &) { isTold = true; });

        asker.reset();

        QTRY_VERIFY(!searches.isBusy());
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
